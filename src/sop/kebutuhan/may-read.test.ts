/** Who may read a need stands twice: in `mayRead`, and in the words of the database where lists are made. Both say the same of everybody (A1). */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { BANUA_LIMA, aDeps, aDesaOfficial, aKasi, aKebutuhan, aPerson } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import { setRevoked, setSuccessor } from '../../office/actor/kontak.repo.ts';
import { mayRead } from './kebutuhan.ts';
import { NO_FILTER } from './kebutuhan-filter.ts';
import { findById } from './kebutuhan.repo.ts';
import { listKebutuhan } from './list-kebutuhan.ts';
import { ownershipOf } from './ownership-of.ts';

let test: TestDatabase;
let deps: Deps;
beforeEach(async () => {
  test = await openTestDatabase();
  deps = aDeps(test.database);
});
afterEach(() => test.close());

it('for each role, desa and kecamatan, of open and confidential needs, and after a hand-over', async () => {
  const { database } = test;
  const siti = await aDesaOfficial(database);
  const budi = await aDesaOfficial(database, 'Sarapat', { nama: 'Budi' });
  const joko = await aDesaOfficial(database, 'Jaar', { nama: 'Joko' });
  const yadi = await aDesaOfficial(database, 'Kandris', { kode: BANUA_LIMA, nama: 'Yadi' });
  const left = await aDesaOfficial(database, 'Sarapat', { nama: 'Wati' });
  const kebutuhanIds: number[] = [];
  for (const by of [siti, budi, joko, yadi, left]) {
    kebutuhanIds.push((await aKebutuhan(deps, by)).id, (await aKebutuhan(deps, by, { jenis: 'KDRT' })).id);
  }
  await database.transaction(async (tx) => {
    await setSuccessor(tx, left.kontakId, budi.kontakId);
    await setRevoked(tx, left.kontakId, deps.clock.now(), budi.kontakId);
  });
  const readers = [
    siti,
    budi,
    joko,
    yadi,
    await aKasi(database),
    await aKasi(database, { kode: BANUA_LIMA, nama: 'Lala' }),
    await aPerson(database, 'CAMAT', null, { nama: 'Hendra' }),
    await aPerson(database, 'MITRA', null, { nama: 'dr. Melati', instansi: 'PUSKESMAS' }),
    await aPerson(database, 'PENGELOLA', null, { nama: 'Agus' }),
  ];
  for (const reader of readers) {
    const { lines } = await listKebutuhan(deps, reader, NO_FILTER);
    const allowed = await database.read(async (db) => {
      const ids: number[] = [];
      for (const id of kebutuhanIds) {
        const row = await findById(db, id);
        if (row && mayRead(reader, await ownershipOf(db, row))) ids.push(id);
      }
      return ids;
    });
    expect([reader.nama, lines.map(({ id }) => id).sort((one, other) => one - other)]).toEqual([reader.nama, allowed]);
  }
});
