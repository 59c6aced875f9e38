/**
 * A card that shows how something stands, in the chat of somebody who follows it, and is drawn anew there with every
 * change: at any hour, since an edit rings nobody's phone.
 */
import type { Db } from '../../db/database.ts';
import { enqueueLatest } from '../../outbox/enqueue.ts';
import type { Card } from '../../outbox/message.ts';

interface LiveCard {
  readonly once: string;
  readonly chatId: number;
}

/**
 * The card's first appearance, for whoever has just brought it about: at once. While it waits it is drawn anew by the same
 * call. Where nobody knows whether it arrived, it goes once more: a card whose message is not known could never be edited.
 */
export async function sendLiveCard(tx: Db, { once, chatId }: LiveCard, card: Card, now: Date): Promise<void> {
  const message = { kind: 'text', ...card } as const;
  await enqueueLatest(tx, { once, chatId, message, priority: 'urgent', repeatable: true }, now);
}

/** One edit at most waits for each card, however many changes come at once. */
export async function editLiveCard(
  tx: Db,
  { once, chatId, messageId }: LiveCard & { readonly messageId: number },
  card: Card,
  now: Date,
): Promise<void> {
  const message = { kind: 'edit', messageId, ...card } as const;
  await enqueueLatest(tx, { once, chatId, message, repeatable: true }, now);
}
