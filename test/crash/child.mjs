/**
 * The bot as a process of its own that ends itself at a named point: the whole program, compiled, with real database
 * and real HTTP. Started and spoken to by bot-process.ts; arguments are the folder of the program and a JSON object.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, settings] = process.argv.slice(2);
const {
  url,
  dataDir,
  apiRoot,
  token,
  clockOffsetMs,
  plan: firstPlan = null,
  synchronous = 'FULL',
} = JSON.parse(settings);
const load = (file) => import(pathToFileURL(join(folder, file)).href);
const [{ createApp }, { openDatabase }, { createPoller }, { createLog }, { NO_LIMITS }] = await Promise.all(
  ['app.js', 'db/open-database.js', 'inbox/poller.js', 'lib/log.js', 'pace/limits.js'].map(load),
);

/** How often each point was reached since the last `watch`. */
let counts = {};
/** How often any of them was reached since the start. */
let total = 0;
/** Where to die: at the n-th time that the point is reached, or any point at all ("*"). */
let plan = firstPlan;

function reached(point) {
  counts[point] = (counts[point] ?? 0) + 1;
  total += 1;
  const isIt = plan?.point === '*' ? plan.n === total : plan?.point === point && plan.n === counts[point];
  if (isIt) process.kill(process.pid, 'SIGKILL');
}

let offsetMs = clockOffsetMs;
const clock = { now: () => new Date(Date.now() + offsetMs) };
const log = createLog({ level: 'warn', secrets: [token] });
const owner = `${process.pid}-${Date.now()}`;
const database = await openDatabase({ url, dataDir, clock, log, tuning: { poolSize: 4, synchronous } });
const app = await createApp({
  database,
  clock,
  log,
  token,
  apiRoot,
  dataDir,
  owner,
  reached,
  pace: { limits: NO_LIMITS },
});
const poller = createPoller({ api: app.bot.api, intake: app.intake, database, clock, log, owner });
app.start();
poller.start();

/** Not yet sent although it is time: neither what waits for a kinder hour, nor what waits for the end of a form. */
async function countDue(db) {
  const inForm = await db.draft.findMany({ where: { state: 'OPEN' }, select: { chatId: true } });
  const waits = { gentle: true, chatId: { in: inForm.map(({ chatId }) => chatId) } };
  const due = { state: 'WAITING', dueAt: { lte: clock.now() }, NOT: waits };
  return db.outboxMessage.count({ where: { OR: [{ state: 'SENDING' }, due] } });
}

/** Until every update is handled and every message that is due was sent, and both are written down. */
async function quiet() {
  const busy = async (db) => {
    const waiting = await db.inboxUpdate.count({ where: { state: 'WAITING' } });
    const due = await countDue(db);
    if (due > 0) app.sender.wake();
    return waiting + due;
  };
  while ((await database.read(busy)) > 0) await new Promise((go) => setTimeout(go, 5));
}

const COMMANDS = {
  watch(wanted) {
    counts = {};
    plan = wanted;
  },
  async quiet() {
    await quiet();
    return counts;
  },
  /** The office clock stands there now: what is due by then is done. */
  async move(wantedMs) {
    offsetMs = wantedMs;
    await app.settle();
    await quiet();
  },
  /** What was queued after that row, while its words are kept. */
  async queued(afterId) {
    const rows = await database.read((db) =>
      db.outboxMessage.findMany({ where: { id: { gt: afterId } }, orderBy: { id: 'asc' } }),
    );
    return rows.map(({ id, payload }) => ({ id, payload }));
  },
  /** Messages of which nobody knows whether they arrived; whoever asks shows them to their people, so that no digest does. */
  async unknown() {
    const where = { state: { in: ['UNKNOWN', 'SEEN'] } };
    const rows = await database.read((db) => db.outboxMessage.findMany({ where }));
    await database.read((db) => db.outboxMessage.updateMany({ where: { state: 'UNKNOWN' }, data: { state: 'SEEN' } }));
    return rows.map(({ id, chatId, payload }) => ({ id, chatId: Number(chatId), payload }));
  },
  async finish() {
    // What the clock would do within the next minute: our own copies of the photos.
    await app.ticker.runDue();
    await quiet();
    await poller.stop();
    await app.stop();
    await database.close();
    return total;
  },
};

async function carryOut({ command, argument }) {
  const result = await COMMANDS[command](argument);
  process.send({ did: command, result: result ?? null }, () => {
    if (command === 'finish') process.exit(0);
  });
}
// A command that fails ends the child, and its parent says so: an unhandled rejection does just that.
process.on('message', (message) => void carryOut(message));
process.send({ did: 'start', result: null });
