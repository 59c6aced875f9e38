/** /rekap in the chat: picture and lines, then the workbook; any period; only for who may (D2). @one-database */
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders.ts';
import { openKebutuhanOffice, reports } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { addTriwulan } from '../../../test/quarter-rows.ts';
import type { Person } from '../../simulator/world-types.ts';

/** Of a button that nobody was ever shown. */
const GONE = 'Tombol ini sudah tidak berlaku.';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

/** The newest document of that person's chat, as a spreadsheet. */
async function newestWorkbook(person: Person): Promise<{ name: string; sheets: string[] }> {
  const messages = office.world.messages(person.id).map(({ message }) => message.document);
  const file = office.world.file(messages.findLast((document) => document !== undefined)?.file_id ?? '');
  if (!file) throw new Error('no document came');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.bytes as never);
  return { name: file.name, sheets: book.worksheets.map(({ name }) => name) };
}

test('the Kasi: a period by button, picture and lines at once, then the workbook', async () => {
  await reports(siti, { urgensi: '🔴 Darurat' });
  await reports(siti, { jenis: 'Sanitasi/jamban' });
  office.transcript(siti, rina);
  await rina.says('📊 Rekap');
  await rina.taps('Triwulan IV 2026');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ 📊 Rekap
    KesraBot ▸ Rina: Rekap untuk periode apa?
      [November 2026] [Oktober 2026]
      [Triwulan IV 2026] [Triwulan III 2026]
      [Semester II 2026] [Semester I 2026]
      [Tahun 2026] [Tahun 2025]
      [📅 Periode lain…]
    Rina ▸ [Triwulan IV 2026]
    KesraBot ▸ Rina: (diubah) Rekap untuk periode apa?
      ✓ Triwulan IV 2026
    KesraBot ▸ Rina: ‹foto 800×480› *Rekap Triwulan IV 2026*
      Kecamatan Dusun Timur · data per Selasa, 24 November 2026, 09.00 WIB
      📋 *2 kebutuhan* dari 1 di antara 17 desa/kelurahan, untuk 24 KK (80 jiwa).
      🔴 Darurat 1 · 🟠 segera 0 · 🟢 biasa 1.
      📊 Terbanyak: Kesehatan 2. Desa: Sarapat 2.
      ⏳ Belum ada yang dijawab. Menunggu jawaban: 2.
      🔒 Laporan rahasia: tidak ada.
    KesraBot ▸ Rina: ⏳ Buku kerja sedang disiapkan…
    KesraBot ▸ Rina: ‹berkas Rekap Kesra Dusun Timur - Triwulan IV 2026.xlsx› 📗 Buku kerja dengan 2 kebutuhan. Buka dengan Excel atau aplikasi sejenis.
      [📄 PDF untuk HP]
    KesraBot ▸ Rina: ‹dihapus› ⏳ Buku kerja sedang disiapkan…"
  `);
  expect(await newestWorkbook(rina)).toMatchInlineSnapshot(`
    {
      "name": "Rekap Kesra Dusun Timur - Triwulan IV 2026.xlsx",
      "sheets": [
        "Ringkasan",
        "Desa × Bidang",
        "Daftar kebutuhan",
      ],
    }
  `);
});

test('a free period: wrong way round, put right, made; and a period without any need', async () => {
  await rina.says('/rekap');
  await rina.taps('📅 Periode lain…');
  await rina.says('31 Oktober 2026');
  await rina.says('1 Oktober 2026');
  await rina.taps('✅ Kirim');
  await rina.taps('✏️ Sampai');
  await rina.says('hari ini');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ /rekap
    KesraBot ▸ Rina: Rekap untuk periode apa?
      [November 2026] [Oktober 2026]
      [Triwulan IV 2026] [Triwulan III 2026]
      [Semester II 2026] [Semester I 2026]
      [Tahun 2026] [Tahun 2025]
      [📅 Periode lain…]
    Rina ▸ [📅 Periode lain…]
    KesraBot ▸ Rina: *Periode rekap*
      
      _Langkah 1/2_
      Rekap mulai tanggal berapa? Contoh: 1 Oktober 2026.
      [✖ Batal]
    Rina ▸ 31 Oktober 2026
    KesraBot ▸ Rina: ✓ Dari: *Sabtu, 31 Oktober 2026*
      
      _Langkah 2/2_
      Sampai tanggal berapa? Contoh: hari ini.
      [◀ Kembali] [✖ Batal]
    Rina ▸ 1 Oktober 2026
    KesraBot ▸ Rina: ✓ Sampai: *Kamis, 1 Oktober 2026*
      
      *Periode rekap* — mohon diperiksa
      
      Dari: *Sabtu, 31 Oktober 2026*
      Sampai: *Kamis, 1 Oktober 2026*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Dari] [✏️ Sampai]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Periode rekap* — mohon diperiksa
      
      Dari: *Sabtu, 31 Oktober 2026*
      Sampai: *Kamis, 1 Oktober 2026*
      → *Kirim*
    KesraBot ▸ Rina: Tanggal akhir lebih awal daripada tanggal mulai. Mohon ubah salah satunya.
      
      *Periode rekap* — mohon diperiksa
      
      Dari: *Sabtu, 31 Oktober 2026*
      Sampai: *Kamis, 1 Oktober 2026*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Dari] [✏️ Sampai]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✏️ Sampai]
    KesraBot ▸ Rina: (diubah) *Periode rekap* — mohon diperiksa
      
      Dari: *Sabtu, 31 Oktober 2026*
      Sampai: *Kamis, 1 Oktober 2026*
      → *✏️ Sampai*
    KesraBot ▸ Rina: _Langkah 2/2_
      Sampai tanggal berapa? Contoh: hari ini.
      Jawaban sekarang: *Kamis, 1 Oktober 2026*
      [Tetap] [◀ Kembali] [✖ Batal]
    Rina ▸ hari ini
    KesraBot ▸ Rina: ✓ Sampai: *Selasa, 24 November 2026*
      
      *Periode rekap* — mohon diperiksa
      
      Dari: *Sabtu, 31 Oktober 2026*
      Sampai: *Selasa, 24 November 2026*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Dari] [✏️ Sampai]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Periode rekap* — mohon diperiksa
      
      Dari: *Sabtu, 31 Oktober 2026*
      Sampai: *Selasa, 24 November 2026*
      → *Kirim*
    KesraBot ▸ Rina: Periode *31 Okt 2026 – 24 Nov 2026* siap direkap.
      [📊 Buat rekap]"
  `);
  await rina.taps('📊 Buat rekap');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [📊 Buat rekap]
    KesraBot ▸ Rina: (diubah) Rekap untuk periode apa?
      ✓ 31 Okt 2026 – 24 Nov 2026
    KesraBot ▸ Rina: *Rekap 31 Okt 2026 – 24 Nov 2026*
      Kecamatan Dusun Timur · data per Selasa, 24 November 2026, 09.00 WIB
      📋 Belum ada kebutuhan yang dilaporkan pada periode ini.
      🔒 Laporan rahasia: tidak ada.
    KesraBot ▸ Rina: ⏳ Buku kerja sedang disiapkan…
    KesraBot ▸ Rina: ‹berkas Rekap Kesra Dusun Timur - 31 Okt 2026 - 24 Nov 2026.xlsx› 📗 Buku kerja dengan 0 kebutuhan. Buka dengan Excel atau aplikasi sejenis.
      [📄 PDF untuk HP]
    KesraBot ▸ Rina: ‹dihapus› ⏳ Buku kerja sedang disiapkan…"
  `);
  expect((await newestWorkbook(rina)).sheets).toHaveLength(3);
});

test('in English', async () => {
  await reports(siti);
  await rina.says('/bahasa');
  await rina.taps('English');
  office.transcript(rina);
  await rina.says('📊 Summary');
  await rina.taps('November 2026');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ 📊 Summary
    KesraBot ▸ Rina: A summary of which period?
      [November 2026] [October 2026]
      [Quarter IV 2026] [Quarter III 2026]
      [Half-year II 2026] [Half-year I 2026]
      [Year 2026] [Year 2025]
      [📅 Another period…]
    Rina ▸ [November 2026]
    KesraBot ▸ Rina: (diubah) A summary of which period?
      ✓ November 2026
    KesraBot ▸ Rina: ‹foto 800×480› *Summary of November 2026*
      Kecamatan Dusun Timur · data as of Tuesday, 24 November 2026, 09:00 WIB
      📋 *1 need* from 1 of 17 villages, for 12 households (40 persons).
      🔴 Emergency 0 · 🟠 urgent 0 · 🟢 normal 1.
      📊 Most: Kesehatan 1. Villages: Sarapat 1.
      ⏳ None answered yet. Waiting for an answer: 1.
      🔒 Confidential reports: none.
    KesraBot ▸ Rina: ⏳ The workbook is being prepared…
    KesraBot ▸ Rina: ‹berkas Kesra summary Dusun Timur - November 2026.xlsx› 📗 Workbook with 1 need. Open it with Excel or a similar program.
      [📄 PDF for the phone]
    KesraBot ▸ Rina: ‹dihapus› ⏳ The workbook is being prepared…"
  `);
  expect(await newestWorkbook(rina)).toMatchInlineSnapshot(`
    {
      "name": "Kesra summary Dusun Timur - November 2026.xlsx",
      "sheets": [
        "Summary",
        "Desa × Bidang",
        "List of needs",
      ],
    }
  `);
});

