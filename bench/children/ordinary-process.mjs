/** The ordinary bot as a process of its own, by long polling: the yardstick for start and memory. */
import { createOrdinaryBot } from '../ordinary-bot.mjs';

const bot = createOrdinaryBot({ token: process.env.BOT_TOKEN, client: { apiRoot: process.env.TELEGRAM_API_ROOT } });
await bot.start();
