/** Row 4: what the 40th answer of a form costs against the 2nd, on the real form machine and by replay in memory. */
import { Bot } from 'grammy';
import { systemClock } from '../../dist/lib/clock.js';
import { openDatabase } from '../../dist/db/open-database.js';
import { defineForm } from '../../dist/form/define-form.js';
import { createDraftStore } from '../../dist/form/draft-store.js';
import { text } from '../../dist/form/fields/text.js';
import { createFormMachine } from '../../dist/form/machine.js';
import { escapeHtml } from '../../dist/i18n/html.js';
import { translator } from '../../dist/i18n/translator.js';
import { ok } from '../../dist/lib/result.js';
import { alternate, median } from '../measure.mjs';
import { OFFICE_TUNING } from '../databases.mjs';
import { createOrdinaryBot } from '../ordinary-bot.mjs';
import { textUpdate } from '../people.mjs';
import { BOT_INFO, createTelegram, TOKEN } from '../telegram.mjs';

const LAST = 40;
// One more question than is answered: the 40th answer leads to a question, as the 2nd does, and not to the review page.
const QUESTIONS = Array.from({ length: LAST + 1 }, (_, index) => `Pertanyaan nomor ${index + 1}?`);

const longForm = defineForm({
  id: 'bench',
  title: 'kebutuhan-form-title',
  fields: Object.fromEntries(
    QUESTIONS.map((question, index) => [
      `q${index}`,
      text({ label: 'kebutuhan-form-lokasi', question: () => escapeHtml(question) }),
    ]),
  ),
  submit: async () => ok({ message: escapeHtml('Tersimpan') }),
});

function ourBot(database) {
  const stored = { database, clock: systemClock };
  const machine = createFormMachine({
    forms: [longForm],
    store: createDraftStore(stored),
    loadEnv: async () => ({ t: translator('id'), language: 'id', now: systemClock.now(), zone: 'Asia/Jakarta' }),
  });
  const bot = new Bot(TOKEN, { botInfo: BOT_INFO, client: { fetch: createTelegram().fetch } });
  bot.use(machine.installBefore);
  bot.command('lapor', (ctx) => machine.start(ctx, 'bench'));
  bot.use(machine.installForms);
  return bot;
}

let lastChat = 650_000_000;

/** @returns a chat whose next answer is its n-th */
async function chatBefore(bot, n) {
  const chatId = (lastChat += 1);
  await bot.handleUpdate(textUpdate(chatId, '/lapor'));
  for (let i = 1; i < n; i += 1) await bot.handleUpdate(textUpdate(chatId, `Jawaban ${i}`));
  return chatId;
}

async function timeAnswer(bot, chatId) {
  const update = textUpdate(chatId, 'Jawaban sekarang');
  const since = performance.now();
  await bot.handleUpdate(update);
  return performance.now() - since;
}

/** @returns the median cost of a 2nd and of a 40th answer, each chat alone, in turns */
async function costs(bot, chats) {
  const before = (n) => Promise.all(Array.from({ length: chats }, () => chatBefore(bot, n)));
  const second = await before(2);
  const fortieth = await before(LAST);
  const times = { second: [], fortieth: [] };
  for (const [index, chatId] of second.entries()) {
    times.second.push(await timeAnswer(bot, chatId));
    times.fortieth.push(await timeAnswer(bot, fortieth[index]));
  }
  return { second: median(times.second), fortieth: median(times.fortieth) };
}

export async function fortieth(databases, { rounds, chats }) {
  const database = await openDatabase({ ...(await databases.create()), tuning: OFFICE_TUNING });
  const bots = {
    ours: ourBot(database),
    theirs: createOrdinaryBot({
      token: TOKEN,
      botInfo: BOT_INFO,
      client: { fetch: createTelegram().fetch },
      questions: QUESTIONS.map((question) => ({ label: 'Isian', question })),
    }),
  };
  const seen = { ours: [], theirs: [] };
  const ratioOf = (name) => async (round) => {
    const cost = await costs(bots[name], chats);
    if (round >= 0) seen[name].push(cost);
    return cost.fortieth / cost.second;
  };
  const inWords = (name) =>
    ['second', 'fortieth'].map((which) => median(seen[name].map((cost) => cost[which])).toFixed(2)).join(' → ');
  try {
    const ratios = await alternate({ ours: ratioOf('ours'), theirs: ratioOf('theirs') }, rounds);
    return [
      {
        what: '40th answer against the 2nd',
        ours: `${inWords('ours')} ms`,
        baseline: `${inWords('theirs')} ms`,
        ratio: ratios.ours,
        judged: { value: ratios.ours, goal: 1.1, bar: 1.3, better: 'lower' },
        note: `by replay in memory the ratio is ${ratios.theirs.toFixed(2)}`,
      },
    ];
  } finally {
    await database.close();
  }
}
