/**
 * The bot as a process of its own that ends itself at a named point: the whole program, compiled, with real database
 * and real HTTP. Started and spoken to by bot-process.ts; arguments are the folder of the program and a JSON object.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, settings] = process.argv.slice(2);
const { url, dataDir, apiRoot, token, clockOffsetMs } = JSON.parse(settings);
const load = (file) => import(pathToFileURL(join(folder, file)).href);
const [{ createApp }, { openDatabase }, { createPoller }, { createLog }, { NO_LIMITS }] = await Promise.all(
  ['app.js', 'db/open-database.js', 'inbox/poller.js', 'lib/log.js', 'outbox/limiter.js'].map(load),
);

/** How often each point was reached since the last `watch`. */
let counts = {};
/** Where to die: at the n-th time that the point is reached. */
let plan = null;

function reached(point) {
  counts[point] = (counts[point] ?? 0) + 1;
  if (plan?.point === point && plan.n === counts[point]) process.kill(process.pid, 'SIGKILL');
}

const clock = { now: () => new Date(Date.now() + clockOffsetMs) };
const log = createLog({ level: 'warn', secrets: [token] });
const owner = `${process.pid}-${Date.now()}`;
const database = await openDatabase({ url, dataDir, clock, log, tuning: { poolSize: 4 } });
const app = await createApp({ database, clock, log, token, apiRoot, dataDir, owner, reached, limits: NO_LIMITS });
const poller = createPoller({ api: app.bot.api, intake: app.intake, database, clock, log, owner });
app.start();
poller.start();

/** Until every update is handled and every message sent, and both are written down. */
async function quiet() {
  const busy = (db) =>
    Promise.all([
      db.inboxUpdate.count({ where: { state: 'WAITING' } }),
      db.outboxMessage.count({ where: { state: { in: ['WAITING', 'SENDING'] } } }),
    ]);
  while ((await database.read(busy)).some((count) => count > 0)) await new Promise((go) => setTimeout(go, 5));
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
  async finish() {
    // What the clock would do within the next minute: our own copies of the photos.
    await app.ticker.runDue();
    await quiet();
    await poller.stop();
    await app.stop();
    await database.close();
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