test('the Camat may read it; a desa official and a stranger may not, nor with a forged button', async () => {
  const camat = office.person({ firstName: 'Wijaya' });
  await aPerson(office.database, 'CAMAT', null, { telegramId: camat.id, nama: 'Wijaya', jabatan: 'Camat' });
  await camat.says('/rekap');
  await camat.taps('Tahun 2026');
  expect(office.transcript(camat)).toContain('Buku kerja dengan 0 kebutuhan');
  const stranger = office.person({ firstName: 'Orang' });
  for (const person of [siti, stranger]) {
    await person.says('/rekap');
    await person.says('📊 Rekap');
    const messageId = office.world.messages(person.id).at(-1)?.message.message_id ?? 0;
    for (const data of ['rekap:t2026-4', 'rekap:y2026', 'rekap:other', 'rekap:r20261001-20261130']) {
      await person.taps('palsu', { messageId, data });
      expect(person.lastToast()).toBe('Rekap itu tidak ditemukan.');
    }
    await person.taps('palsu', { messageId, data: 'rekap:x9999-99' });
    expect(person.lastToast()).toBe(GONE);
  }
  expect(office.transcript(siti)).not.toMatch(/Rekap untuk periode|Langkah|Triwulan/);
  expect(await office.database.read((db) => db.draft.count())).toBe(0);
});

