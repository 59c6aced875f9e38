/** Queues a message inside the caller's transaction: it goes out if, and only if, the act that it tells of is stored. */
import type { Db } from '../db/database.ts';
import { LostRace, orLostRace } from '../lib/lost-race.ts';
import type { Outgoing } from './message.ts';

export const PRIORITIES = { urgent: 0, usual: 10, broadcast: 20 } as const;

/**
 * @param now time of the act; the message is due then unless `dueAt` says otherwise
 * @returns false when this act has queued its message before
 * @throws LostRace when another process queues it at this very moment: `Database.transaction` then runs the work again
 */
export async function enqueue(tx: Db, outgoing: Outgoing, now: Date): Promise<boolean> {
  const {
    once,
    chatId,
    message,
    priority = 'usual',
    repeatable = false,
    gentle = false,
    fresh = false,
    dueAt = now,
    expiresAt = null,
  } = outgoing;
  if (!fresh && (await tx.outboxMessage.findUnique({ where: { once }, select: { id: true } }))) return false;
  const payload = JSON.stringify(message);
  const data = {
    once,
    chatId: BigInt(chatId),
    payload,
    priority: PRIORITIES[priority],
    repeatable,
    gentle,
    dueAt,
    expiresAt,
    createdAt: now,
  };
  await orLostRace(once, () => tx.outboxMessage.create({ data, select: { id: true } }));
  return true;
}

/**
 * Queues what shows the newest state of something, e.g. an edit of a live card: what was queued under the same key before
 * is taken out, so that never more than one of them waits. A sender that has the old row in memory cannot claim it any
 * more. An edit takes the place of one that is out, too; a message of its own that is out stays the only one.
 */
export async function enqueueLatest(tx: Db, outgoing: Outgoing, now: Date): Promise<void> {
  const { once, message } = outgoing;
  await tx.outboxMessage.deleteMany({ where: { once, ...(message.kind === 'edit' ? {} : { state: 'WAITING' }) } });
  const queued = await enqueue(tx, outgoing, now);
  // Another process queued one meanwhile, from what was so before this act.
  if (!queued && message.kind === 'edit') throw new LostRace(once, null);
}

/** Not out yet: it waits for its time, or for a group that takes it. */
const NOT_OUT = { state: { in: ['WAITING', 'HELD'] } };

/** What still waits under that key is never sent, nor shown again where it may not have arrived: it has become untrue. */
export async function withdraw(tx: Db, once: string): Promise<void> {
  await tx.outboxMessage.deleteMany({ where: { once, state: { in: [...NOT_OUT.state.in, 'UNKNOWN'] } } });
}

/**
 * The same for all keys that begin so.
 * @returns those keys
 * @throws LostRace when the sender takes one of them at this moment
 */
export async function withdrawAll(tx: Db, startsWith: string): Promise<readonly string[]> {
  const where = { once: { startsWith }, ...NOT_OUT };
  const rows = await tx.outboxMessage.findMany({ where, select: { once: true } });
  if (rows.length === 0) return [];
  const { count } = await tx.outboxMessage.deleteMany({ where });
  if (count !== rows.length) throw new LostRace(startsWith, null);
  return rows.map(({ once }) => once);
}
