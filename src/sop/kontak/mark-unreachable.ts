/** Telegram says that a person cannot be reached: it is written down and their Kasi is told, once (C1). */
import type { Db } from '../../db/database.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { audit } from '../../office/book/audit.ts';
import { findKasiList, findOrang, findSeats, setUnreachable } from '../../office/actor/kontak.repo.ts';
import { languageOf } from '../../office/actor/language-of.ts';

/**
 * For the outbox, inside the transaction that marks the message. Never loops: a Kasi who cannot be reached either is
 * not told, and whoever is marked already is not told of again.
 * @param chatId the private chat, which is the person's Telegram id
 */
export async function markUnreachable(tx: Db, chatId: number, now: Date): Promise<void> {
  const orang = await findOrang(tx, chatId);
  if (!orang || !(await setUnreachable(tx, orang.id, now))) return;
  for (const seat of await findSeats(tx, orang.id)) {
    const { kecamatanId } = seat;
    await audit(tx, {
      at: now,
      orangId: orang.id,
      kecamatanId,
      action: 'kontak.unreachable',
      subject: `kontak:${seat.id}`,
    });
    for (const kasi of await findKasiList(tx, kecamatanId)) {
      if (kasi.orangId === orang.id || kasi.orang.unreachableAt) continue;
      const t = translator(languageOf(kasi.orang.bahasa));
      const tempat = seat.desa ? desaTitle(seat.desa) : `Kecamatan ${seat.kecamatan.nama}`;
      const text = t('kontak-unreachable', { nama: orang.nama, jabatan: seat.jabatan, tempat });
      const once = `kontak:${seat.id}:tak-terjangkau:${now.getTime()}:kasi-${kasi.id}`;
      await enqueue(tx, { once, chatId: Number(kasi.orang.telegramId), message: { kind: 'text', text } }, now);
    }
  }
}
