/** Asks Telegram who the bot is, before anything else can be done; waits while Telegram cannot be reached. */
import { type Bot, type Context, GrammyError } from 'grammy';
import type { Log } from '../lib/log.ts';
import { type Wait, wait as realWait } from '../lib/wait.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * A machine may start before its network does, so only a refused token ends the wait.
 * @throws Error with a sentence for the operator when Telegram does not know the token
 */
export async function introduce<C extends Context>(bot: Bot<C>, log: Log, wait: Wait = realWait): Promise<void> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      // Not `bot.init()`: that waits twice as long each time, up to half an hour, without a word to the operator.
      bot.botInfo = await bot.api.getMe();
      return;
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
        throw new Error('Telegram does not know this bot. Check BOT_TOKEN with BotFather.', { cause: error });
      }
      log.warn({ err: error, waitMs }, 'Telegram cannot be reached; asking again');
      await wait(waitMs);
    }
  }
}
