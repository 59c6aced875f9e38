/** The office's calendar in /setelan: days, hours, reminders, due days, zone, holidays; who may, and what is written down (W1–W4). @both-databases */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aKasi } from '../../../test/builders.ts';
import { forges, lastWords, seated } from '../../../test/chat-acts.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const kalender = async () => {
  const { id } = await office.database.read((db) =>
    db.kecamatan.findFirstOrThrow({ where: { kode: { not: BANUA_LIMA } } }),
  );
  return office.database.read((db) => loadKalender(db, id));
};
async function opens(page: string): Promise<void> {
  await rina.says('/setelan');
  await rina.taps('📅 Kalender kantor');
  await rina.taps(page);
}

test('days, hours, reminders, due days, zone', async () => {
  await opens('📅 Hari kerja');
  await rina.taps('▫️ Sabtu');
  for (const hari of ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat']) await rina.taps(`✅ ${hari}`);
  office.transcript(rina);
  await rina.taps('✅ Sabtu');
  expect(office.transcript(rina)).toContain('Sedikitnya satu hari kerja');
  await rina.taps('▫️ Jumat');
  await rina.taps('◀ Kalender kantor');
  await rina.taps('🕗 Jam kerja');
  expect(office.transcript(rina)).toContain('*Jam kerja*');
  await rina.says('16.00');
  await rina.says('7.30');
  await rina.taps('✅ Kirim');
  expect(lastWords(office, rina)).toContain('Jam selesai harus sesudah jam mulai');
  await rina.taps('✏️ Mulai');
  await rina.says('7.30');
  await rina.taps('✏️ Selesai');
  await rina.says('15.30');
  await rina.taps('✅ Kirim');
  await rina.taps('◀ Kalender kantor');
  await rina.taps('⏰ Pengingat');
  await rina.taps('✅ H-7');
  await rina.taps('▫️ H-21');
  await rina.taps('▫️ tiap 2 hari');
  await rina.taps('◀ Kalender kantor');
  await rina.taps('📆 Batas laporan');
  await rina.taps('▫️ Kasi: tgl 7');
  office.transcript(rina);
  await rina.taps('▫️ Desa: tgl 10');
  expect(office.transcript(rina)).toContain('Batas desa tidak boleh sesudah batas Kasi');
  await rina.taps('▫️ Desa: tgl 3');
  await rina.taps('◀ Kalender kantor');
  await rina.taps('🌏 Zona waktu');
  await rina.taps('▫️ WIT');
  office.transcript(rina);
  await rina.taps('◀ Kalender kantor');
  await rina.taps('🌙 Kirim juga malam dan hari libur');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [◀ Kalender kantor]
    KesraBot ▸ Rina: (diubah) 📅 *Kalender kantor*
      Hari kerja: Jumat dan Sabtu
      Jam kerja: 07.30–15.30 WIT
      Pengingat triwulan: H-21, H-14, H-1, lalu tiap 2 hari
      Batas jawaban desa: tanggal 3 · laporan Kasi: tanggal 7
      Malam, Minggu, dan hari libur tidak ada pesan.
      Hari libur 2026: 25
      [📅 Hari kerja] [🕗 Jam kerja]
      [⏰ Pengingat] [📆 Batas laporan]
      [🏖 Hari libur] [🌏 Zona waktu]
      [🌙 Kirim juga malam dan hari libur]
      [◀ Setelan]
    Rina ▸ [🌙 Kirim juga malam dan hari libur]
    KesraBot ▸ Rina: (diubah) 📅 *Kalender kantor*
      Hari kerja: Jumat dan Sabtu
      Jam kerja: 07.30–15.30 WIT
      Pengingat triwulan: H-21, H-14, H-1, lalu tiap 2 hari
      Batas jawaban desa: tanggal 3 · laporan Kasi: tanggal 7
      Pesan dikirim kapan saja, juga malam dan hari libur.
      Hari libur 2026: 25
      [📅 Hari kerja] [🕗 Jam kerja]
      [⏰ Pengingat] [📆 Batas laporan]
      [🏖 Hari libur] [🌏 Zona waktu]
      [🌙 Jangan kirim malam dan hari libur]
      [◀ Setelan]"
  `);
  expect(await kalender()).toMatchObject({
    hariKerja: [5, 6],
    mulai: '07:30',
    selesai: '15:30',
    pengingat: [21, 14, 1],
    ulang: 2,
    batasDesa: 3,
    batasKasi: 7,
    setiapSaat: true,
    zona: 'Asia/Jayapura',
  });
  const acts = await office.database.read((db) =>
    db.audit.findMany({ where: { action: 'kalender.change' }, orderBy: { id: 'asc' } }),
  );
  expect(acts.map(({ detail }) => detail).slice(-4)).toEqual([
    'batasKasi=7',
    'batasDesa=3',
    'zona=Asia/Jayapura',
    'setiapSaat=true',
  ]);
});

test('holidays: one of the own is added and removed, a national one is struck and put back', async () => {
  await opens('🏖 Hari libur');
  await rina.taps('➕ Tambah hari libur');
  expect(office.transcript(rina)).toContain('*Tambah hari libur*');
  await rina.says('1 Desember 2026');
  await rina.says('Hari jadi kabupaten');
  await rina.taps('✅ Kirim');
  expect((await kalender()).hariLibur.get('2026-12-01')).toBe('Hari jadi kabupaten');
  await rina.taps('◀ Kalender kantor');
  await rina.taps('🏖 Hari libur');
  await rina.taps('Berikutnya ▶');
  office.transcript(rina);
  await rina.taps('Berikutnya ▶');
  await rina.taps('24 Des 2026');
  await rina.taps('💼 Kantor tetap masuk');
  await rina.taps('🏖 Hari libur');
  await rina.taps('Berikutnya ▶');
  await rina.taps('Berikutnya ▶');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [Berikutnya ▶]
    KesraBot ▸ Rina: (diubah) 🏖 *Hari libur 2026*
      Ketuk tanggal untuk mengubahnya.
      Menurut SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025 (19 September 2025): 17 hari libur nasional, 8 hari cuti bersama.
      • 24 Des 2026: Cuti bersama Natal
      • 25 Des 2026: Hari Raya Natal
      [24 Des 2026] [25 Des 2026]
      [◀ Sebelumnya]
      [➕ Tambah hari libur] [📋 Tempel daftar]
      [Tahun 2027]
      [◀ Kalender kantor]
    Rina ▸ [24 Des 2026]
    KesraBot ▸ Rina: (diubah) 🏖 *Kamis, 24 Desember 2026*
      Cuti bersama Natal. Kantor libur.
      [💼 Kantor tetap masuk]
      [🏖 Hari libur]
    Rina ▸ [💼 Kantor tetap masuk]
    KesraBot ▸ Rina: (diubah) 💼 *Kamis, 24 Desember 2026*
      Cuti bersama Natal, tetapi kantor tetap masuk.
      [↩️ Libur lagi]
      [🏖 Hari libur]
    Rina ▸ [🏖 Hari libur]
    KesraBot ▸ Rina: (diubah) 🏖 *Hari libur 2026*
      Ketuk tanggal untuk mengubahnya.
      Menurut SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025 (19 September 2025): 17 hari libur nasional, 8 hari cuti bersama.
      • 1 Jan 2026: Tahun Baru Masehi
      • 16 Jan 2026: Isra Mikraj
      • 16 Feb 2026: Cuti bersama Tahun Baru Imlek
      • 17 Feb 2026: Tahun Baru Imlek 2577
      • 18 Mar 2026: Cuti bersama Hari Suci Nyepi
      • 19 Mar 2026: Hari Suci Nyepi, Tahun Baru Saka 1948
      • 20 Mar 2026: Cuti bersama Idulfitri
      • 21 Mar 2026: Idulfitri 1447 H
      • 22 Mar 2026: Idulfitri 1447 H
      • 23 Mar 2026: Cuti bersama Idulfitri
      • 24 Mar 2026: Cuti bersama Idulfitri
      • 3 Apr 2026: Wafat Yesus Kristus
      [1 Jan 2026] [16 Jan 2026] [16 Feb 2026]
      [17 Feb 2026] [18 Mar 2026] [19 Mar 2026]
      [20 Mar 2026] [21 Mar 2026] [22 Mar 2026]
      [23 Mar 2026] [24 Mar 2026] [3 Apr 2026]
      [Berikutnya ▶]
      [➕ Tambah hari libur] [📋 Tempel daftar]
      [Tahun 2027]
      [◀ Kalender kantor]
    Rina ▸ [Berikutnya ▶]
    KesraBot ▸ Rina: (diubah) 🏖 *Hari libur 2026*
      Ketuk tanggal untuk mengubahnya.
      Menurut SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025 (19 September 2025): 17 hari libur nasional, 8 hari cuti bersama.
      • 5 Apr 2026: Kebangkitan Yesus Kristus (Paskah)
      • 1 Mei 2026: Hari Buruh Internasional
      • 14 Mei 2026: Kenaikan Yesus Kristus
      • 15 Mei 2026: Cuti bersama Kenaikan Yesus Kristus
      • 27 Mei 2026: Iduladha 1447 H
      • 28 Mei 2026: Cuti bersama Iduladha
      • 31 Mei 2026: Hari Raya Waisak 2570
      • 1 Jun 2026: Hari Lahir Pancasila
      • 16 Jun 2026: Tahun Baru Islam 1448 H
      • 17 Agu 2026: Hari Kemerdekaan
      • 25 Agu 2026: Maulid Nabi Muhammad
      • 1 Des 2026: *Hari jadi kabupaten* (kantor ini)
      [5 Apr 2026] [1 Mei 2026] [14 Mei 2026]
      [15 Mei 2026] [27 Mei 2026] [28 Mei 2026]
      [31 Mei 2026] [1 Jun 2026] [16 Jun 2026]
      [17 Agu 2026] [25 Agu 2026] [1 Des 2026]
      [◀ Sebelumnya] [Berikutnya ▶]
      [➕ Tambah hari libur] [📋 Tempel daftar]
      [Tahun 2027]
      [◀ Kalender kantor]
    Rina ▸ [Berikutnya ▶]
    KesraBot ▸ Rina: (diubah) 🏖 *Hari libur 2026*
      Ketuk tanggal untuk mengubahnya.
      Menurut SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025 (19 September 2025): 17 hari libur nasional, 8 hari cuti bersama.
      • 24 Des 2026: ~Cuti bersama Natal~ (tetap masuk)
      • 25 Des 2026: Hari Raya Natal
      [24 Des 2026] [25 Des 2026]
      [◀ Sebelumnya]
      [➕ Tambah hari libur] [📋 Tempel daftar]
      [Tahun 2027]
      [◀ Kalender kantor]"
  `);
  expect((await kalender()).hariLibur.get('2026-12-24')).toBeNull();
  await rina.taps('24 Des 2026');
  await rina.taps('↩️ Libur lagi');
  await rina.taps('🏖 Hari libur');
  await rina.taps('Berikutnya ▶');
  await rina.taps('1 Des 2026');
  await rina.taps('🗑 Hapus hari libur ini');
  expect((await kalender()).hariLibur.size).toBe(0);
  await rina.taps('Tahun 2027');
  expect(lastWords(office, rina)).toContain('Idulfitri dan Iduladha masih menunggu keputusan Menteri Agama');
});

