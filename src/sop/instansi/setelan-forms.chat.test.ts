/** The forms of /setelan, from their button to the row (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let rina: Person;
beforeEach(async () => {
  ({ office, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

/** Presses the way to a form, answers it, and sends it. @returns what was said */
async function fillsIn(way: readonly string[], answers: readonly string[]): Promise<string> {
  await rina.says('/setelan');
  for (const words of way) await rina.taps(words);
  for (const words of answers) await rina.says(words);
  await rina.taps('✅ Kirim');
  return office.transcript(rina);
}
const instansi = (where: object) => office.database.read((db) => db.instansi.findFirst({ where }));

test('short name and other names of a body', async () => {
  const way = ['🏢 Daftar instansi', 'Dinkes'];
  expect(await fillsIn([...way, '✏️ Singkatan'], ['Dinkes Bartim'])).toContain('*Ubah singkatan*');
  const said = await fillsIn(['🏢 Daftar instansi', 'Dinkes Bartim', '✏️ Nama lain'], ['Dinas Kesehatan Kabupaten']);
  expect(said).toContain('*Ubah nama lain*');
  expect(await instansi({ kode: 'DINKES' })).toMatchObject({
    singkatan: 'Dinkes Bartim',
    alias: 'Dinas Kesehatan Kabupaten',
  });
});

test('a new body, and a place without code', async () => {
  const added = await fillsIn(['🏢 Daftar instansi', '➕ Tambah instansi'], ['Forum Anak Daerah', 'FAD']);
  expect(added).toContain('*Tambah instansi*');
  expect(await instansi({ nama: 'Forum Anak Daerah' })).toMatchObject({ singkatan: 'FAD', archivedAt: null });
  const place = await fillsIn(['🏘 Daftar desa', '➕ Tambah wilayah khusus'], ['Dambung', 'lewati']);
  expect(place).toContain('*Tambah wilayah khusus*');
  const row = await office.database.read((db) => db.desa.findFirst({ where: { nama: 'Dambung' } }));
  expect(row).toMatchObject({ kode: null, jenis: 'WILAYAH_KHUSUS' });
});
