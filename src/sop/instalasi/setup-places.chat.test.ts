/** The kecamatan is searched and chosen in the words that people use for it (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Office, openOffice } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { ensureSetupCode } from './ensure-setup-code.ts';

let office: Office;
let rina: Person;
beforeEach(async () => {
  office = await openOffice();
  rina = office.person({ firstName: 'Rina' });
});
afterEach(() => office.close());

test('the kecamatan is found as people write it, and chosen in words', async () => {
  const code = (await ensureSetupCode(office.app.deps)) ?? '';
  for (const words of ['/start', code]) await rina.says(words);
  await rina.taps('✅ Setuju');
  for (const words of ['Seberang Ulu 1', 'Seberang Ulu I, Palembang', 'Rina Wulandari', 'Kasi Kesra'])
    await rina.says(words);
  await rina.taps('✅ Kirim');
  const made = await office.database.read((db) =>
    db.kecamatan.findFirstOrThrow({ where: { nama: 'Seberang Ulu Satu' } }),
  );
  expect(made).toMatchObject({ kode: '16.71.02', kabupatenNama: 'Kota Palembang' });
});
