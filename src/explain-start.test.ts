/** What a program that cannot begin says: a sentence with what to do, and none of the system's own words. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrammyError } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileProgram } from '../test/second-process.ts';
import { DatabaseProblem } from './db/database-problem.ts';
import { explainStart } from './explain-start.ts';

const SYSTEM_WORDS =
  /\bE[A-Z]{4,}\b|SQLITE|errno|syscall|unable to open|I\/O|readonly database|disk is full\b|\bat .*:\d+:\d+/;
const PLACE = { dataDir: '/srv/kesra', file: '/srv/kesra/kesrabot.db', port: 8080 };
const failed = (code: string, more = {}): Error =>
  Object.assign(new Error(`${code}: x, mkdir '/srv'`), { code, ...more });
const telegram = (error_code: number, description: string): GrammyError =>
  new GrammyError('x', { ok: false, error_code, description, parameters: {} }, 'setWebhook', {});

describe('in both languages, with what to do', () => {
  test.each<[string, unknown, string]>([
    ['not allowed', failed('EACCES', { path: '/srv/kesra' }), 'may not write to /srv/kesra'],
    ['of another owner', failed('EPERM', { path: '/srv/kesra/media' }), 'may not write to /srv/kesra/media'],
    ['read-only', failed('EROFS', { path: '/srv/kesra' }), '/srv/kesra may only be read'],
    ['no room', failed('ENOSPC'), 'no room left on the disk'],
    ["no room of one's own", failed('EDQUOT'), 'no room left on the disk'],
    ['no room, says the database', new Error('database or disk is full'), 'no room left on the disk'],
    ['the disk fails', new Error('disk I/O error'), 'Look at the disk'],
    ['the database may not be written', new Error('attempt to write a readonly database'), 'may not write to'],
    ['nor opened', new DatabaseProblem('x cannot be used (unable to open database file)'), 'may not write to'],
    ['port taken', failed('EADDRINUSE', { syscall: 'listen' }), 'Port 8080 is used'],
    ['port of the system', failed('EACCES', { syscall: 'listen' }), 'may not use port 8080'],
    ['an address that is none', failed('ERR_INVALID_URL'), 'postgresql://user:password@host'],
    ['a wrong token', new Error('x', { cause: telegram(401, 'Unauthorized') }), 'Check BOT_TOKEN'],
    ['a wrong webhook', telegram(400, 'bad webhook: An HTTPS URL must be provided'), 'An HTTPS URL must be provided'],
  ])('%s', (_, error, words) => {
    const [id = '', en = '', ...more] = explainStart(error, PLACE).split('\n');
    expect(en).toContain(words);
    expect(id).toMatch(/^[A-Z/].*\.$/);
    expect(more).toEqual([]);
    expect(id + en).not.toMatch(SYSTEM_WORDS);
  });

  test('what has its own sentence keeps it, without secrets', () => {
    expect(explainStart(new DatabaseProblem('The database is newer than this program.'), PLACE)).toBe(
      'The database is newer than this program.',
    );
    expect(explainStart(new Error('at postgresql://kesra:rahasia@host/x'), PLACE)).not.toContain('rahasia');
  });
});

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'kesrabot-start-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly said: string;
}
function start(env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, [join(compileProgram(), 'main.js')], {
    env: { PATH: process.env['PATH'], DATA_DIR: join(dir, 'data'), PORT: '0', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve) => void child.once('close', (status) => resolve({ status, said })));
}
const TOKEN = '7000000001:AAtest-token-of-the-office-000000000';

describe('the program itself', () => {
  test.each<[string, () => Promise<Record<string, string>> | Record<string, string>, string]>([
    [
      'a file where the folder should be',
      () => {
        writeFileSync(join(dir, 'data'), 'x');
        return {};
      },
      'data is a file where a folder should be',
    ],
    [
      'a file on the way to it',
      () => {
        writeFileSync(join(dir, 'data'), 'x');
        return { DATA_DIR: join(dir, 'data/deeper/still') };
      },
      'data is a file where a folder should be',
    ],
    [
      'a folder where the database should be',
      () => {
        mkdirSync(join(dir, 'data/latihan.db'), { recursive: true });
        return {};
      },
      'latihan.db is a folder where the database file should be',
    ],
    ['an address that is none', () => ({ BOT_TOKEN: TOKEN, DATABASE_URL: 'postgresql://a:b#c@[x/y' }), 'DATABASE_URL'],
    [
      'a server that is not there',
      () => ({ BOT_TOKEN: TOKEN, DATABASE_URL: 'postgresql://127.0.0.1:1/x', DATABASE_WAIT: '0' }),
      'Is it running',
    ],
    ['a token that is none', () => ({ BOT_TOKEN: 'salah' }), 'as BotFather gives it'],
  ])('%s', async (_, prepare, words) => {
    const { status, said } = await start(await prepare());
    expect(said).toContain(words);
    expect(said).not.toMatch(/ {4}at |EEXIST|ENOTDIR|EISDIR|ERR_|unable to open/);
    expect(status).toBe(1);
  });

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { status, said } = await start({ PORT: String(port) });
    await new Promise((resolve) => void other.close(resolve));
    expect(said).toContain(`Port ${port} `);
    expect(said).not.toContain('EADDRINUSE');
    expect(status).toBe(1);
  });

  test.for([
    ['full', 'size=96k', 'room left on the disk'],
    ['read-only', 'size=1m,ro', 'may only be read'],
  ])('a disk that is %s (where this user may mount one)', async ([, how = '', words = ''], { skip }) => {
    mkdirSync(join(dir, 'disk'));
    const { status: mounted } = spawnSync('mount', ['-t', 'tmpfs', '-o', how, 'tmpfs', join(dir, 'disk')]);
    skip(mounted !== 0, 'nothing can be mounted');
    try {
      const { status, said } = await start({ DATA_DIR: join(dir, 'disk/data') });
      expect(said).toMatch(new RegExp(`${words}|Look at the disk`));
      expect(said).not.toMatch(/ {4}at |ENOSPC|EROFS|disk I\/O/);
      expect(status).toBe(1);
    } finally {
      spawnSync('umount', ['-l', join(dir, 'disk')]);
    }
  });
});
