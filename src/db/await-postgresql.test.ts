/** PostgreSQL that comes up later than the bot: waited for within a limit, said once, then a sentence. */
import { type Server, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmptyTestDatabase, emptyTestDatabase } from '../../test/database.ts';
import { createLog } from '../lib/log.ts';
import { awaitPostgresql } from './await-postgresql.ts';
import { openDatabase } from './open-database.ts';

let empty: EmptyTestDatabase;
let said: string[];
let relay: Server | undefined;
const log = createLog({ level: 'info', destination: { write: (line) => void said.push(line) } });
beforeEach(async () => {
  empty = await emptyTestDatabase();
  said = [];
});
afterEach(async () => {
  relay?.close();
  relay = undefined;
  await empty.remove();
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
const saying = (words: string): number => said.filter((line) => line.includes(words)).length;

test('nobody is there: asked again with growing waits until the limit, then a sentence', async () => {
  const waits: number[] = [];
  const url = `postgresql://kesra:rahasia@127.0.0.1:${await freePort()}/kesra`;
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    await new Promise((resolve) => setTimeout(resolve, 30));
  };
  await expect(awaitPostgresql(url, { log, limitMs: 400, wait, random: () => 0.5 })).rejects.toThrow(
    /does not answer \(ECONNREFUSED\)\. Is it running.* It was waited for/,
  );
  expect(waits.length).toBeGreaterThan(2);
  expect(saying('Waiting for it')).toBe(1);
  expect(said.join('')).not.toContain('rahasia');
});

test('a start that shall not wait does not', async () => {
  const url = `postgresql://kesra@127.0.0.1:${await freePort()}/kesra`;
  await expect(openDatabase({ url, dataDir: empty.dataDir, log })).rejects.toThrow('Is it running');
});

test('a server that comes up later is found', async ({ skip }) => {
  const real = new URL(empty.url.startsWith('postgresql') ? empty.url : 'file:x');
  skip(real.protocol !== 'postgresql:', 'there is no server to come up');
  const socket = real.searchParams.get('host');
  const port = await freePort();
  const url = `postgresql://${real.username}:${real.password}@127.0.0.1:${port}${real.pathname}`;
  setTimeout(() => {
    relay = createServer((one) => {
      const other = socket ? connect(`${socket}/.s.PGSQL.5432`) : connect(Number(real.port || 5432), real.hostname);
      one.pipe(other).pipe(one);
      for (const end of [one, other]) end.on('error', () => void (one.destroy(), other.destroy()));
    }).listen(port, '127.0.0.1');
  }, 1_500);
  const database = await openDatabase({ url, dataDir: empty.dataDir, log, waitMs: 60_000 });
  await database.ping();
  expect(saying('Waiting for it')).toBe(1);
  expect(saying('PostgreSQL answers')).toBe(1);
  await database.close();
});

test('what waiting does not cure is said at once', async ({ skip }) => {
  skip(!empty.url.startsWith('postgresql'), 'there is no server to refuse it');
  const url = new URL(empty.url);
  url.pathname = '/kesra_tidak_ada';
  const began = performance.now();
  await expect(openDatabase({ url: url.href, dataDir: empty.dataDir, log, waitMs: 60_000 })).rejects.toThrow(
    'does not exist',
  );
  expect(performance.now() - began).toBeLessThan(10_000);
});
