/** Row 6: the built program as a process: from its start to its first answer, and the memory that it holds. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/fingerprint.mjs';
import { startApiServer } from '../api-server.mjs';
import { alternate, median, sleep } from '../measure.mjs';
import { openSeeded } from '../office.mjs';
import { createPeople, DIALOGUE, textUpdate } from '../people.mjs';
import { TOKEN } from '../telegram.mjs';

const PER_SECOND = 30;
const START_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;
const OURS = join(root, 'dist/main.js');
const ORDINARY = join(root, 'bench/children/ordinary-process.mjs');
const REPORT = new URL('../children/report-memory.mjs', import.meta.url).href;
const STRANGER = 670_000_001;

/** Starts a bot against its own Telegram. `stop()` ends both. */
async function launch(program, place) {
  const api = await startApiServer();
  const env = {
    PATH: process.env.PATH,
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.apiRoot,
    LOG_LEVEL: 'warn',
    PORT: '0',
    ...(place ? { DATA_DIR: place.dataDir, DATABASE_URL: place.url, SETUP_CODE: 'bench-code-000' } : {}),
  };
  const since = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, program], {
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr.on('data', (data) => (said = (said + data).slice(-5_000)));
  const memory = [];
  child.on('message', (bytes) => memory.push(bytes));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    api,
    memory,
    /** Milliseconds from the start of the process to its answer to somebody who had written before. */
    async firstAnswer() {
      const answered = api.answered(STRANGER);
      api.push(textUpdate(STRANGER, '/start'));
      const late = new AbortController();
      const at = await Promise.race([
        answered,
        ended.then((code) => Promise.reject(new Error(`The program ended with ${code}: ${said}`))),
        sleep(START_WITHIN_MS, undefined, { signal: late.signal }).then(() =>
          Promise.reject(new Error(`No answer within ${START_WITHIN_MS} ms: ${said}`)),
        ),
      ]).finally(() => late.abort());
      return at - since;
    },
    async stop() {
      // In order, so that the next one need not wait for the leases of this one.
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
      await ended;
      clearTimeout(late);
      await api.close();
    },
  };
}

async function startTime(program, place) {
  const running = await launch(program, place);
  try {
    return await running.firstAnswer();
  } finally {
    await running.stop();
  }
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes) => `${Math.round(bytes / 1_000_000)} MB`;

export async function start(databases, { rounds }) {
  const warm = await databases.create();
  await startTime(OURS, warm);
  const times = await alternate(
    {
      fresh: async () => startTime(OURS, await databases.create()),
      warm: () => startTime(OURS, warm),
      theirs: () => startTime(ORDINARY),
    },
    rounds,
  );
  return ['fresh', 'warm'].map((which) => ({
    what: `start to first answer, ${which === 'fresh' ? 'empty database' : 'database there'}`,
    ours: seconds(times[which]),
    baseline: seconds(times.theirs),
    ratio: times[which] / times.theirs,
    judged: { value: times[which] / 1000, goal: 1.5, bar: 3, better: 'lower', unit: ' s' },
  }));
}

/** Memory after a while of rest, then the most under a steady stream of reports. */
async function memoryOf(program, place, { people, restMs, loadMs }) {
  const running = await launch(program, place);
  try {
    await running.firstAnswer();
    await sleep(restMs);
    const rest = median(running.memory.slice(-5));
    running.memory.length = 0;
    const messages = Math.round((loadMs / 1000) * PER_SECOND);
    const since = performance.now();
    const answers = [];
    for (let i = 0; i < messages; i += 1) {
      const left = since + (i * 1000) / PER_SECOND - performance.now();
      if (left > 0) await sleep(left);
      const person = people[i % people.length];
      answers.push(running.api.answered(person.chatId));
      running.api.push(textUpdate(person.chatId, DIALOGUE[person.at]));
      person.at = (person.at + 1) % DIALOGUE.length;
    }
    const all = await Promise.race([Promise.all(answers), sleep(10_000)]);
    if (!all) throw new Error('Under load not everybody was answered');
    return { rest, load: Math.max(...running.memory) };
  } finally {
    await running.stop();
  }
}

export async function memory(databases, { restMs, loadMs }) {
  const people = createPeople(2 * PER_SECOND);
  const place = await databases.create();
  await (await openSeeded(place, people)).close();
  const [ours, theirs] = await Promise.all([
    memoryOf(OURS, place, { people, restMs, loadMs }),
    memoryOf(ORDINARY, undefined, { people: createPeople(2 * PER_SECOND), restMs, loadMs }),
  ]);
  const row = (what, which, goal, bar) => ({
    what,
    ours: megabytes(ours[which]),
    baseline: megabytes(theirs[which]),
    ratio: ours[which] / theirs[which],
    judged: { value: ours[which] / 1_000_000, goal, bar, better: 'lower', unit: ' MB' },
  });
  return [row('memory at rest', 'rest', 120, 200), row(`memory under ${PER_SECOND} updates/s`, 'load', 250, 350)];
}
