/** Row: 400 people write in the same second, and Telegram takes 30 messages a second: when the last of them is answered. */
import { percentile, sleep } from '../measure.mjs';
import { openApp, openSeeded } from '../office.mjs';
import { createOrdinaryBot } from '../ordinary-bot.mjs';
import { createPeople, textUpdate } from '../people.mjs';
import { createStrictTelegram } from '../strict-telegram.mjs';
import { BOT_INFO, TOKEN } from '../telegram.mjs';

const BURST = 30;
const LONGEST_MS = 60_000;
/** As a poll brings them. */
const AT_ONCE = 100;

/** An answer to this is one message. */
const updatesOf = (people) => people.map(({ chatId }) => textUpdate(chatId, '/lapor'));

/** The yardstick: whatever is refused is lost. */
async function ordinaryAnswers(people) {
  const telegram = createStrictTelegram({ burst: BURST });
  const bot = createOrdinaryBot({ token: TOKEN, botInfo: BOT_INFO, client: { fetch: telegram.fetch } });
  await Promise.allSettled(updatesOf(people).map((update) => bot.handleUpdate(update)));
  return telegram.answered.size;
}

export async function crowd(databases, { people: count }) {
  const people = createPeople(count);
  const answeredByOrdinary = await ordinaryAnswers(createPeople(count));
  const place = await databases.create();
  const database = await openSeeded(place, people);
  const telegram = createStrictTelegram({ burst: BURST });
  const app = await openApp(database, place, telegram);
  app.dispatcher.start();
  app.sender.start();
  try {
    const updates = updatesOf(people);
    const since = performance.now();
    for (let from = 0; from < updates.length; from += AT_ONCE)
      await app.intake.store(updates.slice(from, from + AT_ONCE));
    while (telegram.answered.size < count && performance.now() - since < LONGEST_MS) await sleep(20);
    const seconds = (telegram.lastAt - since) / 1000;
    const order = [...telegram.answered].map((chatId, place) => Math.abs(chatId - people[0].chatId - place));
    await sleep(1_000);
    const undone = await database.read((db) =>
      db.inboxUpdate.count({ where: { OR: [{ state: { not: 'DONE' } }, { attempts: { gt: 0 } }] } }),
    );
    const everybody = telegram.answered.size === count && undone === 0;
    return [
      {
        what: `${count} people in one second under Telegram's limit`,
        ours: `${telegram.answered.size} in ${seconds.toFixed(1)} s, ${telegram.refused} × 429`,
        baseline: `${answeredByOrdinary} answered`,
        note: `99 % are answered within ${percentile(order, 0.99)} places of the order in which they wrote`,
        judged: {
          value: everybody ? seconds : Number.POSITIVE_INFINITY,
          goal: (14 * count) / 400,
          bar: (20 * count) / 400,
          better: 'lower',
          unit: ' s',
          most429: 3,
          refused: telegram.refused,
        },
      },
    ];
  } finally {
    await app.stop();
    await database.close();
  }
}
