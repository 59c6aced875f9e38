/** Who hears of a confirmation (B3), within its transaction: each Kasi, and of desa and mitra the side that did not say it. */
import type { Db } from '../../db/database.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { listDesaOfficials, listKasi, listMitra } from '../../office/tell/list-recipients.ts';
import type { KontakRecipient } from '../../office/tell/recipient.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { fotoNotice, konfirmasiNotice, type LateFoto } from './konfirmasi-notice.card.ts';
import type { KonfirmasiView } from './konfirmasi-view.ts';
import type { Recorded } from './konfirmasi-view.ts';

/** Colleagues of the one who says it need not hear of it. */
async function listeners(tx: Db, by: Actor, view: KonfirmasiView): Promise<KontakRecipient[]> {
  const all = [
    ...(await listKasi(tx, view.kecamatanId)),
    ...(by.peran === 'DESA' ? [] : await listDesaOfficials(tx, view.desaId)),
    ...(by.peran === 'MITRA' || view.instansiId === null ? [] : await listMitra(tx, view.instansiId)),
  ];
  return all.filter(({ kontakId }) => kontakId !== by.kontakId);
}

export async function tellOfKonfirmasi(tx: Db, by: Actor, recorded: Recorded, now: Date): Promise<void> {
  const { view, konfirmasi } = recorded;
  const notice = { act: `konfirmasi:${konfirmasi.id}` };
  await tell(tx, await listeners(tx, by, view), notice, now, (t) => [asMessage(konfirmasiNotice(recorded, t))]);
}

/** Proof that came later is the Kasi's to know. */
export async function tellOfFoto(
  tx: Db,
  by: Actor,
  view: KonfirmasiView,
  added: Omit<LateFoto, 'nama'> & { readonly draftId: number },
  now: Date,
): Promise<void> {
  const kasi = (await listKasi(tx, view.kecamatanId)).filter(({ kontakId }) => kontakId !== by.kontakId);
  const notice = { act: `konfirmasi:${added.konfirmasi.id}:foto:${added.draftId}` };
  await tell(tx, kasi, notice, now, (t) => [asMessage(fotoNotice(view, { ...added, nama: by.nama }, t))]);
}
