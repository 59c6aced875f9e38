/** The office clock opens the quarter: a card for each desa, which its officials get two weeks before the end (D1, W4). */
import type { Database, Db } from '../../db/database.ts';
import { dayOf, momentOf } from '../../office/kalender/days.ts';
import { type KalenderView, isWorkingMoment } from '../../office/kalender/kalender.ts';
import { loadKalenderList } from '../../office/kalender/load-kalender.ts';
import { type Triwulan, before, lastDay, triwulanCode, triwulanOf } from '../../office/kalender/triwulan.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import { listDesaOfficials } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { kartuCard } from './kartu.card.ts';
import { loadView } from './kartu-view.ts';
import { createKartu, findDesaWithoutKartu, findFoundedAt } from './triwulan.repo.ts';
import { opensOn, reportDay } from './triwulan.ts';

/** The quarter whose cards should be out on that day; one that ended while the machine was off is opened until the Kasi reports. */
function dueTriwulan(kalender: KalenderView, today: string): Triwulan | null {
  const own = triwulanOf(today);
  if (today >= opensOn(kalender, own)) return own;
  const last = before(own);
  return today <= reportDay(kalender, last) ? last : null;
}

/** A desa without people gets its card too, so that it stands among the others. */
async function openOffice(
  tx: Db,
  kecamatanId: number,
  office: { readonly kalender: KalenderView; readonly today: string; readonly triwulan: Triwulan },
  now: Date,
): Promise<void> {
  const { kalender, today, triwulan } = office;
  const expiresAt = momentOf(reportDay(kalender, triwulan), '20:00', kalender.zona);
  for (const desa of await findDesaWithoutKartu(tx, kecamatanId, triwulan)) {
    const row = await createKartu(tx, { kecamatanId, desaId: desa.id, ...triwulan, createdAt: now });
    const people = await listDesaOfficials(tx, desa.id);
    if (people.length === 0) continue;
    const view = await loadView(tx, row, { kalender, today });
    const act = `triwulan:${triwulanCode(triwulan)}:desa-${desa.id}:kartu`;
    const notice = { act, kecamatanId, gentle: true, repeatable: true, expiresAt };
    await tell(tx, people, notice, now, (t) => [asMessage(kartuCard(view, t))]);
  }
}

/** May run late, twice, or in two processes at once. An office that was founded after the quarter owes nothing for it. */
export async function openTriwulanCards(database: Database, now: Date): Promise<void> {
  const all = await database.read(loadKalenderList);
  const founded = await database.read(findFoundedAt);
  for (const [kecamatanId, kalender] of all) {
    if (!isWorkingMoment(kalender, now)) continue;
    const today = dayOf(now, kalender.zona);
    const triwulan = dueTriwulan(kalender, today);
    if (triwulan === null || dayOf(founded.get(kecamatanId) ?? now, kalender.zona) > lastDay(triwulan)) continue;
    const office = withinKecamatan(database, kecamatanId);
    const open = await office.read((db) => findDesaWithoutKartu(db, kecamatanId, triwulan));
    if (open.length === 0) continue;
    await office.transaction((tx) => openOffice(tx, kecamatanId, { kalender, today, triwulan }, now));
  }
}
