/** Who else on the machine may read what the office keeps: nobody. */
import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mendModes } from './private-files.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kesrabot-modes-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function make(path: string, mode: number, content?: string): void {
  const whole = join(dir, path);
  if (content === undefined) mkdirSync(whole, { recursive: true });
  else writeFileSync(whole, content);
  chmodSync(whole, mode);
}
const modeOf = (path: string): string => (lstatSync(join(dir, path)).mode & 0o7777).toString(8);
const modes = (path = '.'): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(join(dir, path), { recursive: true }) as string[])
      .sort()
      .map((name) => [name, modeOf(join(path, name))]),
  );

test('what is there already is mended, and what is not ours is left alone', () => {
  make('data', 0o755);
  make('data/media', 0o755);
  make('data/media/2026', 0o755);
  make('data/media/2026/a.jpg', 0o644, 'x');
  make('data/exports', 0o775);
  make('data/exports/rekap.xlsx', 0o664, 'x');
  make('data/backups', 0o700);
  make('data/backups/kesrabot-1.db', 0o600, 'x');
  for (const end of ['', '-wal', '.lock', '.pid', '.mark']) make(`data/kesrabot.db${end}`, 0o644, 'x');
  make('data/catatan.txt', 0o644, 'not ours');
  make('elsewhere.txt', 0o644, 'not ours');
  symlinkSync(join(dir, 'elsewhere.txt'), join(dir, 'data/media/link.jpg'));

  expect(mendModes(join(dir, 'data'), join(dir, 'data/kesrabot.db'))).toEqual({ mended: 11, refused: [] });
  expect(modeOf('data')).toBe('700');
  expect(modeOf('elsewhere.txt')).toBe('644');
  const { 'media/link.jpg': link, 'catatan.txt': theirs, ...ours } = modes('data');
  expect([link, theirs]).toEqual(['777', '644']);
  expect(Object.entries(ours).filter(([name, mode]) => mode !== (/\./.test(name) ? '600' : '700'))).toEqual([]);
  expect(mendModes(join(dir, 'data'), join(dir, 'data/kesrabot.db'))).toEqual({ mended: 0, refused: [] });
});

test('a folder of many people keeps its mode; a file elsewhere is mended with what lies beside it', () => {
  make('shared', 0o1777);
  make('there', 0o755);
  make('there/office.db', 0o644, 'x');
  make('there/office.db-wal', 0o644, 'x');
  make('there/other', 0o644, 'x');
  expect(mendModes(join(dir, 'shared'), join(dir, 'there/office.db'))).toEqual({ mended: 2, refused: [] });
  expect(modeOf('shared')).toBe('1777');
  expect(modeOf('there')).toBe('755');
  expect(modes('there')).toEqual({ 'office.db': '600', 'office.db-wal': '600', other: '644' });
});
