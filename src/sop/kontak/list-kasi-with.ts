/** Whom to tell of what only some of the Kasi's people may decide (T1), as far as Telegram reaches them, inside the caller's transaction. */
import type { Db } from '../../db/database.ts';
import { type Hak, KEDUDUKAN, mayAsKasi, parseHak } from './hak.ts';
import { findKasiList } from './kontak.repo.ts';
import type { Recipient } from './list-recipients.ts';

export async function listKasiWith(tx: Db, kecamatanId: number, hak: Hak, now: Date): Promise<Recipient[]> {
  const rows = await findKasiList(tx, kecamatanId);
  return rows
    .filter((row) => {
      const kedudukan = KEDUDUKAN.find((one) => one === row.kedudukan) ?? 'STAF';
      const ended = row.expiresAt !== null && row.expiresAt <= now;
      return (
        !ended &&
        row.orang.unreachableAt === null &&
        mayAsKasi({ peran: 'KASI', kedudukan, hak: parseHak(row.hak) }, hak)
      );
    })
    .map(({ id, orang }) => ({ kontakId: id, chatId: Number(orang.telegramId), bahasa: orang.bahasa }));
}
