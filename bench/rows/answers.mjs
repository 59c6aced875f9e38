/** Rows 1 to 3: durable guided answers against the same dialogue in memory; throughput, with a slow line, and latency. */
import { alternate, percentile } from '../measure.mjs';
import { openSide } from '../office.mjs';
import { createOrdinaryBot } from '../ordinary-bot.mjs';
import { closedLoop, createPeople, DIALOGUE, openLoop, speak } from '../people.mjs';
import { BOT_INFO, createTelegram, TOKEN } from '../telegram.mjs';

const NETWORK_MS = 50;

/** The ordinary bot; a chat's updates are given to it one by one, as a careful owner would. */
function ordinarySide(telegram) {
  const bot = createOrdinaryBot({ token: TOKEN, botInfo: BOT_INFO, client: { fetch: telegram.fetch } });
  return { telegram, calls: DIALOGUE.map(() => 1), deliver: (update) => bot.handleUpdate(update) };
}

/** Both bots with the same number of people, who are at different questions by the time that counts. */
async function open(databases, count, delayMs) {
  const ours = createPeople(count);
  const theirs = createPeople(count);
  const side = await openSide(await databases.create(), ours, createTelegram({ delayMs }));
  return { ours, theirs, side, ordinary: ordinarySide(createTelegram({ delayMs })) };
}

/** What was counted as answered must be in the tables. */
async function checkStored({ side, ours }) {
  const unfinished = ours.filter(({ at }) => at > 0).length;
  const [waiting, openDrafts] = await side.database.read((db) =>
    Promise.all([
      db.inboxUpdate.count({ where: { state: { not: 'DONE' } } }),
      db.draft.count({ where: { state: 'OPEN' } }),
    ]),
  );
  // The last one of each chat may still be on its way from "handled" to "marked".
  if (waiting > ours.length || openDrafts !== unfinished)
    throw new Error(`${unfinished} reports are unfinished, but ${openDrafts} drafts are open, ${waiting} updates wait`);
}

async function spread(people, side) {
  await Promise.all(
    people.map(async (person, index) => {
      for (let step = 0; step < index % DIALOGUE.length; step += 1) await speak(person, side);
    }),
  );
}

async function race(databases, { chats, delayMs, ms, rounds }) {
  const both = await open(databases, chats, delayMs);
  const { ours, theirs, side, ordinary } = both;
  try {
    await spread(ours, side);
    await spread(theirs, ordinary);
    const rates = await alternate(
      { ours: () => closedLoop(ours, side, ms), theirs: () => closedLoop(theirs, ordinary, ms) },
      rounds,
    );
    await checkStored(both);
    return rates;
  } finally {
    await side.close();
  }
}

const perSecond = (value) => `${Math.round(value).toLocaleString('en')}/s`;

function ratioRow(what, { ours, theirs }, more = {}) {
  const value = ours / theirs;
  return {
    what,
    ours: perSecond(ours),
    baseline: perSecond(theirs),
    ratio: value,
    judged: { value, goal: 0.5, bar: 0.15, better: 'higher' },
    ...more,
  };
}

export async function answer(databases, { rounds, ms }) {
  const rates = await race(databases, { chats: 200, delayMs: 0, ms, rounds });
  return [ratioRow('durable guided answer, 200 chats', rates)];
}

/** One after the other, as `bot.start()` of grammY handles them. */
async function serialRate() {
  const telegram = createTelegram({ delayMs: NETWORK_MS });
  const ordinary = ordinarySide(telegram);
  const people = createPeople(20);
  const since = performance.now();
  for (const person of people) await speak(person, ordinary);
  return people.length / ((performance.now() - since) / 1000);
}

export async function slowLine(databases, { rounds, ms }) {
  const rates = await race(databases, { chats: 500, delayMs: NETWORK_MS, ms, rounds });
  const serial = await serialRate();
  const row = ratioRow(`the same, ${NETWORK_MS} ms to Telegram, 500 chats`, rates, {
    note: `the ordinary bot one update after another: ${perSecond(serial)}`,
  });
  // Never the rate of a serial bot, whatever the ratio.
  if (rates.ours < 2 * serial) row.judged = { ...row.judged, value: 0 };
  return [row];
}

export async function latency(databases, { rounds, ms }) {
  const { ours, theirs, side, ordinary } = await open(databases, 500, 0);
  const perSecond = 30;
  const p99 = async (people, one, round) =>
    percentile(await openLoop(people, one, { perSecond, ms, seed: round + 2 }), 0.99);
  try {
    const { ours: value, theirs: other } = await alternate(
      { ours: (round) => p99(ours, side, round), theirs: (round) => p99(theirs, ordinary, round) },
      rounds,
    );
    return [
      {
        what: `p99 of an answer at ${perSecond} updates/s`,
        ours: `${value.toFixed(1)} ms`,
        baseline: `${other.toFixed(1)} ms`,
        ratio: value / other,
        judged: { value, goal: 50, bar: 100, better: 'lower', unit: ' ms' },
      },
    ];
  } finally {
    await side.close();
  }
}