test('in English', async () => {
  const ann = await seated(
    office,
    'Ann',
    (telegramId) => aKasi(office.database, { telegramId, nama: 'Ann', language: 'en' }),
    'en',
  );
  await ann.says('/setelan');
  await ann.taps('📅 Office calendar');
  for (const page of ['📅 Working days', '⏰ Reminders', '📆 Due days', '🌏 Time zone', '🏖 Holidays']) {
    await ann.taps(page);
    await ann.taps('◀ Office calendar');
  }
  await ann.taps('📅 Working days');
  expect(office.transcript(ann)).toContain('✅ Monday');
});

test('nobody else: officials, a staf without the right; another kecamatan changes its own alone', async () => {
  const tono = await seated(office, 'Tono', (telegramId) =>
    aKasi(office.database, { telegramId, nama: 'Tono', kedudukan: 'STAF', hak: ['REKAP'] }),
  );
  const lala = await seated(office, 'Lala', (telegramId) =>
    aKasi(office.database, { kode: BANUA_LIMA, telegramId, nama: 'Lala' }),
  );
  const before = await kalender();
  const forged = ['kal:home', 'kal:jam', 'kal:hari:6:1', 'kal:saat:1', 'kal:zona:wit', 'kal:l:2026:0', 'kal:add'];
  const days = ['kal:t:2026-12-24:strike', 'kal:t:2026-12-24:restore'];
  for (const person of [siti, tono]) {
    for (const data of [...forged, ...days]) await forges(office, person, data);
    expect(office.transcript(person)).not.toMatch(/Hari kerja:|Langkah|Natal/);
  }
  for (const data of ['kal:hari:6:1', 'kal:saat:1', 'kal:zona:wit', ...days.slice(0, 1)])
    await forges(office, lala, data);
  expect(await kalender()).toEqual(before);
  // What no button offers is answered, and does nothing.
  for (const data of ['kal:ingat:99:1', 'kal:desa:0', 'kal:hari:9:1', 'kal:t:2026-11-24:strike', 'kal:kasi:31'])
    expect(await forges(office, rina, data)).not.toBe('');
  expect(await kalender()).toEqual(before);
});
