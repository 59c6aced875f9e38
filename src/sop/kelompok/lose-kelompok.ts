/** The bot is no longer in a group: it was thrown out, or the group is gone; the Kasi is told, once (C3). */
import type { Db } from '../../db/database.ts';
import { audit } from '../../office/book/audit.ts';
import { changeKelompok, findByChat } from './kelompok.repo.ts';
import { takeBackQuestion, tellLost } from './notify.ts';

/** For news of the group and for the outbox, inside the caller's transaction. What was never a forum goes silently. */
export async function loseKelompok(tx: Db, chatId: number, now: Date): Promise<void> {
  const row = await findByChat(tx, chatId);
  if (!row || row.status === 'TERPUTUS') return;
  await changeKelompok(tx, row, { status: 'TERPUTUS', tolak: 'KELUAR', tolakAt: now }, now);
  await takeBackQuestion(tx, row);
  const { kecamatanId } = row;
  if (row.status !== 'TERHUBUNG' || kecamatanId === null) return;
  await audit(tx, { at: now, kecamatanId, action: 'kelompok.lost', subject: `kelompok:${row.id}` });
  await tellLost(tx, { ...row, kecamatanId }, now);
}
