/** The private question could not reach the Kasi: the group is told that they must open the bot first (C3). */
import type { Db } from '../../db/database.ts';
import { translator } from '../../i18n/translator.ts';
import { findWaitingFor } from './kelompok.repo.ts';
import { tellGroup } from './notify.ts';

/** For the outbox, inside the transaction that marks the message. @param chatId the private chat that cannot be reached */
export async function hintOpenBot(tx: Db, chatId: number, bot: string, now: Date): Promise<void> {
  for (const kelompok of await findWaitingFor(tx, chatId)) {
    const act = `buka-bot-${kelompok.updatedAt.getTime()}`;
    await tellGroup(tx, kelompok, act, translator('id')('kelompok-open-bot', { bot }), now);
  }
}
