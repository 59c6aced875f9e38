/** Backup and restore of PostgreSQL: what comes back, what is refused, and that a refusal or a kill changes nothing. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyTestDatabase, openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { backUp } from './back-up.ts';
import { openDatabase } from './open-database.ts';
import { dumpPostgresql } from './postgresql-dump.ts';
import { restore } from './restore.ts';

const AT = new Date('2026-11-24T02:03:04Z');
const ODD = `it's "odd" \\ \n\\restrict abc\n; DROP TABLE x; -- é𝄞`;
let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-dump-'))));
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function run(url: string, ...statements: string[]): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let result: pg.QueryResult | undefined;
    for (const sql of statements) result = await client.query(sql);
    if (!result) throw new Error('no statement');
    return result;
  } finally {
    await client.end();
  }
}

describe.runIf(process.env['KESRA_TEST_DATABASE'] === 'postgresql')('on PostgreSQL', () => {
  let opened: TestDatabase;
  let backup: string;
  const people = async (): Promise<unknown[]> =>
    (await run(opened.url, 'SELECT nama FROM "Orang" ORDER BY id')).rows.map(({ nama }) => nama as unknown);

  /** A database with one person and what waits, its backup, and then a second person. */
  beforeEach(async () => {
    opened = await openTestDatabase();
    const { database, url } = opened;
    await database.transaction(async (tx) => {
      await tx.orang.create({ data: { telegramId: 9007199254740993n, nama: ODD, createdAt: AT } });
      await tx.outboxMessage.create({ data: { once: 'a', chatId: 1, payload: '{}', dueAt: AT, createdAt: AT } });
      const dueAt = new Date(AT.getTime() + 3_600_000);
      await tx.outboxMessage.create({ data: { once: 'b', chatId: 1, payload: '{}', dueAt, createdAt: AT } });
      await tx.inboxUpdate.create({ data: { updateId: 1, lane: '1', payload: '{}', receivedAt: AT } });
    });
    ({ backup } = await backUp({ url, dataDir, now: AT }));
    await database.transaction((tx) => tx.orang.create({ data: { telegramId: 2, nama: 'Budi', createdAt: AT } }));
    await database.close();
  });
  afterEach(() => opened.close());

  it('brings a database back to where it was, sending nothing old, again and again', async () => {
    const { url } = opened;
    expect(backup).toBe(join(dataDir, 'backups', 'postgresql-20261124-020304.dump'));
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(await restore({ url, dataDir, now: AT, backup })).toEqual({
      outbox: 1,
      inbox: 1,
      files: 0,
      lost: 0,
      aside: undefined,
    });
    expect(await restore({ url, dataDir, now: AT, backup })).toMatchObject({ outbox: 1, inbox: 1 });
    const again = await openDatabase({ url, dataDir });
    expect(await again.read((db) => db.orang.findMany())).toMatchObject([
      { telegramId: 9007199254740993n, nama: ODD, createdAt: AT },
    ]);
    expect(await again.read((db) => db.outboxMessage.findMany({ orderBy: { id: 'asc' } }))).toMatchObject([
      { state: 'EXPIRED' },
      { state: 'WAITING' },
    ]);
    // Numbers go on where they were.
    const next = await again.transaction((tx) =>
      tx.orang.create({ data: { telegramId: 3, nama: 'Ani', createdAt: AT } }),
    );
    expect(next.id).toBe(2);
    await expect(restore({ url, dataDir, now: AT, backup })).rejects.toThrow('Stop every instance first');
    await again.close();
  });

  it('also over tables that the backup does not know, of a later version, and into an empty database', async () => {
    await run(opened.url, 'CREATE TABLE "Later" (id SERIAL, "orangId" INT REFERENCES "Orang" (id))');
    await restore({ url: opened.url, dataDir, now: AT, backup });
    expect(await people()).toEqual([ODD]);
    expect((await run(opened.url, `SELECT to_regclass('"Later"') AS later`)).rows).toEqual([{ later: null }]);
    const empty = await emptyTestDatabase();
    await restore({ url: empty.url, dataDir, now: AT, backup });
    expect((await run(empty.url, 'SELECT nama FROM "Orang"')).rows).toEqual([{ nama: ODD }]);
    await empty.remove();
  });

  /** A backup of another database: of this program's tables or of none, after these statements. */
  async function dumpOf(start: 'ours' | 'empty', ...statements: string[]): Promise<string> {
    const other = await emptyTestDatabase();
    if (start === 'ours') await (await openDatabase({ url: other.url, dataDir })).close();
    await run(other.url, ...statements);
    const file = await dumpPostgresql(other.url, join(dataDir, 'other'), AT, '');
    await other.remove();
    return file;
  }
  function written(content: string | Buffer): string {
    const file = join(dataDir, 'file.dump');
    writeFileSync(file, content);
    return file;
  }

  function folder(): string {
    const path = join(dataDir, 'folder.dump');
    mkdirSync(path);
    return path;
  }
  const hacked = (): string => join(tmpdir(), 'kesrabot-hacked');
  /** What an archive could run, were it run. */
  const COMMANDS: readonly [string, string][] = [
    ['a COMMIT of its own', 'COMMIT; DROP TABLE "Bidang" CASCADE; BEGIN;'],
    ['a program', `COPY (SELECT 1) TO PROGRAM 'touch ${hacked()}';`],
    ['a function', `DO 'BEGIN DELETE FROM public."Orang"; END';`],
  ];
  /** The backup with a command in the place of what makes a table, or of what fills it. */
  function tampered(command: string, place: 'CREATE TABLE' | 'COPY' = 'CREATE TABLE'): Buffer {
    const bytes = readFileSync(backup);
    const from = bytes.indexOf(`${place} public."HariLibur" (`);
    const until = bytes.indexOf(place === 'COPY' ? 'stdin;' : ');', from) + (place === 'COPY' ? 6 : 2);
    // The length stands before it.
    bytes.write(command.padEnd(until - from), from);
    return bytes;
  }

  /** What somebody may try to restore, and what is said to it. */
  const REFUSED: readonly [string, () => string | Promise<string>, string | RegExp][] = [
    ['an empty file', () => written(''), 'is empty'],
    ['something else', () => written('%PDF-1.7'), 'is a text file and no backup'],
    ['a folder', () => folder(), 'is a folder'],
    ['a zip', () => written(Buffer.from('504b0304140000000800', 'hex')), 'is a zip archive'],
    ['a backup of the other database', () => written('SQLite format 3\0'), 'is a backup of SQLite'],
    [
      'the text form, with a COMMIT of its own',
      () => written('--\n-- PostgreSQL database dump\n--\nCOMMIT; DROP TABLE "Orang";'),
      'is a text of commands, which are never run',
    ],
    [
      'a text with commands for psql',
      () => written('\\! touch hacked\n'),
      'is a text of commands, which are never run',
    ],
    ['a file cut off in its head', () => written(readFileSync(backup).subarray(0, 200)), 'is damaged or not whole'],
    ['a file cut off in its middle', () => written(readFileSync(backup).subarray(0, -400)), 'is damaged or not whole'],
    ['another program', () => dumpOf('empty', 'CREATE TABLE x (id INT)'), 'it is the backup of another program'],
    [
      'a view',
      () => dumpOf('ours', 'CREATE VIEW v AS SELECT 1'),
      'it has what this program does not make: VIEW public v',
    ],
    [
      'a trigger with its function',
      () =>
        dumpOf(
          'ours',
          `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`,
          'CREATE TRIGGER t BEFORE INSERT ON "Orang" FOR EACH ROW EXECUTE FUNCTION f()',
        ),
      'it has what this program does not make: FUNCTION public f()',
    ],
    [
      'a table missing',
      () => dumpOf('ours', 'DROP TABLE "HariLibur"'),
      'it lacks what this program makes: TABLE HariLibur',
    ],
    [
      'a table more',
      () => dumpOf('ours', 'CREATE TABLE x (id INT)'),
      'it has what this program does not make: TABLE x',
    ],
    [
      'an index missing',
      () => dumpOf('ours', 'DROP INDEX "OutboxMessage_once_key"'),
      'it lacks what this program makes: INDEX OutboxMessage_once_key',
    ],
    [
      'a column more',
      () => dumpOf('ours', 'ALTER TABLE "Orang" ADD x INT'),
      'its table Orang is not as this program makes it',
    ],
    [
      'a broken reference',
      () =>
        dumpOf(
          'ours',
          'ALTER TABLE "Kontak" DISABLE TRIGGER ALL',
          `INSERT INTO "Kontak" ("orangId", "kecamatanId", "peran", "createdAt") VALUES (4711, 1, 'KASI', now())`,
        ),
      // pg_dump writes the switched-off triggers down, which is strange enough.
      /it has rows of Kontak that point to nothing|it holds commands of its own/,
    ],
    [
      'a newer version',
      () =>
        dumpOf(
          'ours',
          `UPDATE _prisma_migrations SET migration_name = '29990101000000_x' WHERE migration_name LIKE '%_awal'`,
        ),
      'The database is newer than this program',
    ],
    ...COMMANDS.map(([what, command]): (typeof REFUSED)[number] => [
      `${what} in an archive`,
      () => written(tampered(command)),
      'it holds commands of its own',
    ]),
    [
      'a COPY of its own into a program',
      () => written(tampered(`COPY public."HariLibur" TO PROGRAM 'touch ${hacked()}';`, 'COPY')),
      'it holds commands of its own',
    ],
  ];
  it('refuses what is not whole, not ours or not as we make it; nothing is changed', async () => {
    for (const [what, make, sentence] of REFUSED) {
      const made = await make();
      const failed = await restore({ url: opened.url, dataDir, now: AT, backup: made }).catch((e: unknown) => e);
      expect({ what, failed: String(failed), people: await people() }).toEqual({
        what,
        failed: typeof sentence === 'string' ? expect.stringContaining(sentence) : expect.stringMatching(sentence),
        people: [ODD, 'Budi'],
      });
      expect(String(failed)).toContain('nothing was changed');
      rmSync(made, { recursive: true });
      expect({ what, hacked: existsSync(hacked()) }).toEqual({ what, hacked: false });
    }
    const { rows } = await run(opened.url, `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'kesrabot%'`);
    expect(rows).toEqual([]);
  });

  it('brings a backup of an earlier version to this one', async () => {
    const earlier = join(dataDir, 'migrations');
    const shipped = join(import.meta.dirname, '../../prisma/migrations/postgresql');
    for (const name of readdirSync(shipped).toSorted().slice(0, -2))
      cpSync(join(shipped, name), join(earlier, 'postgresql', name), { recursive: true });
    const old = await emptyTestDatabase();
    await (await openDatabase({ url: old.url, dataDir, tuning: { migrationsFolder: earlier } })).close();
    await run(old.url, `INSERT INTO "Orang" ("telegramId", nama, "createdAt") VALUES (8, 'Ani', now())`);
    const file = await dumpPostgresql(old.url, join(dataDir, 'old'), AT, '');
    await old.remove();
    await restore({ url: opened.url, dataDir, now: AT, backup: file });
    expect(await people()).toEqual(['Ani']);
    await (await openDatabase({ url: opened.url, dataDir })).close();
  });

  it('never touches the tables of another program', async () => {
    const other = await emptyTestDatabase();
    await run(other.url, 'CREATE TABLE theirs (id INT)');
    await expect(restore({ url: other.url, dataDir, now: AT, backup })).rejects.toThrow(
      'holds tables of another program',
    );
    expect((await run(other.url, `SELECT to_regclass('theirs') AS there`)).rows).toEqual([{ there: 'theirs' }]);
    await other.remove();
  });

  it('a backup that fails or was killed leaves no piece behind', async () => {
    const backups = join(dataDir, 'backups');
    mkdirSync(backups, { recursive: true });
    writeFileSync(join(backups, 'postgresql-20261123-000000.dump.partial'), 'personal data');
    const url = new URL(opened.url);
    url.pathname += '_not_there';
    await expect(backUp({ url: url.href, dataDir, now: AT })).rejects.toThrow('does not exist');
    expect(readdirSync(backups).toSorted()).toEqual([
      '.backup.lock',
      'postgresql-20261124-020304.dump',
      'postgresql-20261124-020304.json',
    ]);
  });
});

it('a server that does not answer is named without its password', async () => {
  const socket = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => socket.once('listening', resolve));
  const address = socket.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await new Promise((resolve) => socket.close(resolve));
  const url = `postgresql://kesra:rahasia@127.0.0.1:${port}/kesra`;
  for (const work of [openDatabase, backUp]) {
    const error: unknown = await work({ url, dataDir, now: AT }).catch((e: unknown) => e);
    expect(String(error)).toMatch(/PostgreSQL does not answer \(ECONNREFUSED\)|Connection refused/);
    expect(String(error)).not.toContain('rahasia');
  }
});
