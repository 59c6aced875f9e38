/** The register behind /kontak in English, in pages, and when people were last seen (C1, C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { forges, seated } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

const DAY = 86_400_000;
let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

test('in English, with somebody who cannot be reached and a time that ends', async () => {
  const ann = await seated(
    office,
    'Ann',
    (telegramId) => aKasi(office.database, { telegramId, nama: 'Ann', language: 'en' }),
    'en',
  );
  await office.database.read((db) =>
    db.orang.updateMany({ where: { telegramId: siti.id }, data: { unreachableAt: office.clock.now() } }),
  );
  await office.database.read((db) =>
    db.kontak.updateMany({
      where: { orang: { telegramId: rina.id } },
      data: { kedudukan: 'PLT', expiresAt: new Date(office.clock.now().getTime() + 10 * DAY) },
    }),
  );
  await ann.says('/kontak');
  await ann.taps('⚪ Nobody yet');
  await ann.taps('◀ Summary of contacts');
  await ann.taps('🏛 Kecamatan');
  await ann.taps('1. Rina Wulandari, S.Sos');
  expect(office.transcript(ann)).toMatchInlineSnapshot(`
    "Ann ▸ /kontak
    KesraBot ▸ Ann: 👥 *Contacts of the kecamatan: 3 people*
      Kecamatan 2 · desa/kelurahan 1 · instansi 0
      ⚪ Desa/kelurahan without anybody (16): Desa Didi, Desa Dorong, Desa Gumpa, Desa Harara, Desa Haringen, Desa Jaar, Desa Jaweten, Desa Karang Langit, Desa Magantis, Desa Mangkarap, Desa Maragut, Desa Matabu, Desa Matarah, Desa Pulau Patai, Desa Sumur, Kelurahan Tamiang Layang
      ⚪ Instansi without anybody: 19
      ⚠️ Cannot be reached (1): Siti Aminah
      ⏳ Time in office ends soon:
      • Rina Wulandari, S.Sos – Kasi Kesejahteraan Rakyat, until 4 Dec 2026
      [🏘 By desa] [🏢 By instansi]
      [🏛 Kecamatan] [⚪ Nobody yet]
      [💬 Groups] [🙋 Applications]
      [⬇️ Download Excel] [📥 Import from Excel]
    Ann ▸ [⚪ Nobody yet]
    KesraBot ▸ Ann: (diubah) ⚪ *Nobody yet: 16 desa/kelurahan, 19 instansi*
      • Desa Didi
      • Desa Dorong
      • Desa Gumpa
      • Desa Harara
      • Desa Haringen
      • Desa Jaar
      • Desa Jaweten
      • Desa Karang Langit
      • Desa Magantis
      • Desa Mangkarap
      • Desa Maragut
      • Desa Matabu
      • Desa Matarah
      • Desa Pulau Patai
      • Desa Sumur
      • Kelurahan Tamiang Layang
      • Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah
      • Dinas Pemberdayaan Masyarakat Desa dan Sosial
      • Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana
      • Dinas Kesehatan
      • Puskesmas
      • Dinas Pendidikan
      • Dinas Kependudukan dan Pencatatan Sipil
      • Badan Penanggulangan Bencana Daerah
      • Kementerian Agama
      • Kantor Urusan Agama
      • Badan Amil Zakat Nasional
      • Penyuluh Lapangan Keluarga Berencana
      • Tenaga Kesejahteraan Sosial Kecamatan
      • Pendamping Program Keluarga Harapan
      • Pemberdayaan dan Kesejahteraan Keluarga
      • Karang Taruna
      • Lembaga Kesejahteraan Sosial
      • Kepolisian Sektor
      • Komando Rayon Militer
      Press /undang to invite, or /setelan to change the list of instansi.
      [◀ Summary of contacts]
    Ann ▸ [◀ Summary of contacts]
    KesraBot ▸ Ann: (diubah) 👥 *Contacts of the kecamatan: 3 people*
      Kecamatan 2 · desa/kelurahan 1 · instansi 0
      ⚪ Desa/kelurahan without anybody (16): Desa Didi, Desa Dorong, Desa Gumpa, Desa Harara, Desa Haringen, Desa Jaar, Desa Jaweten, Desa Karang Langit, Desa Magantis, Desa Mangkarap, Desa Maragut, Desa Matabu, Desa Matarah, Desa Pulau Patai, Desa Sumur, Kelurahan Tamiang Layang
      ⚪ Instansi without anybody: 19
      ⚠️ Cannot be reached (1): Siti Aminah
      ⏳ Time in office ends soon:
      • Rina Wulandari, S.Sos – Kasi Kesejahteraan Rakyat, until 4 Dec 2026
      [🏘 By desa] [🏢 By instansi]
      [🏛 Kecamatan] [⚪ Nobody yet]
      [💬 Groups] [🙋 Applications]
      [⬇️ Download Excel] [📥 Import from Excel]
    Ann ▸ [🏛 Kecamatan]
    KesraBot ▸ Ann: (diubah) *Contacts of the kecamatan: 2*
      1. Rina Wulandari, S.Sos – Kasi Kesejahteraan Rakyat ⏳
      2. Ann – Kasi Kesejahteraan Rakyat
      [1. Rina Wulandari, S.Sos] [2. Ann]
      [◀ Summary of contacts]
    Ann ▸ [1. Rina Wulandari, S.Sos]
    KesraBot ▸ Ann: (diubah) 👤 *Rina Wulandari, S.Sos*
      Kasi Kesejahteraan Rakyat
      Kasi Kesra · Kecamatan Dusun Timur
      Standing: Acting (Plt.), until 4 Dec 2026
      Registered since 24 Nov 2026
      Last seen: 24 Nov 2026
      ✅ Can be reached
      [✏️ Change office] [✅ Still in office]
      [🗑 Withdraw access]
      [◀ Kecamatan]"
  `);
});

test('pages of a long list; an old page button shows the last page', async () => {
  for (let at = 1; at <= 13; at += 1) await aDesaOfficial(office.database, 'Jaar', { nama: `Kader ${at}` });
  await rina.says('/kontak');
  await rina.taps('🏘 Per desa');
  await rina.taps('Berikutnya ▶');
  await rina.taps('14. Siti Aminah');
  expect(office.transcript(rina)).toContain('Halaman 2/2');
  await forges(office, rina, 'kk:desa:99');
  expect(office.transcript(rina)).toContain('Halaman 2/2');
});

test('last seen is written once a day, on the calendar of the kecamatan', async () => {
  const seen = async () =>
    (await office.database.read((db) => db.orang.findUniqueOrThrow({ where: { telegramId: siti.id } }))).seenAt;
  const first = office.clock.now();
  await siti.says('/menu');
  expect(await seen()).toEqual(first);
  office.clock.advance(14 * 3_600_000);
  await siti.says('/menu');
  expect(await seen()).toEqual(first);
  office.clock.advance(3_600_000 + 60_000);
  await siti.says('/menu');
  expect(await seen()).toEqual(office.clock.now());
});
