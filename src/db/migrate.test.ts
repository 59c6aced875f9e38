/** Migrations: applied at start, copied before, undone when cut off, refused when the database is newer. Same on both databases where it can be. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyTestDatabase, type EmptyTestDatabase } from '../../test/database.ts';
import { compileProgram, secondProcess } from '../../test/second-process.ts';
import { readMigrations } from './migration-files.ts';
import { type AppliedMigration, pendingMigrations } from './migration-plan.ts';
import { openDatabase } from './open-database.ts';
import { findDamage, listBackups } from './sqlite-backup.ts';

const SHIPPED = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));
const AT = new Date('2026-11-24T02:03:04Z');
const NEXT = '20991231000000_berikut';
const NEW_TABLE = 'CREATE TABLE "Baru" ("id" INTEGER NOT NULL PRIMARY KEY); DELETE FROM "DueMark";';
let empty: EmptyTestDatabase;
let migrationsFolder: string;

beforeEach(async () => {
  empty = await emptyTestDatabase();
  migrationsFolder = mkdtempSync(join(tmpdir(), 'kesrabot-migrations-'));
  cpSync(SHIPPED, migrationsFolder, { recursive: true });
});
afterEach(async () => {
  await empty.remove();
  rmSync(migrationsFolder, { recursive: true, force: true });
});

function addMigration(sql: string): void {
  for (const provider of ['sqlite', 'postgresql']) {
    mkdirSync(join(migrationsFolder, provider, NEXT), { recursive: true });
    writeFileSync(join(migrationsFolder, provider, NEXT, 'migration.sql'), sql);
  }
}
const open = (folder: string | undefined = migrationsFolder) =>
  openDatabase({ ...empty, clock: { now: () => AT }, tuning: { migrationsFolder: folder } });
async function withOneRow(): Promise<void> {
  const database = await open();
  await database.read((db) => db.dueMark.create({ data: { once: 'a', doneAt: AT } }));
  await database.close();
}
const backups = () => listBackups(join(empty.dataDir, 'backups'), empty.url.replace('file:', ''));
const copies = () => readdirSync(join(empty.dataDir, 'backups')).filter((name) => name.includes('before-migration'));

describe('at start', () => {
  it('an empty database gets everything, once, and no copy is made of nothing', async () => {
    await withOneRow();
    const database = await open();
    const applied = await database.read((db) => db.$queryRaw<unknown[]>`SELECT * FROM _prisma_migrations`);
    expect(applied).toHaveLength(readMigrations(database.provider).length);
    await database.close();
    expect(backups()).toEqual([]);
  });

  it('a new migration is applied to what is there', async () => {
    await withOneRow();
    addMigration(NEW_TABLE);
    const database = await open();
    expect(await database.read((db) => db.dueMark.count())).toBe(0);
    expect(await database.read((db) => db.$queryRaw`SELECT * FROM "Baru"`)).toEqual([]);
    await database.close();
  });

  it('SQLite is copied before', async ({ skip }) => {
    skip(!empty.url.startsWith('file:'), 'PostgreSQL has backups of its own');
    await withOneRow();
    addMigration(NEW_TABLE);
    await (await open()).close();
    expect(backups()).toEqual([join(empty.dataDir, 'backups', 'test-20261124-020304-before-migration.db')]);
    const copy = new DatabaseSync(backups()[0], { readOnly: true });
    expect(copy.prepare('SELECT once FROM DueMark').all()).toEqual([{ once: 'a' }]);
    copy.close();
  });

  it('a copy is made before, private to this user', async () => {
    await withOneRow();
    addMigration(NEW_TABLE);
    await (await open()).close();
    const [copy = '', ...more] = copies();
    expect(copy).toMatch(/^(?:test|postgresql)-20261124-020304-before-migration\.(?:db|dump)$/);
    expect(more).toEqual([]);
    expect(statSync(join(empty.dataDir, 'backups', copy)).mode & 0o777).toBe(0o600);
    expect(statSync(join(empty.dataDir, 'backups')).mode & 0o777).toBe(0o700);
  });

  it('without the copy nothing is migrated, and it is said why', async () => {
    await withOneRow();
    addMigration(NEW_TABLE);
    writeFileSync(join(empty.dataDir, 'backups'), 'a file where the folder should be');
    await expect(open()).rejects.toThrow('could not be copied before; it was left as it is');
    rmSync(join(empty.dataDir, 'backups'));
    const old = await open(SHIPPED);
    expect(await old.read((db) => db.dueMark.count())).toBe(1);
    await old.close();
  });

  it('a migration that fails is undone whole, and the old program still starts', async () => {
    await withOneRow();
    addMigration('CREATE TABLE "Baru" ("id" INTEGER); DELETE FROM "DueMark"; INSERT INTO "Nowhere" VALUES (1);');
    await expect(open()).rejects.toThrow(`Migration ${NEXT} failed and was undone`);
    const database = await open(SHIPPED);
    expect(await database.read((db) => db.dueMark.count())).toBe(1);
    await expect(database.read((db) => db.$queryRaw`SELECT * FROM "Baru"`)).rejects.toMatchObject({ code: 'P2010' });
    await database.close();
  });

  it('a migration that would leave rows pointing to nothing is refused', async () => {
    const database = await open();
    await database.transaction(async (tx) => {
      await tx.orang.create({ data: { telegramId: 1, nama: 'Siti', createdAt: AT } });
      await tx.kecamatan.create({
        data: { kode: '1', nama: 'Awang', kabupatenNama: '-', provinsiNama: '-', zona: 'Asia/Jakarta', createdAt: AT },
      });
      await tx.kontak.create({ data: { orangId: 1, kecamatanId: 1, peran: 'KASI', createdAt: AT } });
    });
    await database.close();
    addMigration('DELETE FROM "Orang";');
    await expect(open()).rejects.toThrow('failed and was undone');
    const again = await open(SHIPPED);
    expect(await again.read((db) => db.orang.count())).toBe(1);
    await again.close();
  });

  it('a database that is newer than the program is refused, and left as it is', async () => {
    addMigration('CREATE TABLE "Baru" ("id" INTEGER);');
    await withOneRow();
    await expect(open(SHIPPED)).rejects.toThrow(`The database is newer than this program (it has ${NEXT})`);
    const database = await open();
    expect(await database.read((db) => db.dueMark.count())).toBe(1);
    await database.close();
  });

  it('two instances at once: PostgreSQL takes them in turn, SQLite refuses the second', async () => {
    const outcomes = await Promise.allSettled([open(), open()]);
    const opened = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(opened).toHaveLength(empty.url.startsWith('file:') ? 1 : 2);
    await Promise.all(opened.map((database) => database.close()));
  });
});

describe('a process killed in the middle of a migration', () => {
  it('leaves nothing of it; the next start does it again', async ({ skip }) => {
    skip(!empty.url.startsWith('file:'), 'PostgreSQL undoes it by itself');
    await withOneRow();
    const file = empty.url.replace('file:', '');
    const endless = `CREATE TABLE "Baru" ("n" INTEGER);
      INSERT INTO "Baru" WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000000000) SELECT n FROM c;`;
    addMigration(endless);
    const killed = secondProcess(
      `const [, folder, file, migrations] = process.argv;
       const { migrateSqlite } = await import(folder + '/db/migrate-sqlite.js');
       const { readMigrations } = await import(folder + '/db/migration-files.js');
       await migrateSqlite(file, readMigrations('sqlite', migrations), async () => console.log('begun'));`,
      compileProgram(),
      file,
      migrationsFolder,
    );
    await killed.said('begun');
    // What does not fit into its memory it has already written to the journal.
    while (statSync(`${file}-wal`).size < 1_000_000) await new Promise((resolve) => setTimeout(resolve, 10));
    killed.child.kill('SIGKILL');
    await killed.ended;
    addMigration('CREATE TABLE "Baru" ("n" INTEGER NOT NULL PRIMARY KEY);');
    const database = await open();
    expect(await database.read((db) => db.dueMark.count())).toBe(1);
    expect(await database.read((db) => db.$queryRaw`SELECT * FROM "Baru"`)).toEqual([]);
    await database.close();
    expect(findDamage(file, 'integrity_check')).toBeUndefined();
  });
});

describe('pendingMigrations', () => {
  const [a, b, c] = ['1_a', '2_b', '3_c'].map((name) => ({ name, sql: '', checksum: `sum of ${name}` }));
  const row = (name: string, change: Partial<AppliedMigration> = {}): AppliedMigration => ({
    name,
    checksum: `sum of ${name}`,
    finished: true,
    rolledBack: false,
    ...change,
  });
  const shipped = [a, b, c].filter((migration) => migration !== undefined);

  it('are those that are not there yet', () => {
    expect(pendingMigrations(shipped, [])).toEqual([a, b, c]);
    expect(pendingMigrations(shipped, [row('1_a')])).toEqual([b, c]);
    expect(pendingMigrations(shipped, [row('1_a'), row('2_b', { finished: false, rolledBack: true })])).toEqual([b, c]);
    expect(pendingMigrations(shipped, [row('1_a'), row('2_b'), row('3_c')])).toEqual([]);
  });
  it.each([
    ['unknown', [row('1_a'), row('9_z')], 'newer than this program (it has 9_z)'],
    ['unfinished', [row('1_a', { finished: false })], '1_a was begun by another tool'],
    ['changed afterwards', [row('1_a', { checksum: 'other' })], '1_a was applied with other contents'],
    ['with a gap', [row('1_a'), row('3_c')], '2_b is missing although 3_c was applied'],
  ])('refuse a history that is %s', (_, rows, sentence) => {
    expect(() => pendingMigrations(shipped, rows)).toThrow(sentence);
  });
});

it('both dialects have the same migrations, and the schema they lead to is the present one', () => {
  const of = (provider: 'sqlite' | 'postgresql') => readMigrations(provider).map((migration) => migration.name);
  expect(of('sqlite')).toEqual(of('postgresql'));
  expect(of('sqlite').length).toBeGreaterThan(0);
  const meaning = (path: string) =>
    readFileSync(path, 'utf8')
      .replaceAll(/\/\/.*$/gm, '')
      .replaceAll(/\s+/g, ' ');
  // When they differ: npm run db:migration -- name
  expect(meaning(join(SHIPPED, 'schema.prisma'))).toBe(meaning(join(SHIPPED, '..', 'schema.prisma')));
});
