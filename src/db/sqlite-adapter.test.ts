/** What happens inside the file: format of times, a full disk, a commit that fails. */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';

const AT = new Date('2026-11-24T02:03:04.500Z');
let dataDir: string;
let database: Database;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-adapter-'));
  database = await openDatabase({ url: `file:${join(dataDir, 'kesrabot.db')}`, dataDir });
});
afterEach(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
const raw = (sql: string) => database.read((db) => db.$queryRawUnsafe<Record<string, unknown>[]>(sql));
const bulky = (once: string) => ({ once: once.padEnd(20_000, 'x'), doneAt: AT });

it('is set to keep what it acknowledged', async () => {
  const settings = await Promise.all(
    ['journal_mode', 'synchronous', 'foreign_keys'].map(
      async (name) => Object.values((await raw(`PRAGMA ${name}`))[0] ?? {})[0],
    ),
  );
  expect(settings.map(String)).toEqual(['wal', '2', '1']);
});

it.skipIf(process.platform === 'win32')('is read by its owner alone', async () => {
  await database.read((db) => db.dueMark.create({ data: { once: 'a', doneAt: AT } }));
  for (const end of ['', '-wal']) expect(statSync(join(dataDir, `kesrabot.db${end}`)).mode & 0o777).toBe(0o600);
});

it('writes times in one text format', async () => {
  await database.read((db) => db.dueMark.create({ data: { once: 'a', doneAt: AT } }));
  await database.read((db) => db.dueMark.updateMany({ data: { doneAt: AT } }));
  expect(await raw(`SELECT typeof(doneAt) AS type, doneAt || '' AS text FROM DueMark`)).toEqual([
    { type: 'text', text: '2026-11-24T02:03:04.500+00:00' },
  ]);
});

it('remembers no more statements than it should, and still knows the first', async () => {
  for (let i = 0; i < 600; i++) await raw(`SELECT ${i} AS n`);
  expect(await raw('SELECT 0 AS n')).toEqual([{ n: 0n }]);
});

describe('a full disk', () => {
  async function fillUp(): Promise<string[]> {
    const acknowledged: string[] = [];
    for (let i = 0; ; i++) {
      const once = `row-${i}-`;
      try {
        await database.transaction((tx) => tx.dueMark.create({ data: bulky(once) }));
        acknowledged.push(once);
      } catch (error) {
        expect(String(error)).toMatch(/full|disk I\/O error/);
        return acknowledged;
      }
    }
  }
  const kept = async (): Promise<string[]> =>
    (await database.read((db) => db.dueMark.findMany({ orderBy: { once: 'asc' } }))).map((row) =>
      row.once.replace(/x+$/, ''),
    );

  it('(limit on pages) loses nothing acknowledged, and work goes on when there is room', async () => {
    const [pages] = await raw('PRAGMA page_count');
    await raw(`PRAGMA max_page_count = ${Number(pages?.['page_count']) + 40}`);
    const acknowledged = await fillUp();
    expect(acknowledged.length).toBeGreaterThan(0);
    // In a group as well, where SQLite may have ended the transaction by itself.
    await expect(database.grouped(async (tx) => void (await tx.dueMark.create({ data: bulky('g') })))).rejects.toThrow(
      'full',
    );
    expect((await kept()).toSorted()).toEqual(acknowledged.toSorted());
    await raw('PRAGMA max_page_count = 1000000');
    await database.transaction((tx) => tx.dueMark.create({ data: { once: 'again', doneAt: AT } }));
    expect(await kept()).toContain('again');
  });

  it('(a small tmpfs, where this user may mount one) does the same', async ({ skip }) => {
    const small = join(dataDir, 'small');
    mkdirSync(small);
    skip(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]).status !== 0, 'nothing can be mounted');
    await database.close();
    try {
      database = await openDatabase({ url: `file:${join(small, 'kesrabot.db')}`, dataDir });
      const acknowledged = await fillUp();
      expect((await kept()).toSorted()).toEqual(acknowledged.toSorted());
      await database.close();
      database = await openDatabase({ url: `file:${join(small, 'kesrabot.db')}`, dataDir });
      expect((await kept()).toSorted()).toEqual(acknowledged.toSorted());
    } finally {
      await database.close();
      // Lazily: the driver lets go of the file when its statements are collected.
      spawnSync('umount', ['-l', small]);
    }
  });
});
