/** SQLite beside other processes: locks that are held, races across processes, and the one process that may use the file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secondProcess } from '../../test/second-process.ts';
import type { Database } from './database.ts';
import { openDatabase, type Tuning } from './open-database.ts';
import { lockDatabaseFile } from './process-lock.ts';

const AT = new Date('2026-11-24T02:00:00Z');
let dataDir: string;
let file: string;
let database: Database | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-locks-'));
  file = join(dataDir, 'kesrabot.db');
});
afterEach(async () => {
  await database?.close();
  database = undefined;
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
async function open(tuning: Partial<Tuning> = {}): Promise<Database> {
  database = await openDatabase({ url: `file:${file}`, dataDir, tuning });
  return database;
}
const mark = (db: Database, once: string) => db.transaction((tx) => tx.dueMark.create({ data: { once, doneAt: AT } }));
const marks = async (db: Database) => (await db.read((tx) => tx.dueMark.findMany())).map((row) => row.once);

/** Takes the write lock, says so, and lets go when there is nothing more to read. */
const HOLD = `
  import { DatabaseSync } from '@photostructure/sqlite';
  const db = new DatabaseSync(process.argv[1], { timeout: 60_000 });
  db.exec('BEGIN IMMEDIATE');
  console.log('held');
  process.stdin.on('end', () => { db.exec('COMMIT'); db.close(); }).resume();`;

describe('a write lock held by another process', () => {
  it.each([5, 25])('for %d ticks of a timer is waited for: the process lives on meanwhile', async (most) => {
    const db = await open({ busyTimeoutMs: 50, patienceMs: 120_000 });
    const holder = secondProcess(HOLD, file);
    await holder.said('held');
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
      if (ticks === most) holder.child.stdin?.end();
    }, 20);
    const write = mark(db, 'a');
    // Readers are not held up by a writer.
    expect(await marks(db)).toEqual([]);
    await Promise.all([
      write,
      db.grouped(async (tx) => void (await tx.dueMark.create({ data: { once: 'b', doneAt: AT } }))),
    ]);
    clearInterval(timer);
    expect((await marks(db)).toSorted()).toEqual(['a', 'b']);
    expect(ticks).toBeGreaterThanOrEqual(most);
    expect(await holder.ended).toBe(0);
  });

  it('for longer than our patience is an error, and nothing is broken afterwards', async () => {
    const db = await open({ busyTimeoutMs: 20, patienceMs: 200 });
    const holder = secondProcess(HOLD, file);
    await holder.said('held');
    await expect(mark(db, 'a')).rejects.toMatchObject({ code: 'P1008' });
    await expect(db.read((tx) => tx.dueMark.create({ data: { once: 'plain', doneAt: AT } }))).rejects.toMatchObject({
      code: 'P1008',
    });
    await expect(
      db.grouped(async (tx) => void (await tx.dueMark.create({ data: { once: 'g', doneAt: AT } }))),
    ).rejects.toMatchObject({ code: 'P1008' });
    expect(await marks(db)).toEqual([]);
    holder.child.kill('SIGKILL');
    await holder.ended;
    await mark(db, 'b');
    expect(await marks(db)).toEqual(['b']);
  });
});

it('a reader that stays open holds no commit up', async () => {
  const db = await open();
  await mark(db, 'a');
  const reader = new DatabaseSync(file);
  reader.exec('BEGIN');
  const count = reader.prepare('SELECT count(*) AS n FROM DueMark');
  expect(count.get()).toEqual({ n: 1 });
  for (const once of ['b', 'c', 'd']) await mark(db, once);
  expect(count.get()).toEqual({ n: 1 });
  reader.exec('COMMIT');
  expect(count.get()).toEqual({ n: 4 });
  reader.close();
});

it('read-then-write against a second process loses no step', async () => {
  const db = await open();
  await db.read((tx) => tx.lease.create({ data: { name: 'counter', owner: '0', until: AT } }));
  const other = secondProcess(
    `import { DatabaseSync } from '@photostructure/sqlite';
     const db = new DatabaseSync(process.argv[1], { timeout: 60_000 });
     console.log('ready');
     for (let i = 0; i < 100; i++) {
       db.exec('BEGIN IMMEDIATE');
       const { owner } = db.prepare('SELECT owner FROM Lease').get();
       db.prepare('UPDATE Lease SET owner = ?').run(String(Number(owner) + 1));
       db.exec('COMMIT');
     }
     db.close();`,
    file,
  );
  await other.said('ready');
  for (let i = 0; i < 100; i++) {
    await db.transaction(async (tx) => {
      const { owner } = await tx.lease.findUniqueOrThrow({ where: { name: 'counter' } });
      await tx.lease.update({ where: { name: 'counter' }, data: { owner: String(Number(owner) + 1) } });
    });
  }
  expect(await other.ended).toBe(0);
  expect(await db.read((tx) => tx.lease.findFirst())).toMatchObject({ owner: '200' });
});

describe('the file belongs to one process', () => {
  it('a second one is refused and told who has it', async () => {
    await open();
    await expect(openDatabase({ url: `file:${file}`, dataDir })).rejects.toThrow(
      `${file} is already in use (process ${process.pid}). Only one process may use a SQLite file`,
    );
    await database?.close();
    await open();
  });

  it('a process that was killed leaves no lock behind', async () => {
    const holder = secondProcess(
      `import { DatabaseSync } from '@photostructure/sqlite';
       import { writeFileSync } from 'node:fs';
       const lock = new DatabaseSync(process.argv[1] + '.lock');
       lock.exec('BEGIN EXCLUSIVE');
       writeFileSync(process.argv[1] + '.pid', String(process.pid));
       console.log('held');
       setInterval(() => lock.isOpen, 1000);`,
      file,
    );
    await holder.said('held');
    expect(() => lockDatabaseFile(file)).toThrow(`already in use (process ${holder.child.pid})`);
    holder.child.kill('SIGKILL');
    await holder.ended;
    lockDatabaseFile(file).release();
  });
});
