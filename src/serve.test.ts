/** A start while Telegram cannot be reached: waited for, said once in the log, and by the page of the health. @one-database */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type TestDatabase, openTestDatabase } from '../test/database.ts';
import { createLog } from './lib/log.ts';
import { systemClock } from './lib/clock.ts';
import { type Running, type ServeOptions, serve } from './serve.ts';
import { type SimulatorServer, startSimulatorServer } from './simulator/simulator-server.ts';
import { type World } from './simulator/world-types.ts';
import { createWorld } from './simulator/world.ts';

const TOKEN = '7000000001:AAtest-token-of-the-office-000000000';
const WEBHOOK = { url: 'https://kesra.example/telegram', secret: 'rahasia-panjang' };
let db: TestDatabase;
let dataDir: string;
let world: World;
let telegram: SimulatorServer | undefined;
let running: Running | undefined;
let lines: string[];
beforeEach(async () => {
  db = await openTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'kesrabot-serve-'));
  world = createWorld({ clock: systemClock, token: TOKEN, botUsername: 'KesraBot' });
  lines = [];
});
afterEach(async () => {
  await running?.stop();
  await telegram?.close();
  world.close();
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
  running = telegram = undefined;
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
async function options(
  apiPort: number,
  webhook?: typeof WEBHOOK,
): Promise<ServeOptions & { readonly health: number; readonly port: number }> {
  const [port, healthPort] = [await freePort(), await freePort()];
  const log = createLog({
    level: 'info',
    secrets: [TOKEN],
    destination: { write: (line: string) => void lines.push(line) },
  });
  const config = {
    botToken: TOKEN,
    apiRoot: `http://127.0.0.1:${apiPort}`,
    databaseUrl: db.url,
    dataDir,
    databaseWaitMs: 0,
    acceptDatabase: undefined,
    backupDir: join(dataDir, 'backups'),
    passphraseFile: undefined,
    setupCode: undefined,
    media: { bytesPerDay: 1e9, freeRoomBytes: 0 },
    webhook,
    port,
    healthPort,
    healthToken: undefined,
    logLevel: 'info',
  } as const;
  const startBackup = () => ({ done: Promise.resolve(), end: () => undefined });
  const rest = { config, database: db.database, log, print: () => undefined, startBackup };
  return { ...rest, port, health: webhook ? healthPort : port };
}
const intakeOf = async (port: number): Promise<unknown> => {
  const health = await fetch(`http://127.0.0.1:${port}/health`);
  return ((await health.json()) as { poller: unknown }).poller;
};
const said = (words: string): number => lines.filter((line) => line.includes(words)).length;
const NO_CONNECTION = 'no connection to Telegram yet';

test('nobody is there: waits, and serves when Telegram comes', async () => {
  const apiPort = await freePort();
  const { port, ...rest } = await options(apiPort);
  const started = serve(rest);
  await vi.waitFor(async () => expect(await intakeOf(port)).toBe('no connection yet'), 5_000);
  await vi.waitFor(() => expect(said(NO_CONNECTION)).toBe(1), 5_000);
  telegram = await startSimulatorServer({ world, port: apiPort });
  running = await started;
  expect(await intakeOf(port)).toBe('polling');
  expect(said(NO_CONNECTION)).toBe(1);
  expect(said('Telegram answers')).toBe(1);
}, 20_000);

test('the line breaks at setWebhook: the start goes on, and Telegram is told later', async () => {
  telegram = await startSimulatorServer({ world, port: 0 });
  world.addFault({ method: 'setWebhook', times: 1_000, kind: { type: 'reset-before' } });
  const { health: port, ...rest } = await options(telegram.port, WEBHOOK);
  running = await serve(rest);
  expect(await intakeOf(port)).toBe('no connection yet');
  world.clearFaults();
  await vi.waitFor(async () => expect(await intakeOf(port)).toBe('webhook'), 15_000);
  expect(said(NO_CONNECTION)).toBe(1);
}, 20_000);

test('an address that Telegram does not take ends the start', async () => {
  telegram = await startSimulatorServer({ world, port: 0 });
  world.addFault({ method: 'setWebhook', times: 1, kind: { type: 'status', status: 400 } });
  const { health: port, ...rest } = await options(telegram.port, WEBHOOK);
  await expect(serve(rest)).rejects.toThrow(/400/);
  await expect(intakeOf(port)).rejects.toThrow('fetch failed');
}, 20_000);

const status = async (port: number, path: string, headers: Record<string, string> = {}): Promise<number> =>
  (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).status;
const OPERATORS = ['/health', '/health/ready', '/health/live', '/metrics'];
const statuses = (port: number, headers: Record<string, string> = {}) =>
  Promise.all(OPERATORS.map((path) => status(port, path, headers)));

test('beside a webhook health and metrics have a port of their own; outside there is a sign of life alone', async () => {
  telegram = await startSimulatorServer({ world, port: 0 });
  const { port, health, ...rest } = await options(telegram.port, WEBHOOK);
  running = await serve(rest);
  expect(await status(port, '/livez')).toBe(200);
  expect(await statuses(port)).toEqual([404, 404, 404, 404]);
  expect(await statuses(port, { authorization: 'Bearer undefined' })).toEqual([404, 404, 404, 404]);
  expect(await statuses(health)).toEqual([200, 200, 200, 200]);
}, 20_000);

test.each([
  ['polling', undefined],
  ['webhook', WEBHOOK],
])(
  '%s: with a token they answer whoever says it',
  async (_, webhook) => {
    telegram = await startSimulatorServer({ world, port: 0 });
    const { port, health, config, ...rest } = await options(telegram.port, webhook);
    running = await serve({ ...rest, config: { ...config, healthToken: 'sebuah-token-panjang' } });
    expect(await status(port, '/livez')).toBe(200);
    expect(await statuses(port)).toEqual([404, 404, 404, 404]);
    expect(await statuses(port, { authorization: 'Bearer sebuah-token-salah' })).toEqual([404, 404, 404, 404]);
    expect(await statuses(port, { authorization: 'Bearer sebuah-token-panjang' })).toEqual([200, 200, 200, 200]);
    if (health !== port) await expect(status(health, '/health')).rejects.toThrow('fetch failed');
  },
  20_000,
);

test('an idle bot stops within a second', async () => {
  telegram = await startSimulatorServer({ world, port: 0 });
  const { port, ...rest } = await options(telegram.port);
  running = await serve(rest);
  await vi.waitFor(async () => expect(await intakeOf(port)).toBe('polling'), 5_000);
  const began = performance.now();
  await running.stop();
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(said('still waiting')).toBe(0);
  running = undefined;
}, 20_000);
