/** The office clock reminds: each working day one digest a person, never into a running form (D1). */
import { markOnce, wasMarked } from '../../clock/mark-once.ts';
import type { Database, Db } from '../../db/database.ts';
import { findRunningForms } from '../../outbox/running-forms.ts';
import { dayOf, momentOf } from '../../office/kalender/days.ts';
import { isWorkingMoment } from '../../office/kalender/kalender.ts';
import { loadKalenderList } from '../../office/kalender/load-kalender.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import { listHeld } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { digestCard } from './digest.card.ts';
import { type UrgentLine, findUrgent } from './find-urgent.ts';
import { findMarked } from './pengingat.repo.ts';
import { readUnsure } from './read-unsure.ts';
import { unsureSource } from './unsure-source.ts';
import type { Pengingat, PengingatOffice, PengingatSource } from './source.ts';

/** After this hour a digest that could not be sent is no longer of this day. */
const DAY_ENDS = '20:00';

const doneKey = ({ kecamatanId, today }: PengingatOffice): string => `pengingat:kecamatan-${kecamatanId}:${today}`;

/** Each line is said once to each person. */
const markOf = ({ once, kontakId }: Pick<Pengingat, 'once' | 'kontakId'>): string =>
  `pengingat:${once}:kontak-${kontakId}`;

/** By person, what was not said before. */
async function findDue(
  tx: Db,
  office: PengingatOffice,
  sources: readonly PengingatSource[],
): Promise<Map<number, Pengingat[]>> {
  const due = new Map<number, Pengingat[]>();
  for (const source of sources) {
    for (const one of await source.find(tx, office)) {
      if (await wasMarked(tx, markOf(one))) continue;
      const lines = due.get(one.kontakId) ?? [];
      due.set(one.kontakId, lines);
      lines.push(one);
    }
  }
  return due;
}

async function remind(
  tx: Db,
  office: PengingatOffice,
  sources: readonly PengingatSource[],
  busy: ReadonlySet<number>,
  now: Date,
): Promise<void> {
  const due = await findDue(tx, office, sources);
  // Whoever cannot be reached has not been told: the present stage waits for the day on which they are back.
  const people = (await listHeld(tx, [...due.keys()])).filter(({ reachable }) => reachable);
  const { today, kalender } = office;
  const notice = {
    act: `pengingat:${today}`,
    repeatable: true,
    expiresAt: momentOf(today, DAY_ENDS, kalender.zona),
  };
  for (const one of people) {
    if (busy.has(one.chatId)) continue;
    const lines = due.get(one.kontakId) ?? [];
    for (const line of lines) await markOnce(tx, markOf(line), now);
    await tell(tx, [one], notice, now, (t) => [asMessage(digestCard(lines, t))]);
  }
  if (!people.some(({ chatId }) => busy.has(chatId))) await markOnce(tx, doneKey(office), now);
}

/** Urgent as what it repeats was: DARURAT, or the answer to what this person has just done. */
async function sayAgain(tx: Db, line: UrgentLine['line'], now: Date): Promise<void> {
  const notice = { act: `pengingat:${line.once}`, urgent: true, repeatable: true };
  await tell(tx, await listHeld(tx, [line.kontakId]), notice, now, (t) => [asMessage(digestCard([line], t))]);
}

/** May run late, twice, or in two processes at once. Whoever fills in a form is reminded when it has ended, or the next working day. */
export async function sendPengingat(database: Database, sources: readonly PengingatSource[], now: Date): Promise<void> {
  const all = await database.read(loadKalenderList);
  for (const { kecamatanId, line } of await findUrgent(database, all, now)) {
    await withinKecamatan(database, kecamatanId).transaction((tx) => sayAgain(tx, line, now));
  }
  const offices = [...all]
    .filter(([, kalender]) => isWorkingMoment(kalender, now))
    .map(([kecamatanId, kalender]) => ({ kecamatanId, kalender, today: dayOf(now, kalender.zona) }));
  const done = await database.read((db) => findMarked(db, offices.map(doneKey)));
  const open = offices.filter((office) => !done.has(doneKey(office)));
  if (open.length === 0) return;
  const busy = await database.read((db) => findRunningForms(db, now));
  const unsure = unsureSource(await readUnsure(database), (tx, line) => wasMarked(tx, markOf(line)));
  for (const office of open) {
    await withinKecamatan(database, office.kecamatanId).transaction((tx) =>
      remind(tx, office, [unsure, ...sources], busy, now),
    );
  }
}
