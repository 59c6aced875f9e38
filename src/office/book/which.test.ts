/** Which record is meant by what a button or a person names. */
import { expect, it } from 'vitest';
import type { Db } from '../../db/database.ts';
import { numbersOf } from '../../lib/record-number.ts';
import { type Asked, type Which, whichBy } from './which.ts';

const orderBy = { tahun: 'desc' };

it.each<[string, Which, Asked['where'] | null]>([
  ['the id of a button', { id: 12 }, { kecamatanId: 3, id: 12 }],
  ['a number: of the newest year', { nomor: 'tl 34' }, { kecamatanId: 3, nomor: 34 }],
  ['a number with its year', { nomor: 'TL-0034/2025' }, { kecamatanId: 3, nomor: 34, tahun: 2025 }],
  ['a number of another kind: nothing is asked for', { nomor: 'K-0034' }, null],
])('%s', async (_, which, where) => {
  const asked: Asked[] = [];
  const find = whichBy(numbersOf('TL').parseNomor, async (_db, one) => {
    asked.push(one);
    return { found: true };
  });
  expect(await find({} as Db, 3, which)).toEqual(where && { found: true });
  expect(asked).toEqual(where ? [{ where, orderBy }] : []);
});
