/** The private question could not reach the Kasi: the group is told that they must open the bot first (C3). */
import type { Db } from '../../db/database.ts';
import { translator } from '../../i18n/translator.ts';
import { findWaitingFor } from './kelompok.repo.ts';
import { tellGroup } from './notify.ts';

/** For the outbox, inside the transaction that marks the message, and for who is known to be out of reach. @param chatId the private chat that cannot be reached */
export async function hintOpenBot(tx: Db, chatId: number, bot: string, now: Date): Promise<void> {
  for (const kelompok of await findWaitingFor(tx, chatId)) {
    // They stand in the group and wait for the question.
    const notice = { act: `buka-bot-${kelompok.updatedAt.getTime()}`, urgent: true };
    await tellGroup(tx, kelompok, notice, translator('id')('kelompok-open-bot', { bot }), now);
  }
}
