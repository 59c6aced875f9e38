/** Asks Telegram who the bot is, before anything else can be done; waits while Telegram cannot be reached. */
import { type Bot, type Context, GrammyError } from 'grammy';
import { type UntilAnswered, untilAnswered } from '../inbox/until-answered.ts';

/**
 * A machine may start before its network does, so only a refused token ends the wait.
 * @throws Error with a sentence for the operator when Telegram does not know the token
 */
export async function introduce<C extends Context>(bot: Bot<C>, options: UntilAnswered): Promise<void> {
  try {
    // Not `bot.init()`: that waits twice as long each time, up to half an hour, without a word to the operator.
    bot.botInfo = await untilAnswered(() => bot.api.getMe(), options);
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404))
      throw new Error('Telegram does not know this bot. Check BOT_TOKEN with BotFather.', { cause: error });
    throw error;
  }
}
