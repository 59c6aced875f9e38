/** Backups of an office with photos, on both databases: tried when they are made, photos once, rotated, encrypted; what is wrong is said. */
import {
  cpSync,
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
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyTestDatabase, openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { backUp } from '../back-up.ts';
import { openDatabase } from '../open-database.ts';
import { restore } from '../restore.ts';
import { verifyBackup } from '../verify-backup.ts';
import { openVaultOf } from './vault.ts';

const AT = new Date('2026-11-24T02:03:04Z');
const DAY = 86_400_000;
const PASSPHRASE = 'lima kata tanpa arti apa pun';
let home: string;
let dataDir: string;
let backupDir: string;
let passphrases: string;
let opened: TestDatabase;
let ending: string;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'kesrabot-backups-'));
  [dataDir, backupDir, passphrases] = [join(home, 'data'), join(home, 'backups'), join(home, 'passphrase')];
  mkdirSync(dataDir);
  writeFileSync(passphrases, `${PASSPHRASE}\n`);
  opened = await openTestDatabase();
  ending = opened.url.startsWith('file:') ? 'db' : 'dump';
  await opened.database.transaction((tx) =>
    tx.orang.create({ data: { telegramId: 7, nama: 'Rahasia Sekali', createdAt: AT } }),
  );
});
afterEach(async () => {
  await opened.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

function photo(name: string, content: string): void {
  mkdirSync(join(dataDir, 'foto', '2026'), { recursive: true });
  writeFileSync(join(dataDir, 'foto', '2026', name), content);
}
const backUpAt = (now: Date, passphraseFile?: string) =>
  backUp({ url: opened.url, dataDir, backupDir, passphraseFile, now });
async function verify(backup: string, passphraseFile?: string) {
  const workDir = mkdtempSync(join(home, 'work-'));
  const vault = await openVaultOf(backup, passphraseFile);
  return verifyBackup({ url: opened.url, backup, backupDir, workDir, vault });
}
const stored = (): string[] =>
  readdirSync(join(backupDir, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'));
const all = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
const namesOf = (): string[] => readdirSync(backupDir).filter((name) => /\.(?:db|dump)(?:\.age)?$/.test(name));

async function restoreElsewhere(backup: string, passphraseFile?: string) {
  const other = await emptyTestDatabase();
  const target = join(home, 'elsewhere');
  try {
    const restored = await restore({ url: other.url, dataDir: target, now: AT, backup, passphraseFile });
    const database = await openDatabase({ url: other.url, dataDir: target });
    const people = await database.read((db) => db.orang.findMany());
    await database.close();
    return { ...restored, people: people.map(({ nama }) => nama) };
  } finally {
    await other.remove();
  }
}

describe('a backup', () => {
  it('says what it consists of, and is private', async () => {
    photo('a.jpg', 'gambar');
    const made = await backUpAt(AT);
    const tables = Object.keys(
      (JSON.parse(readFileSync(made.backup.replace(ending, 'json'), 'utf8')) as { rows: object }).rows,
    );
    expect(made).toMatchObject({ rows: 1, tables: tables.length, files: 1, compared: true, removed: [] });
    expect(tables.length).toBeGreaterThan(40);
    for (const name of all(backupDir)) {
      const stat = statSync(join(backupDir, name));
      if (process.platform !== 'win32')
        expect({ name, mode: stat.mode & 0o777 }).toEqual({ name, mode: stat.isDirectory() ? 0o700 : 0o600 });
    }
  });

  it('has each photo once, however many backups speak of it, and lets go of those that none speaks of', async () => {
    photo('a.jpg', 'gambar');
    photo('b.jpg', 'gambar');
    mkdirSync(join(dataDir, 'backups'));
    writeFileSync(join(dataDir, 'backups', 'of-earlier-times.db'), 'x');
    expect((await backUpAt(AT)).files).toBe(2);
    expect(stored()).toHaveLength(1);
    photo('c.jpg', 'lain');
    rmSync(join(dataDir, 'foto', '2026', 'b.jpg'));
    expect((await backUpAt(new Date(AT.getTime() + DAY))).files).toBe(2);
    expect(stored()).toHaveLength(2);
    rmSync(join(dataDir, 'foto', '2026', 'c.jpg'));
    await backUpAt(new Date(AT.getTime() + 2 * DAY));
    expect(stored()).toHaveLength(2);
    await backUpAt(new Date(AT.getTime() + 60 * DAY));
    expect(stored()).toHaveLength(1);
  });

  it('removes what one that was killed has left behind, and nothing else', async () => {
    mkdirSync(join(backupDir, '.making'), { recursive: true });
    writeFileSync(join(backupDir, '.making', 'copy.db'), 'personal data');
    writeFileSync(join(backupDir, 'kesrabot-20261101-000000.db.partial-wal'), 'personal data');
    writeFileSync(join(backupDir, 'catatan.txt'), 'mine');
    await backUpAt(AT);
    const names = readdirSync(backupDir);
    expect(names.filter((name) => name.includes('making') || name.includes('partial'))).toEqual([]);
    expect(names).toContain('catatan.txt');
  });

  it('two at a time: the second is told', async () => {
    const outcomes = await Promise.allSettled([backUpAt(AT), backUpAt(AT)]);
    const failed = outcomes.filter((one) => one.status === 'rejected');
    expect(failed.map((one) => String(one.reason))).toEqual([expect.stringContaining('another backup is being made')]);
    expect(namesOf()).toHaveLength(1);
  });
});

describe('trying it', () => {
  it('finds what is missing or is not what it was', async () => {
    photo('a.jpg', 'gambar');
    const { backup } = await backUpAt(AT);
    expect(await verify(backup)).toMatchObject({ rows: 1, files: 1, compared: true });
    const list = backup.replace(ending, 'json');
    const good = readFileSync(list, 'utf8');
    const [name = ''] = stored();
    writeFileSync(join(backupDir, 'files', name), 'anders');
    await expect(verify(backup)).rejects.toThrow(
      'Of 1 files that belong to it 1 are missing or damaged, e.g. foto/2026/a.jpg',
    );
    writeFileSync(list, good.replace('"Orang":1', '"Orang":2'));
    await expect(verify(backup)).rejects.toThrow('has 1 rows of Orang, and its list says 2');
    writeFileSync(list, good.replace(/"sha256":"\w{64}"/, `"sha256":"${'0'.repeat(64)}"`));
    await expect(verify(backup)).rejects.toThrow('is damaged: it is not as its list says');
    writeFileSync(list, '{"format":2}');
    await expect(verify(backup)).rejects.toThrow('was written by a newer version of this program');
    writeFileSync(list, good.slice(0, 100));
    await expect(verify(backup)).rejects.toThrow('the list of what belongs to the backup, is damaged');
    rmSync(list);
    expect(await verify(backup)).toMatchObject({ rows: 1, compared: false });
    truncateSync(backup, 3000);
    await expect(verify(backup)).rejects.toThrow('is damaged');
  });
});

describe('restoring it', () => {
  it('on another machine brings back rows and photos, from the copied folder alone', async () => {
    photo('a.jpg', 'gambar');
    photo('b.jpg', 'hilang');
    const { backup } = await backUpAt(AT);
    const copied = join(home, 'stick');
    cpSync(backupDir, copied, { recursive: true });
    rmSync(dataDir, { recursive: true });
    const lost = stored().find((name) => readFileSync(join(backupDir, 'files', name), 'utf8') === 'hilang') ?? '';
    rmSync(join(copied, 'files', lost));
    expect(await restoreElsewhere(backup.replace(backupDir, copied))).toMatchObject({
      people: ['Rahasia Sekali'],
      files: 1,
      lost: 1,
    });
    expect(readFileSync(join(home, 'elsewhere', 'foto', '2026', 'a.jpg'), 'utf8')).toBe('gambar');
    expect(readdirSync(join(home, 'elsewhere', 'foto', '2026'))).toEqual(['a.jpg']);
  });

  it.each([
    '../../outside.jpg',
    '/etc/outside.jpg',
    'foto/../../outside.jpg',
    'foto\\..\\outside.jpg',
    'C:/outside.jpg',
  ])('is refused where its list leads out of the folder: %s', async (path) => {
    photo('a.jpg', 'gambar');
    const { backup } = await backUpAt(AT);
    const list = backup.replace(ending, 'json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('"foto/2026/a.jpg"', JSON.stringify(path)));
    const before = all(home);
    await expect(restoreElsewhere(backup)).rejects.toThrow("names a file outside of the office's folder");
    expect(all(home).filter((name) => !before.includes(name) && !name.startsWith('elsewhere'))).toEqual([]);
  });
});

describe('with a passphrase', () => {
  it('nothing can be read without it, and with it everything is there', async () => {
    photo('a.jpg', 'gambar rahasia');
    const { backup, files } = await backUpAt(AT, passphrases);
    expect(namesOf()).toEqual([basename(backup)]);
    expect(backup.endsWith(`.${ending}.age`)).toBe(true);
    expect(files).toBe(1);
    for (const name of all(backupDir).filter((one) => statSync(join(backupDir, one)).isFile())) {
      const bytes = readFileSync(join(backupDir, name)).toString('latin1');
      for (const secret of ['Rahasia Sekali', 'gambar rahasia', 'SQLite format', 'PGDMP', 'a.jpg', PASSPHRASE])
        expect({ name, secret, found: bytes.includes(secret) }).toEqual({ name, secret, found: false });
    }
    expect(await verify(backup, passphrases)).toMatchObject({ rows: 1, files: 1, compared: true });
    expect(await restoreElsewhere(backup, passphrases)).toMatchObject({
      people: ['Rahasia Sekali'],
      files: 1,
      lost: 0,
    });
    expect(readFileSync(join(home, 'elsewhere', 'foto', '2026', 'a.jpg'), 'utf8')).toBe('gambar rahasia');
    // The next one has the photo already.
    await backUpAt(new Date(AT.getTime() + DAY), passphrases);
    expect(stored()).toHaveLength(1);
  });

  it('none, another, a short one, a missing key, a changed byte: each has its sentence', async () => {
    const { backup } = await backUpAt(AT, passphrases);
    const refused = async (sentence: string, passphraseFile?: string): Promise<void> => {
      await expect(restoreElsewhere(backup, passphraseFile)).rejects.toThrow(sentence);
      expect(existsSync(join(home, 'elsewhere', 'foto'))).toBe(false);
    };
    await refused('is encrypted. Write its passphrase into a file');
    await refused('BACKUP_PASSPHRASE_FILE cannot be read', join(home, 'none'));
    const other = join(home, 'other');
    writeFileSync(other, 'kurang');
    await refused('is too short: it needs at least 16 characters', other);
    writeFileSync(other, 'kata lain yang cukup panjang');
    await refused('The passphrase in BACKUP_PASSPHRASE_FILE is not the one', other);
    await expect(backUpAt(new Date(AT.getTime() + DAY), other)).rejects.toThrow('is not the one');
    const bytes = readFileSync(backup);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
    writeFileSync(backup, bytes);
    await refused('is damaged', passphrases);
    rmSync(join(backupDir, 'key.age'));
    await refused('The key of', passphrases);
  });
});
