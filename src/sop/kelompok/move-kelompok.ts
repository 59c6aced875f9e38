/** A group became a supergroup, which gives it a new id: the kelompok follows, in whatever order the news comes (C3). */
import type { Db } from '../../db/database.ts';
import { wasConnected } from './kelompok.ts';
import { changeKelompok, findByChat, removeKelompok } from './kelompok.repo.ts';

/** For the service messages of both chats and for the outbox, inside the caller's transaction; the second news finds nothing to do. */
export async function moveKelompok(tx: Db, from: number, to: number, now: Date): Promise<void> {
  const old = await findByChat(tx, from);
  if (!old) return;
  const twin = await findByChat(tx, to);
  // Telegram may tell of the new chat as one into which the bot has just come; what was agreed on is under the old id.
  if (twin && wasConnected(twin)) return removeKelompok(tx, old.id);
  if (twin) await removeKelompok(tx, twin.id);
  // The bot is inside the new one, whatever was said of the old.
  await changeKelompok(tx, old, { chatId: BigInt(to) }, now);
}
