/** Backup and restore of SQLite, and a file that is damaged, empty or gone at start. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from './back-up.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import { restore } from './restore.ts';

const AT = new Date('2026-11-24T02:03:04Z');
let dataDir: string;
let file: string;
let url: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-backup-'));
  file = join(dataDir, 'kesrabot.db');
  url = `file:${file}`;
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));

const open = () => openDatabase({ url, dataDir, tuning: { synchronous: 'OFF' } });
async function using<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
const mark = (once: string) =>
  using((database) => database.read((db) => db.dueMark.create({ data: { once, doneAt: AT } })));
const marks = () =>
  using((database) => database.read(async (db) => (await db.dueMark.findMany()).map((row) => row.once)));
const backUpAt = (now: Date) => backUp({ url, dataDir, now });

function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 4096, 4096 * 8);
  writeFileSync(path, bytes);
}

describe('backup', () => {
  it('is a whole, single, private file with a dated name, made while the program writes', async () => {
    const database = await open();
    await database.read((db) => db.dueMark.create({ data: { once: 'before', doneAt: AT } }));
    const writing = new AbortController();
    const writer = (async () => {
      for (let i = 0; !writing.signal.aborted; i++)
        await database.transaction((tx) => tx.dueMark.create({ data: { once: `w${i}`, doneAt: AT } }));
    })();
    const { backup } = await backUpAt(AT);
    writing.abort();
    await writer;
    await database.close();
    expect(backup).toBe(join(dataDir, 'backups', 'kesrabot-20261124-020304.db'));
    expect(readdirSync(join(dataDir, 'backups')).toSorted()).toEqual([
      '.backup.lock',
      'kesrabot-20261124-020304.db',
      'kesrabot-20261124-020304.json',
    ]);
    if (process.platform !== 'win32') expect(statSync(backup).mode & 0o777).toBe(0o600);
    const copy = new DatabaseSync(backup, { readOnly: true });
    expect(copy.prepare(`SELECT once FROM DueMark WHERE once = 'before'`).all()).toHaveLength(1);
    copy.close();
  });

  it('twice in one second keeps both', async () => {
    await mark('a');
    const [first, second] = [await backUpAt(AT), await backUpAt(AT)];
    expect(second.backup).toBe(first.backup.replace('.db', '-2.db'));
  });

  it('of a database that is not there is refused', async () => {
    await expect(backUpAt(AT)).rejects.toThrow(`There is no database at ${file}`);
    expect(existsSync(file)).toBe(false);
  });

  it('of a damaged database is refused and leaves nothing behind', async () => {
    await mark('a');
    damage(file);
    await expect(backUpAt(AT)).rejects.toThrow('could not be backed up');
    expect(readdirSync(join(dataDir, 'backups'))).toEqual(['.backup.lock']);
  });
});

describe('restore', () => {
  const restoreFrom = (backup: string) => restore({ url, dataDir, now: AT, backup });

  it('brings back what was there, sends nothing old, and keeps what it replaced', async () => {
    await using((database) =>
      database.transaction(async (tx) => {
        const message = { chatId: 1, payload: '{}', dueAt: AT, createdAt: AT };
        const late = new Date(AT.getTime() + 6 * 3_600_000);
        for (const [once, expiresAt, attempts] of [
          ['morning', null, 0],
          ['until-noon', late, 0],
          ['pointless', AT, 0],
          ['tried', null, 1],
        ] as const)
          await tx.outboxMessage.create({
            data: { ...message, once, expiresAt, attempts, dueAt: new Date(AT.getTime() + 3_600_000) },
          });
        for (const state of ['WAITING', 'SENDING', 'SENT', 'DEAD'])
          await tx.outboxMessage.create({ data: { ...message, once: state, state, leaseOwner: 'x', leaseUntil: AT } });
        await tx.inboxUpdate.create({ data: { updateId: 1, lane: '1', payload: '{}', receivedAt: AT } });
        await tx.inboxUpdate.create({ data: { updateId: 2, lane: '1', payload: '{}', receivedAt: AT, state: 'DONE' } });
        await tx.lease.create({ data: { name: 'poller', owner: 'x', until: AT } });
      }),
    );
    mkdirSync(join(dataDir, 'foto'));
    writeFileSync(join(dataDir, 'foto', 'a.jpg'), 'gambar');
    const { backup } = await backUpAt(AT);
    await mark('later');
    rmSync(join(dataDir, 'foto', 'a.jpg'));

    expect(await restoreFrom(backup)).toEqual({
      outbox: 4,
      inbox: 1,
      files: 1,
      lost: 0,
      aside: `${file}.replaced-20261124-020304`,
    });
    await using(async (database) => {
      const outbox = await database.read((db) => db.outboxMessage.findMany({ orderBy: { id: 'asc' } }));
      expect(outbox.map((row) => row.state)).toEqual([
        'WAITING',
        'WAITING',
        'EXPIRED',
        'EXPIRED',
        'EXPIRED',
        'EXPIRED',
        'SENT',
        'DEAD',
      ]);
      expect(await database.read((db) => db.inboxUpdate.findMany({ orderBy: { updateId: 'asc' } }))).toMatchObject([
        { state: 'ASIDE', error: 'restored from a backup' },
        { state: 'DONE' },
      ]);
      expect(await database.read((db) => db.lease.count())).toBe(0);
    });
    expect(await marks()).toEqual([]);
    expect(readFileSync(join(dataDir, 'foto', 'a.jpg'), 'utf8')).toBe('gambar');
    const aside = new DatabaseSync(`${file}.replaced-20261124-020304`);
    expect(aside.prepare('SELECT once FROM DueMark').all()).toEqual([{ once: 'later' }]);
    aside.close();
  });

  it('works over a damaged file', async () => {
    await mark('a');
    const { backup } = await backUpAt(AT);
    damage(file);
    await restoreFrom(backup);
    expect(await marks()).toEqual(['a']);
  });

  it('is refused while the program runs, and changes nothing', async () => {
    await mark('a');
    const { backup } = await backUpAt(AT);
    await using(async (database) => {
      await expect(restoreFrom(backup)).rejects.toThrow('already in use');
      await database.ping();
    });
    expect(await marks()).toEqual(['a']);
  });

  it('of a damaged backup, of a newer one, or of something else is refused and changes nothing', async () => {
    await mark('a');
    const { backup: damaged } = await backUpAt(AT);
    const { backup: newer } = await backUpAt(new Date(AT.getTime() + 1000));
    damage(damaged);
    rmSync(newer.replace('.db', '.json'));
    const later = new DatabaseSync(newer);
    later.exec(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name) VALUES ('x', 'x', 1, '2099_z')`,
    );
    later.close();
    await expect(restoreFrom(damaged)).rejects.toThrow('is damaged');
    await expect(restoreFrom(newer)).rejects.toThrow('newer than this program (it has 2099_z)');
    await expect(restoreFrom(join(dataDir, 'none.db'))).rejects.toThrow('There is no file');
    writeFileSync(join(dataDir, 'x.xlsx'), 'x');
    await expect(restoreFrom(join(dataDir, 'x.xlsx'))).rejects.toThrow('is a text file and no backup');
    expect(await marks()).toEqual(['a']);
    expect(readdirSync(dataDir).filter((name) => name.includes('restoring'))).toEqual([]);
  });
});

describe('at start', () => {
  it('a damaged file is refused, left as it is, and the newest good backup is named', async () => {
    await mark('a');
    const { backup: good } = await backUpAt(AT);
    const { backup: newerButDamaged } = await backUpAt(new Date(AT.getTime() + 1000));
    damage(newerButDamaged);
    damage(file);
    const before = readFileSync(file);
    await expect(open()).rejects.toThrow(`npm run restore -- "${good}"`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('a file that is no database is refused', async () => {
    writeFileSync(file, 'Ini bukan basis data. '.repeat(500));
    await expect(open()).rejects.toThrow(
      `${file} cannot be used (file is not a database); it was left as it is. There is no good backup`,
    );
  });

  it.each([
    ['missing', () => rmSync(file)],
    ['empty', () => truncateSync(file)],
  ])('a file that is %s although there are backups is refused, and no new one is made', async (word, lose) => {
    await mark('a');
    const { backup } = await backUpAt(AT);
    lose();
    await expect(open()).rejects.toThrow(`${file} is ${word} although backups of it exist; nothing was created`);
    expect(existsSync(file) && statSync(file).size > 0).toBe(false);
    await restore({ url, dataDir, now: AT, backup });
    expect(await marks()).toEqual(['a']);
  });

  it('a database of another program is refused', async () => {
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE theirs (id INTEGER)');
    other.close();
    await expect(open()).rejects.toThrow('is a database of another program');
  });
});
