/** What is kept of backups that are made each night, of those made by hand, and of the copies before migrations. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backupStamp } from '../sqlite-backup.ts';
import { removeOldBackups } from './rotate.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-24T19:03:04Z');
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kesrabot-rotate-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function make(at: number, base = 'kesrabot', ends = ['.db', '.json']): string {
  for (const end of ends) writeFileSync(join(folder, `${base}-${backupStamp(new Date(at))}${end}`), 'x');
  return join(folder, `${base}-${backupStamp(new Date(at))}${ends[0]}`);
}
/** Ages in days, youngest first. */
const ages = (now: number, shape = /^kesrabot-\d{8}-\d{6}\.db$/): number[] =>
  readdirSync(folder)
    .filter((name) => shape.test(name))
    .map((name) => {
      const [, y, mo, d, h, mi, s] = /-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)/.exec(name) ?? [];
      return Math.round((now - Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`)) / DAY);
    })
    .toSorted((a, b) => a - b);

it('each of the last day, one a day of a week, one a week of five, nothing older than 35 days', () => {
  for (let day = 0; day <= 100; day++) {
    const now = START + day * DAY;
    removeOldBackups(folder, make(now), new Date(now));
    const kept = ages(now);
    expect({ day, daily: kept.filter((age) => age <= 7) }).toEqual({
      day,
      daily: Array.from({ length: Math.min(day, 7) + 1 }, (_, age) => age),
    });
    // Once there have been enough, the oldest that is kept is at least three weeks old, and the gaps are a week at most.
    if (day > 35)
      expect({ day, oldest: (kept.at(-1) ?? 0) >= 28 && (kept.at(-1) ?? 99) <= 35 }).toEqual({ day, oldest: true });
    expect({ day, gap: Math.max(...kept.slice(1).map((age, at) => age - (kept[at] ?? 0)), 0) <= 7 }).toEqual({
      day,
      gap: true,
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(kept.length);
  }
});

it('several of one day are kept for a day, then the newest', () => {
  const hour = DAY / 24;
  for (const at of [0, 1, 2]) make(START + at * hour);
  removeOldBackups(folder, make(START + 3 * hour), new Date(START + 3 * hour));
  expect(ages(START)).toHaveLength(4);
  removeOldBackups(folder, make(START + 50 * hour), new Date(START + 50 * hour));
  expect(readdirSync(folder).filter((name) => name.endsWith('.db'))).toEqual([
    'kesrabot-20261124-220304.db',
    'kesrabot-20261126-210304.db',
  ]);
});

it('copies before migrations, of earlier versions and encrypted ones are 35 days old at most; what is not ours stays', () => {
  const old = START - 36 * DAY;
  make(old, 'kesrabot', ['-before-migration.db', '.files', '.db.age', '.json.age']);
  make(old + 2 * DAY, 'kesrabot', ['-before-migration.db']);
  make(old, 'catatan', ['.txt']);
  writeFileSync(join(folder, 'key.age'), 'x');
  const removed = removeOldBackups(folder, make(START), new Date(START));
  expect(removed).toHaveLength(4);
  expect(readdirSync(folder).toSorted()).toEqual([
    'catatan-20261019-190304.txt',
    'kesrabot-20261021-190304-before-migration.db',
    'kesrabot-20261124-190304.db',
    'kesrabot-20261124-190304.json',
    'key.age',
  ]);
});
