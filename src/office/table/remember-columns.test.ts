/** What an office chose for the heads of a table: its own alone, the newest choice, also when two choose at once. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aDeps, aKasi } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { knownColumns, rememberColumns } from './remember-columns.ts';

let db: TestDatabase;
beforeEach(async () => {
  db = await openTestDatabase();
});
afterEach(() => db.close());

test('the newest choice, of this office alone', async () => {
  const deps = aDeps(db.database);
  const rina = await aKasi(db.database);
  const of = { jenis: 'kontak', key: 'heads' };
  expect(await knownColumns(deps, rina, of)).toBeNull();
  await Promise.all([
    rememberColumns(deps, rina, { ...of, choice: { nama: 'a' } }),
    rememberColumns(deps, rina, { ...of, choice: { nama: 'a' } }),
  ]);
  await rememberColumns(deps, rina, { ...of, choice: { nama: ':nama', telepon: 'nomor darurat' } });
  expect(await knownColumns(deps, rina, of)).toEqual({ nama: ':nama', telepon: 'nomor darurat' });
  expect(await knownColumns(deps, rina, { ...of, jenis: 'kebutuhan' })).toBeNull();
  const elsewhere = await aKasi(db.database, { kode: BANUA_LIMA });
  expect(await knownColumns(deps, elsewhere, of)).toBeNull();
});
