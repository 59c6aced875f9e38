/** Which statements get a name. */
import { expect, it } from 'vitest';
import { createStatementNames } from './statement-names.ts';

it('names what is used often, always alike, and nothing else', () => {
  const nameOf = createStatementNames();
  const names = Array.from({ length: 6 }, () => nameOf({ sql: 'SELECT 1' }));
  expect(names).toEqual(['', '', '', 'kesra_0', 'kesra_0', 'kesra_0']);
  for (let at = 0; at < 5_000; at += 1) expect(nameOf({ sql: `SELECT ${at} AS once` })).toBe('');
  for (let at = 0; at < 4; at += 1) nameOf({ sql: 'SELECT 2' });
  expect(nameOf({ sql: 'SELECT 2' })).toBe('kesra_1');
});

it('stops at two hundred, so that a server keeps no endless list', () => {
  const nameOf = createStatementNames();
  for (let at = 0; at < 300; at += 1) for (let use = 0; use < 5; use += 1) nameOf({ sql: `SELECT ${at}` });
  expect(nameOf({ sql: 'SELECT 0' })).toBe('kesra_0');
  expect(nameOf({ sql: 'SELECT 299' })).toBe('');
});
