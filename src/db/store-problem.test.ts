/** What an error says of the store: as both databases really say it, and as a table where they cannot be brought to. */
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { type TestDatabase, openTestDatabase } from '../../test/database.ts';
import { lockInbox, refuseWrites } from '../../test/refuse-writes.ts';
import { LineError } from '../http/line-error.ts';
import { LostRace } from '../lib/lost-race.ts';
import { type StoreProblem, storeProblemOf } from './store-problem.ts';

const AT = new Date('2026-11-24T02:00:00Z');
let opened: TestDatabase;
beforeEach(async () => {
  opened = await openTestDatabase({ patienceMs: 0, busyTimeoutMs: 0 });
});
afterEach(() => opened.close());

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

test.each<[string, unknown, StoreProblem | undefined]>([
  ['no room for a file', coded('ENOSPC'), 'full'],
  ['a folder that is read-only', coded('EROFS'), 'readonly'],
  ['PostgreSQL went away', coded('P1017'), 'away'],
  ['its socket is not there', new Error('connect ENOENT /tmp/.s.PGSQL.5432'), 'away'],
  ['wrapped twice', new Error('a', { cause: Object.assign(new Error('b'), { error: coded('53100') }) }), 'full'],
  ['as the adapter says it', { cause: { kind: 'postgres', originalCode: '25006' } }, 'readonly'],
  ['SQLite, damaged', new Error('database disk image is malformed'), 'damaged'],
  ['a unique violation', coded('P2002'), undefined],
  ['a lost race', new LostRace('x', null), undefined],
  ['a bug', new TypeError('x is not a function'), undefined],
  ['Telegram away', new LineError('lost', 'sendMessage', 'x'), undefined],
  ['text', 'database or disk is full', undefined],
])('%s', (_, error, problem) => {
  expect(storeProblemOf(error)).toBe(problem);
});

describe('the probe', () => {
  it('finds nothing wrong, and leaves nothing that people could see', async () => {
    await opened.database.probe();
    await opened.database.probe();
    expect(opened.database.store()).toEqual({});
    expect(await opened.database.read((db) => db.lease.count())).toBe(1);
    expect(await opened.database.read((db) => db.dueMark.count())).toBe(0);
  });

  it.each(['full', 'readonly'] as const)('finds it %s, and that it is over', async (problem) => {
    const { database } = opened;
    const over = await refuseWrites(database, problem);
    await expect(database.probe()).rejects.toThrow(/full|read|no/i);
    expect(database.store().problem).toBe(problem);
    // Reading proves nothing.
    await database.read((db) => db.orang.count());
    expect(database.store().problem).toBe(problem);
    await over();
    await database.probe();
    expect(database.store()).toEqual({});
  });

  it('finds the table of what comes in locked', async () => {
    const { database } = opened;
    const other = await lockInbox(opened);
    await expect(database.probe()).rejects.toThrow(/lock|timed out/i);
    expect(database.store().problem).toBe('locked');
    await other();
    await database.probe();
    expect(database.store()).toEqual({});
  }, 30_000);
});

it('a write of anybody tells, and a rule that was broken does not', async () => {
  const { database } = opened;
  const write = (once: string) => database.transaction((tx) => tx.dueMark.create({ data: { once, doneAt: AT } }));
  await write('a');
  await expect(write('a')).rejects.toMatchObject({ code: 'P2002' });
  expect(database.store()).toEqual({});
  const over = await lockInbox(opened);
  if (database.provider === 'sqlite') {
    await expect(write('b')).rejects.toMatchObject({ code: 'P1008' });
    expect(database.store().problem).toBe('locked');
  }
  await over();
});
