/** The practice page's Bot API is for programs on this machine: a page of somebody else is refused like at the other doors. */
import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../lib/clock.ts';
import { type SimulatorServer, startSimulatorServer } from './simulator-server.ts';
import { createWorld } from './world.ts';
import type { World } from './world-types.ts';

const TOKEN = '7000000001:AAtest-token-of-the-practice-office';
let world: World;
let server: SimulatorServer;
beforeEach(async () => {
  world = createWorld({ clock: systemClock, token: TOKEN, botUsername: 'KesraBot' });
  server = await startSimulatorServer({ world, port: 0 });
});
afterEach(() => server.close());

/** Not `fetch`: it lets nobody set these headers. */
function call(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method: 'POST', headers }, (res) => {
      res.resume();
      resolve(res.statusCode ?? 0);
    });
    asked.once('error', reject);
    asked.end();
  });
}

test.each<[string, Record<string, string>, number]>([
  ['a program', {}, 200],
  ['a program that names localhost', { host: 'localhost:1234' }, 200],
  ['a page of somebody else', { origin: 'https://elsewhere.example' }, 403],
  ['a sandboxed page', { origin: 'null' }, 403],
  ['a page on another port of this machine', { origin: 'http://localhost:1' }, 403],
  ['a form of somebody else, without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a foreign name that leads here', { host: 'elsewhere.example' }, 403],
])('%s', async (_, headers, status) => {
  expect(await call(`/bot${TOKEN}/getMe`, headers)).toBe(status);
  expect(await call(`/file/bot${TOKEN}/x`, headers)).toBe(status === 200 ? 404 : status);
});
