/** What an office does once a year, on the first working day from some day on (W1, W4): late where the machine was off, never twice. */
import { markOnce, wasMarked } from '../../clock/mark-once.ts';
import type { Database, Db } from '../../db/database.ts';
import { addDays, dayOf, momentOf } from '../../office/kalender/days.ts';
import { isWorkingMoment, workingDayFrom } from '../../office/kalender/kalender.ts';
import { loadKalenderList } from '../../office/kalender/load-kalender.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import { findFoundedAt } from './triwulan.repo.ts';

/** Later than this it has become pointless. */
const LATE_DAYS = 30;

/** The office whose day has come. */
export interface YearOffice {
  readonly kecamatanId: number;
  readonly tahun: number;
  /** When a message about it has become pointless. */
  readonly expiresAt: Date;
}

/**
 * An office that was founded after that day waits for the next year.
 * @param what its name in the marks, and its day "MM-DD"
 */
export async function onYearDay(
  database: Database,
  what: { readonly name: string; readonly day: string },
  now: Date,
  work: (tx: Db, office: YearOffice, now: Date) => Promise<void>,
): Promise<void> {
  const all = await database.read(loadKalenderList);
  const due = [...all].flatMap(([kecamatanId, kalender]) => {
    if (!isWorkingMoment(kalender, now)) return [];
    const today = dayOf(now, kalender.zona);
    const tahun = Number(today.slice(0, 4));
    const day = workingDayFrom(kalender, `${tahun}-${what.day}`);
    const last = addDays(day, LATE_DAYS);
    if (today < day || today > last) return [];
    const once = `tahun-${tahun}:${what.name}:kecamatan-${kecamatanId}`;
    return [{ kecamatanId, tahun, day, once, zona: kalender.zona, expiresAt: momentOf(last, '20:00', kalender.zona) }];
  });
  if (due.length === 0) return;
  const founded = await database.read(findFoundedAt);
  for (const { once, day, zona, ...office } of due) {
    if (dayOf(founded.get(office.kecamatanId) ?? now, zona) > day) continue;
    if (await database.read((db) => wasMarked(db, once))) continue;
    await withinKecamatan(database, office.kecamatanId).transaction(async (tx) => {
      if (await markOnce(tx, once, now)) await work(tx, office, now);
    });
  }
}
