/** A message that has become untrue while it waits for the morning, or for the end of a form, is taken back. */
import type { Db } from '../../db/database.ts';
import { withdraw, withdrawAll } from '../../outbox/enqueue.ts';
import type { Recipient } from './recipient.ts';
import { keyOf } from './tell.ts';

/** @param act as it was told */
export async function takeBack(tx: Db, recipients: readonly Pick<Recipient, 'key'>[], act: string): Promise<void> {
  for (const recipient of recipients) await withdraw(tx, keyOf(act, recipient));
}

/**
 * Whatever was told in acts whose names begin so, to whomever.
 * @returns by recipient's key the end of the act's name, where the first of its messages had not gone out
 */
export async function takeBackAll(tx: Db, acts: string): Promise<ReadonlyMap<string, string>> {
  const ends = (await withdrawAll(tx, acts)).map((key) => key.slice(acts.length).split(':'));
  return new Map(ends.flatMap(([act, recipient, more]) => (act && recipient && !more ? [[recipient, act]] : [])));
}
