/** "Masih menjabat?": once a quarter everybody is asked whether they still hold their office, so that the register stays true (C1, C3). */
import { markOnce } from '../../clock/mark-once.ts';
import type { Database, Db } from '../../db/database.ts';
import type { Translate } from '../../i18n/translate.ts';
import { kontakVars, tellHolder } from './end-kontak.ts';
import { dayOf, momentOf } from '../../office/kalender/days.ts';
import { type KalenderView, isWorkingMoment, workingDayFrom } from '../../office/kalender/kalender.ts';
import { loadKalenderList } from '../../office/kalender/load-kalender.ts';
import { firstDay, triwulanCode, triwulanOf } from '../../office/kalender/triwulan.ts';
import { findKontakToConfirm } from '../../office/actor/kontak.repo.ts';
import { DAY_MS } from '../../lib/day-ms.ts';
import { MASIH_BUTTONS } from './kontak.card.ts';

/** Where the bot was off for longer, the question waits for the next quarter. */
const LATE_MS = 14 * DAY_MS;
/** Whoever has just joined, or was confirmed by the Kasi, is not asked. */
const FRESH_MS = 14 * DAY_MS;

interface TriwulanStart {
  /** "2027-1" */
  readonly triwulan: string;
  /** When its first working day begins there. */
  readonly at: Date;
}

/** Of the quarter in which `now` lies. */
export function triwulanStart(kalender: KalenderView, now: Date): TriwulanStart {
  const triwulan = triwulanOf(dayOf(now, kalender.zona));
  const day = workingDayFrom(kalender, firstDay(triwulan));
  return { triwulan: triwulanCode(triwulan), at: momentOf(day, kalender.mulai, kalender.zona) };
}

async function ask(tx: Db, kecamatanId: number, { triwulan, at }: TriwulanStart, now: Date): Promise<void> {
  if (!(await markOnce(tx, `masih-menjabat:${triwulan}:kecamatan-${kecamatanId}`, now))) return;
  const fresh = new Date(at.getTime() - FRESH_MS);
  for (const seat of await findKontakToConfirm(tx, kecamatanId, fresh)) {
    if (seat.confirmedAt && seat.confirmedAt > fresh) continue;
    const write = (t: Translate) => ({
      text: t('daftar-masih-ask', kontakVars(seat, t)),
      keyboard: [
        [
          { text: t.plain('daftar-masih-yes'), data: MASIH_BUTTONS.data('yes', { id: seat.id }) },
          { text: t.plain('daftar-masih-no'), data: MASIH_BUTTONS.data('no', { id: seat.id }) },
        ],
      ],
    });
    await tellHolder(tx, seat, `masih-menjabat-${triwulan}`, now, write, { gentle: true });
  }
}

/** May run late, twice, or in two processes at once. */
export async function askMasihMenjabat(database: Database, now: Date): Promise<void> {
  for (const [id, kalender] of await database.read(loadKalenderList)) {
    const start = triwulanStart(kalender, now);
    const late = now.getTime() - start.at.getTime();
    if (late < 0 || late > LATE_MS || !isWorkingMoment(kalender, now)) continue;
    await database.transaction((tx) => ask(tx, id, start, now));
  }
}
