/** A start with a file that holds less than it did: asked about, never taken for a new office. @one-database */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from './back-up.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import { restore } from './restore.ts';

const AT = new Date('2026-11-24T02:00:00Z');
let dataDir: string;
let file: string;
let database: Database | undefined;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-mark-'));
  file = join(dataDir, 'kesrabot.db');
});
afterEach(async () => {
  await close();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
async function open(accepted?: string): Promise<Database> {
  database = await openDatabase({ url: `file:${file}`, dataDir, accepted });
  return database;
}
async function close(): Promise<void> {
  await database?.close();
  database = undefined;
}
const add = (db: Database, nama: string, telegramId: number) =>
  db.transaction((tx) => tx.orang.create({ data: { nama, telegramId, createdAt: AT } }));
const names = async (db: Database) => (await db.read((tx) => tx.orang.findMany())).map(({ nama }) => nama);
/** As a new file: the driver may still have the old one open in this process. */
function put(content: Uint8Array | string, path = file): void {
  writeFileSync(`${path}.new`, content);
  renameSync(`${path}.new`, path);
}
/** An office of two people, closed; `younger` is a copy of it with one. */
async function office(): Promise<{ readonly younger: string }> {
  const younger = join(dataDir, 'younger');
  const db = await open();
  await add(db, 'Siti', 1);
  await db.tidy(0);
  copyFileSync(file, younger);
  await add(db, 'Budi', 2);
  await close();
  return { younger };
}

it('the one file of a young office, copied in a quiet moment, has everything in it', async () => {
  const db = await open();
  await add(db, 'Siti', 1);
  expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
  await db.tidy(60_000);
  expect(statSync(`${file}-wal`).size, 'not quiet yet').toBeGreaterThan(0);
  await db.tidy(0);
  expect(statSync(`${file}-wal`).size).toBe(0);
  copyFileSync(file, join(dataDir, 'copy.db'));
  await close();
  const copy = await openDatabase({ url: `file:${join(dataDir, 'copy.db')}`, dataDir });
  expect(await names(copy)).toEqual(['Siti']);
  await copy.close();
  expect(statSync(`${file}.mark`).mode & 0o777).toBe(0o600);
});

describe('a start', () => {
  const cases: Record<string, (younger: string) => void> = {
    'without the file': () => rmSync(file),
    'with an empty one': () => put(''),
    'with an older copy in its place': (younger) => put(readFileSync(younger)),
  };
  it.each(Object.entries(cases))('%s is refused, and goes on when told to', async (_, accident) => {
    const { younger } = await office();
    accident(younger);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    const refusal = await open().then(() => 'opened', String);
    expect(refusal).toMatch(/holds less than it did: \d+ records where there had been \d+\. .*nothing was changed/i);
    expect(existsSync(file) ? readFileSync(file) : undefined).toEqual(before);
    const word = /ACCEPT_DATABASE=(\w+)/.exec(refusal)?.[1];
    await expect(open('anything')).rejects.toThrow('ACCEPT_DATABASE=');
    await open(word);
    await close();
    // From now on this is what it knows.
    await open();
  });

  it('after the journal was deleted by somebody who thought it superfluous', async () => {
    const db = await open();
    await add(db, 'Siti', 1);
    await db.tidy(0);
    await add(db, 'Budi', 2);
    await db.tidy(0);
    await add(db, 'Rini', 3);
    // As a machine that loses power leaves it: the journal with commits beside a file that has not got them.
    const [main, mark] = [file, `${file}.mark`].map((path) => readFileSync(path));
    await close();
    const known = readFileSync(`${file}.mark`);
    put(main ?? '');
    await expect(open(), 'the mark of the stop').rejects.toThrow('holds less than it did');
    writeFileSync(`${file}.mark`, mark ?? '');
    await open();
    await close();
    expect(known).not.toEqual(mark);
  });

  it('with rows erased or purged is no loss', async () => {
    const db = await open();
    await add(db, 'Siti', 1);
    await add(db, 'Budi', 2);
    await db.tidy(0);
    await db.transaction((tx) => tx.orang.deleteMany());
    await close();
    expect(await names(await open())).toEqual([]);
  });

  it('after a restore knows what was restored', async () => {
    const db = await open();
    await add(db, 'Siti', 1);
    const { backup } = await backUp({ url: `file:${file}`, dataDir, now: AT });
    await add(db, 'Budi', 2);
    await close();
    await restore({ url: `file:${file}`, dataDir, now: AT, backup });
    expect(await names(await open())).toEqual(['Siti']);
  });

  it('with a mark that cannot be read is as one without', async () => {
    await office();
    writeFileSync(`${file}.mark`, '{ half');
    expect(await names(await open())).toEqual(['Siti', 'Budi']);
  });
});