test('with distributions, meetings and cards: their lines, all sheets, and the PDF on request', async () => {
  await reports(siti);
  const kasi = await office.database.read((db) => db.kontak.findFirstOrThrow({ where: { peran: 'KASI' } }));
  await addTriwulan(office.database, { kecamatanId: kasi.kecamatanId, kasiId: kasi.id, quarters: [3] });
  office.transcript(rina);
  await rina.says('/rekap');
  await rina.taps('Triwulan III 2026');
  expect(office.transcript(rina).split('\n').slice(9)).toMatchInlineSnapshot(`
    [
      "  ✓ Triwulan III 2026",
      "KesraBot ▸ Rina: *Rekap Triwulan III 2026*",
      "  Kecamatan Dusun Timur · data per Selasa, 24 November 2026, 09.00 WIB",
      "  📋 Belum ada kebutuhan yang dilaporkan pada periode ini.",
      "  🚚 Penyaluran: 22 dari 24 selesai, 729 KPM menerima. Barang kurang: 9. Belum dikonfirmasi: 1.",
      "  👥 Rapat: 3. Tindak lanjut: 6 dari 8 selesai, 2 terlambat.",
      "  🏘 Kartu triwulan: 12 dari 17 dijawab. Belum: Dorong, Harara, Matabu, dan 2 lagi.",
      "  🔒 Laporan rahasia: tidak ada.",
      "KesraBot ▸ Rina: ⏳ Buku kerja sedang disiapkan…",
      "KesraBot ▸ Rina: ‹berkas Rekap Kesra Dusun Timur - Triwulan III 2026.xlsx› 📗 Buku kerja: 0 kebutuhan, 24 penyaluran, 3 rapat. Buka dengan Excel atau aplikasi sejenis.",
      "  [📄 PDF untuk HP]",
      "KesraBot ▸ Rina: ‹dihapus› ⏳ Buku kerja sedang disiapkan…",
    ]
  `);
  const { sheets } = await newestWorkbook(rina);
  expect(sheets.slice(3)).toEqual(['Program', 'Penyaluran', 'Rapat dan tindak lanjut', 'Kepatuhan desa']);
  const button = office.world.messages(rina.id).findLast(({ message }) => message.document)?.message;
  await rina.taps('📄 PDF untuk HP');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [📄 PDF untuk HP]
    KesraBot ▸ Rina: (diubah) ‹berkas Rekap Kesra Dusun Timur - Triwulan III 2026.xlsx› 📗 Buku kerja: 0 kebutuhan, 24 penyaluran, 3 rapat. Buka dengan Excel atau aplikasi sejenis.
      ✓ 📄 PDF untuk HP
    KesraBot ▸ Rina: ‹berkas Rekap Kesra Dusun Timur - Triwulan III 2026.pdf› 📄 Ringkasan dua halaman, untuk dibaca di HP."
  `);
  // The same button again, as a telephone repeats it, and as somebody forges it who may not read.
  await rina.taps('palsu', { messageId: button?.message_id ?? 0, data: 'rekap-pdf:t2026-3' });
  expect(office.transcript(rina)).not.toContain('(diubah)');
  await siti.says('/menu');
  const messageId = office.world.messages(siti.id).at(-1)?.message.message_id ?? 0;
  for (const [data, said] of [
    ['rekap-pdf:t2026-3', 'Rekap itu tidak ditemukan.'],
    ['rekap-pdf:x9999-99', GONE],
    ['rekap-pdf:b2026-13', GONE],
  ] as const) {
    await siti.taps('palsu', { messageId, data });
    expect(siti.lastToast()).toBe(said);
  }
});
