/** The file under a running program is deleted or replaced: nothing more is acknowledged, and what had been stored is saved. @one-database */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../lib/log.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import { restore } from './restore.ts';
import { FILE_GONE } from './store-problem.ts';

const AT = new Date('2026-11-24T02:00:00Z');
const clock = { now: () => AT };
let dataDir: string;
let file: string;
let database: Database;
let said: string[];
const open = () =>
  openDatabase({
    url: `file:${file}`,
    dataDir,
    clock,
    log: createLog({ level: 'error', destination: { write: (line) => void said.push(line) } }),
  });
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-gone-'));
  file = join(dataDir, 'kesrabot.db');
  said = [];
  database = await open();
});
afterEach(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
const mark = (once: string) => database.transaction((tx) => tx.dueMark.create({ data: { once, doneAt: AT } }));
const marks = async () => (await database.read((db) => db.dueMark.findMany())).map(({ once }) => once).toSorted();

/** What somebody may do to the file of a running program. */
const ACCIDENTS: Record<string, () => void> = {
  'is deleted, with all that lies beside it': () => {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
  },
  'is deleted alone': () => rmSync(file),
  'is moved away': () => renameSync(file, join(dataDir, 'elsewhere.db')),
  'is replaced by an older copy': () => {
    copyFileSync(file, `${file}.old`);
    renameSync(`${file}.old`, file);
  },
  'has lost its journal': () => rmSync(`${file}-wal`),
};

describe('the file', () => {
  it.each(Object.entries(ACCIDENTS))('%s', async (_, accident) => {
    await mark('before');
    accident();
    await expect(mark('after')).rejects.toThrow(FILE_GONE);
    // A write alone, one among others, and a look (once the last one is a moment old) are refused as well.
    await expect(database.read((db) => db.dueMark.create({ data: { once: 'alone', doneAt: AT } }))).rejects.toThrow(
      FILE_GONE,
    );
    await expect(
      database.grouped(async (tx) => void (await tx.dueMark.create({ data: { once: 'grouped', doneAt: AT } }))),
    ).rejects.toThrow(FILE_GONE);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await expect(database.read((db) => db.dueMark.count())).rejects.toThrow(FILE_GONE);
    await expect(database.probe()).rejects.toThrow(FILE_GONE);

    const { problem, rescued = '' } = database.store();
    expect(problem).toBe('gone');
    expect(rescued).toBe(`${file}.rescued-20261124-020000.db`);
    expect(statSync(rescued).mode & 0o777).toBe(0o600);
    const told = said.filter((line) => line.includes('was deleted or replaced'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('npm run restore');

    await database.close();
    await restore({ url: `file:${file}`, dataDir, now: AT, backup: rescued });
    database = await open();
    expect(await marks()).toEqual(['before']);
    expect(database.store()).toEqual({});
  });

  it('goes in the middle of a transaction: its commit is not acknowledged', async () => {
    await mark('before');
    const work = database.transaction(async (tx) => {
      await tx.dueMark.create({ data: { once: 'midway', doneAt: AT } });
      rmSync(file);
    });
    await expect(work).rejects.toThrow(FILE_GONE);
  });

  it('that only changes, or gets a neighbour, is the same one', async () => {
    await mark('a');
    writeFileSync(`${file}-journal.txt`, 'x');
    await database.probe();
    await database.tidy(0);
    await mark('b');
    expect(await marks()).toEqual(['a', 'b']);
    expect(readdirSync(dataDir).filter((name) => name.includes('rescued'))).toEqual([]);
    expect(existsSync(`${file}.mark`)).toBe(true);
  });
});
