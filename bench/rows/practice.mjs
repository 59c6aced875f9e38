/** Row 6 for a newcomer: `npm start` without a token, from the start of the process to the bot's first answer on the page. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/fingerprint.mjs';
import { alternate, sleep } from '../measure.mjs';

const WITHIN_MS = 30_000;
const QUESTION = '/bantuan';

/** @returns {Promise<string>} the page's address, as the process prints it */
function addressOf(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (data) => {
      said = (said + data).slice(-5_000);
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The practice office ended with ${code}: ${said}`)));
  });
}

async function ask(address, path, body) {
  const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(address + path, init);
  if (!response.ok) throw new Error(`${path} was refused with ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Whether the bot has said something after the person's question. */
function isAnswered({ messages }) {
  const asked = messages.findLastIndex((message) => !message.fromBot && message.text === QUESTION);
  return asked >= 0 && messages.slice(asked).some((message) => message.fromBot);
}

async function firstAnswer(place) {
  const since = performance.now();
  const child = spawn(process.execPath, [join(root, 'dist/main.js')], {
    env: { PATH: process.env.PATH, DATA_DIR: place.dataDir, DATABASE_URL: place.url, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const address = await addressOf(child);
    let asked;
    while (performance.now() - since < WITHIN_MS) {
      // The page is there before the bot, and takes messages once both are.
      const { bot, shownFirst } = await ask(address, '/page/state');
      const [personId] = shownFirst;
      if (bot.ready) asked ??= await ask(address, '/page/act', { type: 'text', personId, text: QUESTION });
      if (asked && isAnswered(await ask(address, `/page/state?chat=${personId}`))) return performance.now() - since;
      await sleep(10);
    }
    throw new Error(`The practice office gave no answer within ${WITHIN_MS} ms`);
  } finally {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(late);
  }
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

export async function practice(databases, { rounds }) {
  const warm = await databases.create();
  await firstAnswer(warm);
  const times = await alternate(
    { fresh: async () => firstAnswer(await databases.create()), warm: () => firstAnswer(warm) },
    rounds,
  );
  return ['fresh', 'warm'].map((which) => ({
    what: `practice office, ${which === 'fresh' ? 'first start' : 'later start'}, to first answer`,
    ours: seconds(times[which]),
    judged: { value: times[which] / 1000, goal: 1.5, bar: 3, better: 'lower', unit: ' s' },
  }));
}
