/** People who report a need by typing: what they send, in which order, and how fast. */
import { reportSteps } from '../dist/practice/fill-report.js';
import { seededRandom, sleep } from './measure.mjs';

const FIRST_CHAT = 640_000_001;

/** One report from the command to the confirmation: each question answered in one message. */
export const DIALOGUE = [
  '/lapor',
  ...reportSteps({
    bidang: 'Sosial',
    jenis: 'Bantuan pangan',
    lokasi: 'RT 03, dekat jembatan',
    urgensi: 'Segera',
    uraian: 'Banjir merendam dapur warga, beras dan minyak habis sejak dua hari yang lalu.',
  }).map(({ words }) => words),
  'kirim',
];

let lastUpdateId = 500_000_000;
let lastMessageId = 1_000;

export function textUpdate(chatId, text) {
  const person = { id: chatId, first_name: 'Siti', last_name: 'Aminah', username: `siti_${chatId}` };
  const command = text.startsWith('/')
    ? [{ type: 'bot_command', offset: 0, length: text.split(' ')[0].length }]
    : undefined;
  return {
    update_id: (lastUpdateId += 1),
    message: {
      message_id: (lastMessageId += 1),
      date: Math.floor(Date.now() / 1000),
      chat: { ...person, type: 'private' },
      from: { ...person, is_bot: false, language_code: 'id' },
      text,
      ...(command ? { entities: command } : {}),
    },
  };
}

/** @returns {{ chatId: number, at: number }[]} `at`: which message of the dialogue comes next */
export function createPeople(count, first = FIRST_CHAT) {
  return Array.from({ length: count }, (_, index) => ({ chatId: first + index, at: 0 }));
}

/**
 * Sends the person's next message.
 * @param {{ deliver: (update: object) => Promise<void>, telegram: object, calls: readonly number[] }} side a bot with its Telegram
 * @returns {Promise<number>} the time of the answer, once the update is acknowledged as well
 */
export async function speak(person, side) {
  const step = person.at;
  person.at = (step + 1) % DIALOGUE.length;
  const replied = side.telegram.replied(person.chatId, side.calls[step]);
  const [at] = await Promise.all([replied, side.deliver(textUpdate(person.chatId, DIALOGUE[step]))]);
  return at;
}

/**
 * Everybody writes as soon as they are answered.
 * @returns {Promise<number>} answers a second, up to the last one
 */
export async function closedLoop(people, side, ms) {
  const since = performance.now();
  let answers = 0;
  let last = since;
  await Promise.all(
    people.map(async (person) => {
      while (performance.now() < since + ms) {
        last = Math.max(last, await speak(person, side));
        answers += 1;
      }
    }),
  );
  return answers / ((last - since) / 1000);
}

/**
 * People write whether or not others are answered already: a random arrival at that rate, the same in every round.
 * @returns {Promise<number[]>} milliseconds from the moment at which each message was due to its answer
 */
export async function openLoop(people, side, { perSecond, ms, seed = 1 }) {
  const random = seededRandom(seed);
  const since = performance.now();
  const answers = [];
  let due = 0;
  for (let turn = 0; ; turn += 1) {
    due += (-Math.log(1 - random()) / perSecond) * 1000;
    if (due > ms) break;
    const left = since + due - performance.now();
    if (left > 0) await sleep(left);
    const dueAt = since + due;
    answers.push(speak(people[turn % people.length], side).then((at) => at - dueAt));
  }
  return Promise.all(answers);
}
