/** A group that took nothing takes something again: what was kept back for it goes, and the Kasi learns of it (C3). */
import type { Db } from '../../db/database.ts';
import type { OutgoingMessage } from '../../outbox/message.ts';
import { releaseHeld } from '../../outbox/held.ts';
import { changeKelompok, findByChat } from './kelompok.repo.ts';
import { takeBackBarred, tellOpen } from './notify.ts';

const FILES: readonly OutgoingMessage['kind'][] = ['document', 'photo', 'album'];

/** For the outbox, inside the transaction that marks the message. A text says nothing of whether files are taken. */
export async function openKelompok(tx: Db, chatId: number, kind: OutgoingMessage['kind'], now: Date): Promise<void> {
  const row = await findByChat(tx, chatId);
  if (!row || row.tolak === null) return;
  if (row.tolak === 'BERKAS' && !FILES.includes(kind)) return;
  await changeKelompok(tx, row, { tolak: null, tolakAt: null }, now);
  const released = await releaseHeld(tx, chatId);
  // Who has not read yet that it was closed need not read that it is open.
  const unheard = await takeBackBarred(tx, row);
  const { kecamatanId } = row;
  // That it is connected again they have brought about themselves.
  if (row.status !== 'TERHUBUNG' || kecamatanId === null || (row.tolak === 'KELUAR' && released === 0)) return;
  await tellOpen(tx, { ...row, kecamatanId }, unheard, now);
}
