/** Tells people in their own language, within the transaction of the act that causes it, and at a time when they may be written to (C1). */
import type { Db } from '../../db/database.ts';
import type { Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { Card, Outgoing, OutgoingMessage } from '../../outbox/message.ts';
import { kindMoment } from '../kalender/kalender.ts';
import { languageOf } from '../actor/language-of.ts';
import type { Recipient } from './list-recipients.ts';

export interface Notice extends Pick<Outgoing, 'gentle' | 'fresh' | 'repeatable' | 'expiresAt'> {
  /** Names the act in the messages' keys, e.g. "rapat:12:undang": each of these people hears of it once. */
  readonly act: string;
  /** Cannot wait for the morning. */
  readonly urgent?: boolean;
}

/** A card as the outbox takes it. */
export const asMessage = ({ text, keyboard }: Card): OutgoingMessage => ({ kind: 'text', text, keyboard });

/** Somebody named twice is told once. */
export async function tell(
  tx: Db,
  recipients: readonly Recipient[],
  { act, urgent = false, ...rest }: Notice,
  now: Date,
  write: (t: Translate, recipient: Recipient) => readonly OutgoingMessage[],
): Promise<void> {
  for (const recipient of recipients) {
    const { kontakId, chatId, bahasa, kalender } = recipient;
    const dueAt = urgent ? now : kindMoment(kalender, now);
    for (const [at, message] of write(translator(languageOf(bahasa)), recipient).entries()) {
      const once = `${act}:kontak-${kontakId}${at === 0 ? '' : `:${at}`}`;
      await enqueue(tx, { once, chatId, message, priority: urgent ? 'urgent' : 'usual', dueAt, ...rest }, now);
    }
  }
}
