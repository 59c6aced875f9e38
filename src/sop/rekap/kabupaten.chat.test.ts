/** From nothing to the merged rekap: two kecamatan set up in the chat, a kabupaten viewer invited, and what the viewer reads. */
import { afterEach, expect, test } from 'vitest';
import { aDesaOfficial, aKebutuhan } from '../../../test/builders.ts';
import { forges, joinsBy, lastWords, newestLink } from '../../../test/chat-acts.ts';
import { type Office, openOffice } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { ensureSetupCode } from '../instalasi/ensure-setup-code.ts';

let office: Office;
afterEach(() => office.close());

async function setsUp(person: Person, words: string, kode: string, label: string, nama: string): Promise<void> {
  await person.says(words);
  await person.taps('✅ Setuju');
  await person.says(kode);
  await person.taps(label);
  await person.says(nama);
  await person.says('Kasi Kesra');
  await person.taps('✅ Kirim');
}

async function reported(desa: string, kode: string, count: number): Promise<void> {
  const official = await aDesaOfficial(office.database, desa, { kode, nama: 'Siti Aminah' });
  for (let at = 0; at < count; at += 1) await aKebutuhan(office.app.deps, official);
}

test('two kecamatan of one kabupaten are merged, a third of another one is not', { timeout: 120_000 }, async () => {
  office = await openOffice();
  const rina = office.person({ firstName: 'Rina' });
  const lala = office.person({ firstName: 'Lala' });
  const code = (await ensureSetupCode(office.app.deps)) ?? '';
  const ourLabel = 'Dusun Timur – Kabupaten Barito Timur, Kalimantan Tengah';
  await setsUp(rina, code, '62.13.01', ourLabel, 'Rina Wulandari');
  office.transcript(rina);
  await rina.says('/setelan');
  await rina.taps('🏛 Instalasi');
  await rina.taps('➕ Buka kecamatan baru');
  const opened = office.transcript(rina);
  expect(opened).toContain('• Dusun Timur (Kabupaten Barito Timur): 1 orang');
  const start = /start=(s_[\w-]+)/.exec(opened)?.[1] ?? '';
  await rina.says(`/start ${start}`);
  expect(lastWords(office, rina)).toContain('sudah terdaftar');

  // A kecamatan that is there already is refused, and another one chosen.
  await setsUp(lala, `/start ${start}`, '62.13.01', ourLabel, 'Lala Hartati');
  expect(office.transcript(lala)).toContain('Kecamatan itu sudah dipasang');
  await lala.says('/batal');
  await lala.taps('Ya, batalkan');
  const theirLabel = 'Banua Lima – Kabupaten Barito Timur, Kalimantan Tengah';
  await setsUp(lala, `/start ${start}`, '62.13.02', theirLabel, 'Lala Hartati');
  expect(office.transcript(lala)).toContain('Kecamatan *Banua Lima* siap dipakai');
  expect(lastWords(office, rina)).toContain('Kecamatan Banua Lima (Kabupaten Barito Timur) sudah dipasang');
  await lala.says('/setelan');
  expect(office.transcript(lala)).not.toContain('Instalasi:');
  for (const data of ['ins:home', 'ins:open', 'ins:kabupaten'])
    expect(await forges(office, lala, data)).toContain('hanya untuk pengelola');

  await reported('Sarapat', '62.13.01', 6);
  await reported('Kandris', '62.13.02', 7);
  await reported('Beriwit', '62.12.01', 5);
  await rina.says('/setelan');
  await rina.taps('🏛 Instalasi');
  await rina.taps('🗺 Pemantau kabupaten (rekap gabungan)');
  const dewi = office.person({ firstName: 'Dewi' });
  await joinsBy(newestLink(office, rina), dewi, 'Dewi Lestari', 'Kabid Sosial');
  expect(office.transcript(dewi)).toContain('pemantau kabupaten');
  await dewi.says('/rekap');
  expect(office.transcript(dewi)).not.toContain('[November 2026]');
  expect(await forges(office, dewi, 'rekap:b2026-11')).not.toBe('');
  await dewi.taps('Triwulan IV 2026');
  const read = office.transcript(dewi);
  expect(read).toContain('13 kebutuhan* dari 2 kecamatan');
  expect(read).toContain('Dusun Timur 6 · Banua Lima 7');
  expect(read).toContain('Rekap gabungan Kabupaten Barito Timur - Triwulan IV 2026.xlsx');
  for (const words of ['K-0001', '/status K-0001', '/kebutuhan', '/kontak', '/undang', '/lapor', '/setelan'])
    await dewi.says(words);
  expect(office.transcript(dewi)).not.toMatch(/Sarapat|Sumur|Siti|Rina|Lala|Kandris|Beriwit/);
  await dewi.says('/bahasa');
  await dewi.taps('English');
  await dewi.says('/rekap');
  await dewi.taps('Quarter IV 2026');
  expect(lastWords(office, dewi)).toContain('counts alone');
});
