/**
 * The one way in which an act tells others (C1): in their own language, within the act's transaction, and at a time when
 * they may be written to. Nobody else puts messages of the office into the outbox.
 */
import type { Db } from '../../db/database.ts';
import type { Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { Card, Outgoing, OutgoingMessage } from '../../outbox/message.ts';
import { kindMoment } from '../kalender/kalender.ts';
import { languageOf } from '../actor/language-of.ts';
import type { Recipient } from './recipient.ts';

export interface Notice extends Pick<Outgoing, 'gentle' | 'fresh' | 'repeatable' | 'expiresAt'> {
  /** Names the act in the messages' keys, e.g. "rapat:12:undang": each of these people hears of it once. */
  readonly act: string;
  /** Does not wait for the morning: it is DARURAT, or answers what this very person has just done. Say which at the call. */
  readonly urgent?: boolean;
  /** Goes after what is for single people. */
  readonly broadcast?: boolean;
}

/** A card as the outbox takes it, or words alone. */
export const asMessage = ({ text, keyboard = [] }: Pick<Card, 'text'> & Partial<Card>): OutgoingMessage => ({
  kind: 'text',
  text,
  keyboard,
});

/** Names one message of an act to one of its recipients. */
export const keyOf = (act: string, { key }: Pick<Recipient, 'key'>, at = 0): string =>
  `${act}:${key}${at === 0 ? '' : `:${at}`}`;

/** Somebody named twice is told once; whoever cannot be reached is left out, since the message could only fail. */
export async function tell<R extends Recipient>(
  tx: Db,
  recipients: readonly R[],
  { act, urgent = false, broadcast = false, ...rest }: Notice,
  now: Date,
  write: (t: Translate, recipient: R) => readonly OutgoingMessage[],
): Promise<void> {
  const priority = urgent ? 'urgent' : broadcast ? 'broadcast' : 'usual';
  for (const recipient of recipients.filter(({ reachable }) => reachable)) {
    const { chatId, bahasa, kalender } = recipient;
    const dueAt = urgent ? now : kindMoment(kalender, now);
    for (const [at, message] of write(translator(languageOf(bahasa)), recipient).entries()) {
      await enqueue(tx, { once: keyOf(act, recipient, at), chatId, message, priority, dueAt, ...rest }, now);
    }
  }
}
