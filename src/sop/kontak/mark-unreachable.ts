/** Telegram says that a person cannot be reached: it is written down and their Kasi is told, once (C1). */
import type { Db } from '../../db/database.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { audit } from '../../office/book/audit.ts';
import { findHeldKontak } from '../../office/actor/kontak.repo.ts';
import { findOrang, setUnreachable } from '../../office/actor/orang.repo.ts';
import { unreachableAct } from '../../office/tell/clear-unreachable.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';

/**
 * For the outbox, inside the transaction that marks the message. Never loops: a Kasi who cannot be reached either is
 * not told, and whoever is marked already is not told of again.
 * @param chatId the private chat, which is the person's Telegram id
 */
export async function markUnreachable(tx: Db, chatId: number, now: Date): Promise<void> {
  const orang = await findOrang(tx, chatId);
  if (!orang || !(await setUnreachable(tx, orang.id, now))) return;
  for (const seat of await findHeldKontak(tx, orang.id)) {
    const { kecamatanId } = seat;
    await audit(tx, {
      at: now,
      orangId: orang.id,
      kecamatanId,
      action: 'kontak.unreachable',
      subject: `kontak:${seat.id}`,
    });
    const tempat = seat.desa ? desaTitle(seat.desa) : `Kecamatan ${seat.kecamatan.nama}`;
    const vars = { nama: orang.nama, jabatan: seat.jabatan, tempat };
    const others = (await listKasi(tx, kecamatanId)).filter(({ orangId }) => orangId !== orang.id);
    await tell(tx, others, { act: unreachableAct(seat.id, now) }, now, (t) => [
      asMessage({ text: t('kontak-unreachable', vars) }),
    ]);
  }
}
