/** Backup and restore of PostgreSQL, and a server that is not there. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { backUp } from './back-up.ts';
import { openDatabase } from './open-database.ts';
import { restore } from './restore.ts';

const AT = new Date('2026-11-24T02:03:04Z');
const ODD = `it's "odd" \\ \n\\restrict abc\n; DROP TABLE x; -- é𝄞`;
let opened: TestDatabase;
let dataDir: string;

beforeEach(async () => {
  opened = await openTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-dump-'));
});
afterEach(async () => {
  await opened.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it('brings a database back to where it was, sending nothing old, again and again', async ({ skip }) => {
  const { database, url } = opened;
  skip(database.provider !== 'postgresql', 'dumps are of PostgreSQL');
  await database.transaction(async (tx) => {
    await tx.orang.create({ data: { telegramId: 9007199254740993n, nama: ODD, createdAt: AT } });
    await tx.outboxMessage.create({ data: { once: 'a', chatId: 1, payload: '{}', dueAt: AT, createdAt: AT } });
    await tx.inboxUpdate.create({ data: { updateId: 1, lane: '1', payload: '{}', receivedAt: AT } });
  });
  const { backup } = await backUp({ url, dataDir, now: AT });
  expect(backup).toBe(join(dataDir, 'backups', 'postgresql-20261124-020304.sql'));
  await expect(restore({ url, dataDir, now: AT, backup })).rejects.toThrow('Stop every instance first');
  await database.transaction((tx) => tx.orang.create({ data: { telegramId: 2, nama: 'Budi', createdAt: AT } }));
  await database.close();

  expect(await restore({ url, dataDir, now: AT, backup })).toEqual({ outbox: 1, inbox: 1, files: 0, aside: undefined });
  expect(await restore({ url, dataDir, now: AT, backup })).toMatchObject({ outbox: 1, inbox: 1 });
  const again = await openDatabase({ url, dataDir });
  expect(await again.read((db) => db.orang.findMany())).toMatchObject([
    { telegramId: 9007199254740993n, nama: ODD, createdAt: AT },
  ]);
  expect(await again.read((db) => db.outboxMessage.findMany())).toMatchObject([{ state: 'EXPIRED' }]);
  // Numbers go on where they were.
  const next = await again.transaction((tx) =>
    tx.orang.create({ data: { telegramId: 3, nama: 'Ani', createdAt: AT } }),
  );
  expect(next.id).toBe(2);
  await again.close();

  writeFileSync(
    backup,
    readFileSync(backup, 'utf8').replace('INSERT INTO public."Orang"', 'INSERT INTO public."Nowhere"'),
  );
  await expect(restore({ url, dataDir, now: AT, backup })).rejects.toThrow('nothing was changed');
  const unchanged = await openDatabase({ url, dataDir });
  expect(await unchanged.read((db) => db.orang.count())).toBe(2);
  await unchanged.close();
});

it('a server that does not answer is named without its password', async () => {
  const socket = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => socket.once('listening', resolve));
  const address = socket.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await new Promise((resolve) => socket.close(resolve));
  const error: unknown = await openDatabase({
    url: `postgresql://kesra:rahasia@127.0.0.1:${port}/kesra`,
    dataDir,
  }).catch((e: unknown) => e);
  expect(String(error)).toContain('PostgreSQL does not answer (ECONNREFUSED)');
  expect(String(error)).not.toContain('rahasia');
});
