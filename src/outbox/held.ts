/** Messages that a group did not take: they wait until it does. */
import type { Db } from '../db/database.ts';

const heldFor = (chatId: number) => ({ chatId: BigInt(chatId), state: 'HELD' });

/** They go, in their order, at the sender's next look; what has become pointless meanwhile does not. @returns how many */
export async function releaseHeld(tx: Db, chatId: number): Promise<number> {
  const data = { state: 'WAITING', attempts: 0, error: null, leaseUntil: null };
  return (await tx.outboxMessage.updateMany({ where: heldFor(chatId), data })).count;
}
