/** What is no office is not restored into SQLite: each kind of bad file has its sentence, and nothing is changed. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp } from './back-up.ts';
import { openDatabase } from './open-database.ts';
import { restore } from './restore.ts';

const AT = new Date('2026-11-24T02:03:04Z');
let dataDir: string;
let file: string;
let url: string;
let good: string;
let bad: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-refused-'));
  file = join(dataDir, 'kesrabot.db');
  url = `file:${file}`;
  bad = join(dataDir, 'bad.db');
  const database = await openDatabase({ url, dataDir, tuning: { synchronous: 'OFF' } });
  await database.transaction((tx) => tx.orang.create({ data: { telegramId: 7, nama: 'Sri', createdAt: AT } }));
  await database.close();
  ({ backup: good } = await backUp({ url, dataDir, now: AT }));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));

/** The good backup after these statements. */
function changed(...statements: string[]): void {
  copyFileSync(good, bad);
  const database = new DatabaseSync(bad, { enableForeignKeyConstraints: false });
  for (const sql of statements) database.exec(sql);
  database.close();
}
const written = (content: string | Buffer): void => writeFileSync(bad, content);

const REFUSED: readonly [what: string, make: () => void, sentence: string][] = [
  ['an empty file', () => written(''), 'is empty'],
  ['a file cut short', () => written(readFileSync(good).subarray(0, 40_000)), 'is damaged'],
  ['a file cut off in its head', () => written(readFileSync(good).subarray(0, 60)), 'is damaged'],
  ['a folder', () => mkdirSync(bad), 'is a folder'],
  ['a text with the name of a backup', () => written('nama,desa\nSri,Sarapat\n'), 'is a text file'],
  ['a zip', () => written(Buffer.from('504b0304140000000800', 'hex')), 'is a zip archive'],
  ['a backup of the other database', () => written('PGDMP\x01\x0e'), 'is a backup of PostgreSQL'],
  [
    'a text of commands',
    () => written('--\n-- PostgreSQL database dump\n--\n\\! touch hacked\nCOMMIT;'),
    'is a text of commands',
  ],
  [
    'the file of another program',
    () => {
      const other = new DatabaseSync(bad);
      other.exec('CREATE TABLE theirs (id INTEGER)');
      other.close();
    },
    'is the database of another program',
  ],
  ['a table missing', () => changed('DROP TABLE "HariLibur"'), 'lacks what this program makes: table HariLibur'],
  ['a column missing', () => changed('ALTER TABLE "Orang" DROP COLUMN "bahasa"'), 'lacks what this program makes'],
  ['an index missing', () => changed('DROP INDEX "OutboxMessage_once_key"'), 'lacks what this program makes: index'],
  [
    'a trigger added',
    () => changed('CREATE TRIGGER t AFTER INSERT ON "Orang" BEGIN DELETE FROM "Orang"; END'),
    'has what this program does not make: trigger t',
  ],
  [
    'a view added',
    () => changed('CREATE VIEW v AS SELECT * FROM "Orang"'),
    'has what this program does not make: view v',
  ],
  [
    'a table added',
    () => changed('CREATE TABLE theirs (id INTEGER)'),
    'has what this program does not make: table theirs',
  ],
  [
    'a view in place of a table',
    () => changed('DROP TABLE "DueMark"', 'CREATE VIEW "DueMark" AS SELECT 1 AS once, 2 AS doneAt'),
    'lacks what this program makes: table DueMark',
  ],
  [
    'a broken reference',
    () => changed(`INSERT INTO "Kontak" ("orangId", "kecamatanId", "peran", "createdAt") VALUES (4711, 1, 'KASI', 1)`),
    'has rows of Kontak that point to nothing',
  ],
  [
    'a newer version',
    () =>
      changed(
        `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name) VALUES ('x', 'x', 1, '2099_z')`,
      ),
    'newer than this program (it has 2099_z)',
  ],
  [
    'another build',
    () => changed(`UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name LIKE '%_awal'`),
    'with other contents than this program brings',
  ],
  ['the history emptied', () => changed('DELETE FROM _prisma_migrations'), 'is the database of another program'],
];

it('each has its sentence, and nothing is changed', async () => {
  const before = readFileSync(file);
  const names = readdirSync(dataDir).toSorted();
  for (const [what, make, sentence] of REFUSED) {
    make();
    const failed = await restore({ url, dataDir, now: AT, backup: bad }).catch((error: unknown) => error);
    expect({ what, failed: String(failed) }).toEqual({ what, failed: expect.stringContaining(sentence) });
    expect({ what, failed: String(failed) }).toEqual({ what, failed: expect.stringContaining('nothing was changed') });
    expect({ what, same: readFileSync(file).equals(before) }).toEqual({ what, same: true });
    rmSync(bad, { recursive: true });
    expect({ what, names: readdirSync(dataDir).toSorted() }).toEqual({ what, names });
  }
});

it('takes the rows alone: numbers go on where they were, also of rows that are gone', async () => {
  changed(
    `INSERT INTO "Orang" (id, "telegramId", nama, "createdAt") VALUES (90, 8, 'Ani', 1)`,
    'DELETE FROM "Orang" WHERE id = 90',
  );
  await restore({ url, dataDir, now: AT, backup: bad });
  const database = await openDatabase({ url, dataDir, tuning: { synchronous: 'OFF' } });
  const next = await database.transaction((tx) =>
    tx.orang.create({ data: { telegramId: 9, nama: 'Budi', createdAt: AT } }),
  );
  expect(next.id).toBe(91);
  expect((await database.read((db) => db.orang.findMany())).map(({ nama }) => nama)).toEqual(['Sri', 'Budi']);
  await database.close();
});

it('brings a backup of an earlier version to this one', async () => {
  const earlier = join(dataDir, 'migrations');
  const shipped = join(import.meta.dirname, '../../prisma/migrations/sqlite');
  for (const name of readdirSync(shipped).toSorted().slice(0, -1))
    cpSync(join(shipped, name), join(earlier, 'sqlite', name), { recursive: true });
  const old = `file:${bad}`;
  const database = await openDatabase({ url: old, dataDir, tuning: { migrationsFolder: earlier } });
  await database.close();
  const raw = new DatabaseSync(bad);
  raw.exec(`INSERT INTO "Orang" ("telegramId", nama, "createdAt") VALUES (8, 'Ani', 1)`);
  raw.close();
  await restore({ url, dataDir, now: AT, backup: bad });
  const restored = await openDatabase({ url, dataDir, tuning: { synchronous: 'OFF' } });
  expect((await restored.read((db) => db.orang.findMany())).map(({ nama }) => nama)).toEqual(['Ani']);
  await restored.close();
});
