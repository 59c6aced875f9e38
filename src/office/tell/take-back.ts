/** A message that has become untrue while it waits for the morning, or for the end of a form, is taken back. */
import type { Db } from '../../db/database.ts';
import { withdraw } from '../../outbox/enqueue.ts';
import type { Recipient } from './recipient.ts';
import { keyOf } from './tell.ts';

/** @param act as it was told */
export async function takeBack(tx: Db, recipients: readonly Pick<Recipient, 'key'>[], act: string): Promise<void> {
  for (const recipient of recipients) await withdraw(tx, keyOf(act, recipient));
}
