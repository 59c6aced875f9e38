/** kill -9 at every named point between Telegram and Telegram (quality.md §3, Delivery): real processes, one after another, on one database. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reached } from '../../src/lib/reached.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { type SimulatorServer, startSimulatorServer } from '../../src/simulator/simulator-server.ts';
import { createWorld } from '../../src/simulator/world.ts';
import type { Person, World } from '../../src/simulator/world-types.ts';
import { aDesaOfficial, aKasi } from '../builders.ts';
import { type EmptyTestDatabase, emptyTestDatabase } from '../database.ts';
import { TEST_TOKEN } from '../office.ts';
import { type SecondProcess, compileProgram, secondProcess } from '../second-process.ts';
import { LAPOR_STEPS } from './lapor-steps.ts';

type Point = Parameters<Reached>[0];
/** In the order in which a report passes them. */
const POINTS: readonly Point[] = [
  'inbox:before-commit',
  'inbox:after-commit',
  'dispatch:before-handle',
  'draft:before-save',
  'draft:after-save',
  'domain:before-commit',
  'domain:after-commit',
  'dispatch:before-done',
  'outbox:before-send',
  'outbox:after-send',
];
const DESA = ['Jaar', 'Didi', 'Dorong', 'Gumpa', 'Harara', 'Haringen', 'Matabu', 'Sumur', 'Sarapat', 'Magantis'];

/** The bot, polling; it ends itself by SIGKILL the second time that it comes to a point (the first time, where a point comes once). */
const BOT = `
  const [, folder, url, dataDir, apiRoot, token, point] = process.argv;
  const load = (path) => import(folder + path);
  const { createApp } = await load('/app.js');
  const { systemClock } = await load('/clock/clock.js');
  const { openDatabase } = await load('/db/open-database.js');
  const { createPoller } = await load('/inbox/poller.js');
  const { silentLog: log } = await load('/lib/log.js');
  const { NO_LIMITS: limits } = await load('/outbox/limiter.js');
  let left = /^(draft|dispatch):/.test(point) ? 2 : 1;
  const reached = async (at) => {
    if (at === point && (left -= 1) === 0) process.kill(process.pid, 'SIGKILL');
  };
  const database = await openDatabase({ url, dataDir });
  const common = { database, clock: systemClock, log, owner: 'the bot' };
  const app = await createApp({ ...common, token, apiRoot, dataDir, limits, reached });
  app.start();
  const poller = createPoller({ ...common, api: app.bot.api, intake: app.intake });
  poller.start();
  process.on('SIGTERM', async () => {
    for (const part of [poller, app.ticker, app.dispatcher, app.sender]) await part.stop();
    await app.settle(); // what still waits to be sent
    await app.stop();
    await database.close();
    process.exit(0);
  });
`;

let program: ReturnType<typeof compileProgram>;
let place: EmptyTestDatabase;
let world: World;
let server: SimulatorServer;
let people: Person[];
let rina: Person;

beforeAll(async () => {
  program = compileProgram();
  place = await emptyTestDatabase();
  const clock = { now: () => new Date() };
  world = createWorld({ clock, token: TEST_TOKEN, botUsername: 'KesraBot' });
  server = await startSimulatorServer({ world, port: 0 });
  rina = world.addPerson({ firstName: 'Rina' });
  people = DESA.map((desa) => world.addPerson({ firstName: desa }));
  const database = await openDatabase(place);
  await aKasi(database, { telegramId: rina.id });
  for (const [at, person] of people.entries()) {
    await aDesaOfficial(database, DESA[at], { telegramId: person.id, nama: person.name });
  }
  await database.close();
}, 60_000);
afterAll(async () => {
  await server.close();
  await place.remove();
  program.remove();
});

function startBot(point: string): SecondProcess {
  return secondProcess(BOT, program.folder, place.url, place.dataDir, server.url, TEST_TOKEN, point);
}
const heard = (person: Person): string =>
  world
    .messages(person.id)
    .flatMap(({ outgoing, message }) => (outgoing ? [message.text ?? ''] : []))
    .join('\n');

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('ten reports, ten deaths: every report once, with its own answers, and its card once at most', async () => {
  await rina.says('/start');
  for (const [at, point] of POINTS.entries()) {
    const person = people[at];
    if (!person) throw new Error('more points than people');
    const bot = startBot(point);
    for (const words of ['/lapor', ...LAPOR_STEPS.map((step) => step.words), 'kirim']) {
      await person.says(words.replace('RT 03', `RT ${at}`));
    }
    expect([point, await bot.ended]).toEqual([point, null]);
  }
  const last = startBot('none');
  await until(() => people.every((person) => heard(person).includes('Laporan tersimpan dengan nomor')));
  await rina.says('/kontak');
  await until(() => heard(rina).includes('Kontak kecamatan'));
  last.child.kill('SIGTERM');
  expect(await last.ended).toBe(0);

  const database = await openDatabase(place);
  const [list, updates, cards] = await database.read(async (db) => [
    await db.kebutuhan.findMany({ include: { pelapor: { include: { orang: true } } } }),
    await db.inboxUpdate.findMany({ where: { state: { not: 'DONE' } } }),
    await db.outboxMessage.findMany({ where: { chatId: BigInt(rina.id) } }),
  ]);
  await database.close();
  expect(updates).toEqual([]);
  const whose = list.map(({ pelapor, lokasi }) => `${pelapor.orang.nama}: ${lokasi}`);
  expect(whose.toSorted()).toEqual(people.map(({ name }, at) => `${name}: RT ${at}`).toSorted());
  // Whether a card went cannot be known after the two deaths around its sending; then it is not sent again.
  expect(cards).toHaveLength(POINTS.length);
  const unknown = cards.filter(({ state }) => state === 'UNKNOWN');
  expect(unknown.length).toBeLessThanOrEqual(2);
  for (const { nomor } of list) {
    const times = heard(rina).split(`K-${String(nomor).padStart(4, '0')} · 🟢`).length - 1;
    expect(times).toBeLessThanOrEqual(1);
  }
  const arrived = heard(rina).match(/📥 Diterima/g)?.length ?? 0;
  expect(arrived).toBeGreaterThanOrEqual(POINTS.length - unknown.length);
}, 180_000);
