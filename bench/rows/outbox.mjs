/** Row 5: the outbox against Telegram's limit, enforced. The ideal is 30 messages a second from the first moment on. */
import { Api } from 'grammy';
import { systemClock } from '../../dist/lib/clock.js';
import { openDatabase } from '../../dist/db/open-database.js';
import { silentLog } from '../../dist/lib/log.js';
import { enqueue } from '../../dist/outbox/enqueue.js';
import { createSender } from '../../dist/outbox/sender.js';
import { createPace } from '../../dist/pace/pace.js';
import { sleep } from '../measure.mjs';
import { OFFICE_TUNING } from '../databases.mjs';
import { createStrictTelegram, PER_SECOND } from '../strict-telegram.mjs';
import { TOKEN } from '../telegram.mjs';

const FIRST_CHAT = 660_000_001;
const BAN_SECONDS = 3;
const LIMITS = [
  { what: 'burst 30', burst: 30 },
  { what: 'burst 5', burst: 5 },
  { what: `${BAN_SECONDS} s ban`, burst: 30, ban: true },
];

const idealMs = (messages, banSeconds) => ((messages - 1) / PER_SECOND + banSeconds) * 1000;

async function fill(database, messages) {
  const now = systemClock.now();
  for (let from = 0; from < messages; from += 100) {
    await database.transaction(async (tx) => {
      for (let i = from; i < Math.min(from + 100, messages); i += 1) {
        const message = { kind: 'text', text: `Undangan rapat nomor ${i}` };
        await enqueue(tx, { once: `bench:${i}`, chatId: FIRST_CHAT + i, message }, now);
      }
    });
  }
}

/** @returns {Promise<{ share: number, refused: number }>} */
async function sendAll(place, { burst, ban }, messages) {
  const database = await openDatabase({ ...place, tuning: OFFICE_TUNING });
  try {
    await fill(database, messages);
    const telegram = createStrictTelegram({
      burst,
      ...(ban ? { ban: { after: Math.floor(messages / 2), seconds: BAN_SECONDS } } : {}),
    });
    const sender = createSender({
      database,
      clock: systemClock,
      api: new Api(TOKEN, { fetch: telegram.fetch }),
      pace: createPace(),
      log: silentLog,
      owner: 'bench',
      dataDir: place.dataDir,
      events: { unreachable: async () => {}, migrated: async () => {} },
    });
    const ideal = idealMs(messages, ban ? BAN_SECONDS : 0);
    const since = performance.now();
    sender.start();
    while (telegram.taken < messages && performance.now() - since < 2 * ideal + 5_000) await sleep(20);
    await sender.stop();
    const unsent = await database.read((db) => db.outboxMessage.count({ where: { state: { not: 'SENT' } } }));
    if (unsent > 0) throw new Error(`${unsent} of ${messages} messages were not sent (burst ${burst})`);
    return { share: ideal / (telegram.lastAt - since), refused: telegram.refused };
  } finally {
    await database.close();
  }
}

/** The yardstick: a loop that sends one message after another, nothing stored. */
async function sendOneByOne(messages) {
  const telegram = createStrictTelegram({ burst: 30 });
  const api = new Api(TOKEN, { fetch: telegram.fetch });
  const since = performance.now();
  for (let i = 0; i < messages; i += 1) await api.sendMessage(FIRST_CHAT + i, `Undangan rapat nomor ${i}`);
  return idealMs(messages, 0) / (telegram.lastAt - since);
}

export async function outbox(databases, { messages }) {
  const places = [];
  for (const limit of LIMITS) places.push({ limit, place: await databases.create() });
  // Side by side, each on a database of its own: they spend their time waiting.
  const [oneByOne, ...results] = await Promise.all([
    sendOneByOne(Math.floor(messages / 2)),
    ...places.map(({ limit, place }) => sendAll(place, limit, messages)),
  ]);
  return results.map(({ share, refused }, index) => ({
    what: `outbox against 30/s, ${LIMITS[index].what}`,
    ours: `${(share * 100).toFixed(1)} %, ${refused} × 429`,
    baseline: `${(oneByOne * 100).toFixed(1)} %`,
    ratio: share / oneByOne,
    // The ban itself is announced by one 429, which nobody can avoid.
    judged: {
      value: share,
      goal: 0.995,
      bar: 0.95,
      better: 'higher',
      percent: true,
      most429: 4,
      refused,
      free429: LIMITS[index].ban ? 1 : 0,
    },
  }));
}
