/** Telegram takes nothing from the bot in a group: it is written down, and the Kasi is told once what to do (C3). */
import type { Db } from '../../db/database.ts';
import type { Barred } from '../../outbox/policy.ts';
import { audit } from '../../office/book/audit.ts';
import type { Tolak } from './kelompok.ts';
import { changeKelompok, findByChat } from './kelompok.repo.ts';
import { tellBarred } from './notify.ts';

const TOLAK_OF: Readonly<Record<Barred, Tolak>> = {
  rights: 'HAK',
  files: 'BERKAS',
  'topic-closed': 'TOPIK_TUTUP',
  'topic-gone': 'TOPIK_HILANG',
};

/**
 * For the outbox, inside the transaction that keeps the message back. The next refusals for the same reason are no news,
 * unless the Kasi has asked to try again.
 */
export async function barKelompok(tx: Db, chatId: number, why: Barred, now: Date): Promise<void> {
  const row = await findByChat(tx, chatId);
  if (!row || row.status === 'TERPUTUS') return;
  // Where it may not write at all, that a file was refused too says nothing new.
  const tolak = why === 'files' && row.tolak === 'HAK' ? 'HAK' : TOLAK_OF[why];
  const known = row.tolak === tolak && row.tolakAt !== null;
  await changeKelompok(tx, row, { tolak, tolakAt: now }, now);
  const { kecamatanId } = row;
  if (known || row.status !== 'TERHUBUNG' || kecamatanId === null) return;
  await audit(tx, { at: now, kecamatanId, action: 'kelompok.barred', subject: `kelompok:${row.id}`, detail: tolak });
  await tellBarred(tx, { ...row, kecamatanId, tolak }, now);
}
