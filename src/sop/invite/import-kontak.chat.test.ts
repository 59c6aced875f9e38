/** The round of the list of contacts: template, filled file, printed invitations, corrected rows; and files that are no such list (C1, C3). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aKasi, aPerson } from '../../../test/builders.ts';
import { lastWords, seated, startOf, steady } from '../../../test/chat-acts.ts';
import { zip } from '../../../test/hostile-zip.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const sends = (person: Person, bytes: Uint8Array, name = 'kontak.xlsx', mimeType = XLSX) =>
  person.sendsDocument({ bytes, name, mimeType });

/** The bytes of the newest document whose name ends so. */
function newestFile(person: Person, ending: string): Uint8Array {
  const documents = office.world.messages(person.id).flatMap(({ message }) => message.document ?? []);
  const document = documents.findLast(({ file_name }) => file_name?.endsWith(ending));
  const file = office.world.file(document?.file_id ?? '');
  if (!file) throw new Error(`no ${ending} came`);
  return file.bytes;
}

async function newestBook(person: Person): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(newestFile(person, '.xlsx') as never);
  return book;
}

async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Words of the newest PDF. */
function printed(person: Person): string {
  const folder = mkdtempSync(join(tmpdir(), 'kesrabot-import-'));
  const path = join(folder, 'sheet.pdf');
  writeFileSync(path, newestFile(person, '.pdf'));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text;
}

/** Fills in the row of that place, or adds one. */
function fill(book: ExcelJS.Workbook, [tempat = '', ...rest]: readonly (string | number)[], add = false): void {
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  let row = sheet.rowCount + 1;
  if (!add) sheet.eachRow((one, at) => void (one.getCell(1).text === tempat && (row = at)));
  [tempat, ...rest].forEach((value, at) => (sheet.getCell(row, at + 1).value = value));
}

test('the round: template, invitations on paper, wrong rows back, the same again, and the person comes', async () => {
  await rina.says('/kontak');
  office.transcript(rina);
  await rina.taps('📥 Impor dari Excel');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [📥 Impor dari Excel]
    KesraBot ▸ Rina: ‹berkas Templat kontak Dusun Timur.xlsx› Isi satu baris untuk setiap orang, lalu kirim berkas ini kembali ke sini. Setiap orang mendapat undangan sendiri; yang sudah ada tidak diundang dua kali."
  `);
  const book = await newestBook(rina);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Kontak', 'Petunjuk']);
  fill(book, ['Desa Jaar', 'Wati Kristina', 'Kaur Kesejahteraan', 81_234_567_890]);
  fill(book, ['jaar', 'Agus Salim', 'Kepala Desa', ''], true);
  fill(book, ['Puskesmas', 'dr. Budi Santoso', '', '0812 9876 5432']);
  fill(book, ['Desa Sarapat', 'Siti Aminah, S.Sos', 'Sekretaris Desa', '']);
  fill(book, ['Desa Matabuh', '=Dewi <b>', 'Kader', '08'], true);
  fill(book, ['Desa Entah Berantah', 'Joko', '', ''], true);
  fill(book, ['', 'X', '', ''], true);
  const filled = await bytesOf(book);
  await sends(rina, filled);
  expect(steady(office.transcript(rina))).toMatchInlineSnapshot(`
    "Rina ▸ ‹berkas kontak.xlsx›
    KesraBot ▸ Rina: ⏳ Berkas sedang dibaca …
    KesraBot ▸ Rina: (diubah) ✓ Berkas sudah dibaca.
      Undangan baru: *3* · sudah ada: *1* · perlu diperbaiki: *3*
      Yang sudah ada tidak dicetak lagi. Undangannya hilang? Cabut di /undang, tombol 📋 Undangan terbuka, lalu kirim berkasnya lagi.
    KesraBot ▸ Rina: ‹berkas Undangan kontak Dusun Timur.pdf› Lembar 3 undangan. Cetak, potong, lalu serahkan kepada orangnya. Setiap tautan berlaku untuk satu orang, sampai Kamis, 24 Desember 2026, 09.00 WIB.
    KesraBot ▸ Rina: ‹berkas Perbaikan kontak Dusun Timur.xlsx› 3 baris belum dapat dipakai. Perbaiki sel merah menurut kolom Catatan, lalu kirim berkas ini kembali."
  `);
  const paper = printed(rina);
  for (const words of [
    'Undangan untuk',
    'Desa Jaar',
    'Wati Kristina, Kaur Kesejahteraan',
    'Agus Salim',
    'dr. Budi Santoso',
  ])
    expect(paper).toContain(words);
  expect(new Set(paper.match(/start=u_[\w-]{22}/g)).size).toBe(3);
  // Nothing with names stays on our disk.
  const left = readdirSync(office.dataDir, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile() && entry.name.endsWith('.xlsx'))).toEqual([]);

  const wrong = (await newestBook(rina)).worksheets[0];
  const rows = [5, 6, 7].map((row) => [1, 2, 3, 4, 5].map((column) => wrong?.getCell(row, column).text));
  expect(rows).toMatchInlineSnapshot(`
    [
      [
        "Desa Matabuh",
        "'=Dewi <b>",
        "Kader",
        "08",
        "Mungkin maksudnya Desa Matabu, Desa Matarah. Tulis persis seperti itu. Tulis satu nomor seperti 0812-3456-7890, atau kosongkan.",
      ],
      [
        "Desa Entah Berantah",
        "Joko",
        "",
        "",
        "Nama ini tidak dikenal. Nama yang benar ada di lembar Petunjuk.",
      ],
      [
        "",
        "X",
        "",
        "",
        "Isi nama desa atau instansi. Isi nama orangnya, 2 sampai 100 huruf.",
      ],
    ]
  `);
  const fills = [1, 2, 3, 4].map((column) => JSON.stringify(wrong?.getCell(5, column).fill).includes('FEE2E2'));
  expect(fills).toEqual([true, false, false, true]);
  expect(wrong?.getCell(8, 1).text).toBe('');

  // The same file once more; then the corrected one.
  await sends(rina, filled);
  expect(office.transcript(rina)).toContain('Undangan baru: *0* · sudah ada: *4* · perlu diperbaiki: *3*');
  const corrected = await newestBook(rina);
  const sheet = corrected.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('A5').value = 'Desa Matabu';
  sheet.getCell('D5').value = '+62 811-5200-123';
  await sends(rina, await bytesOf(corrected));
  expect(office.transcript(rina)).toContain('Undangan baru: *1* · sudah ada: *0* · perlu diperbaiki: *2*');
  const invites = await office.database.read((db) => db.invite.findMany({ orderBy: { id: 'asc' } }));
  expect(invites.map(({ peran, nama, jabatan, telepon }) => [peran, nama, jabatan, telepon])).toEqual([
    ['DESA', 'Wati Kristina', 'Kaur Kesejahteraan', '+6281234567890'],
    ['MITRA', 'dr. Budi Santoso', null, '+6281298765432'],
    ['DESA', 'Agus Salim', 'Kepala Desa', null],
    ['DESA', '=Dewi <b>', 'Kader', '+628115200123'],
  ]);
  await rina.says('/kontak');
  expect(office.transcript(rina)).toContain('✉️ Diundang, belum bergabung (4): Wati Kristina (Desa Jaar), dr. Budi');
  await rina.says('/undang');
  await rina.taps('📋 Undangan terbuka');
  expect(office.transcript(rina)).toContain('1. *Wati Kristina*, perangkat *Desa Jaar*, sampai');

  const wati = office.person({ firstName: 'Wati' });
  const link = /https:\/\/t\.me\/KesraBot\?start=u_[\w-]{22}/.exec(paper)?.[0] ?? '';
  await wati.says(startOf(link));
  await wati.taps('✅ Setuju');
  await wati.says('Wati K.');
  expect(lastWords(office, wati)).toContain('Di undangan tertulis: Kaur Kesejahteraan.');
  await wati.taps('Lewati');
  await wati.taps('✅ Kirim');
  const seat = await office.database.read((db) => db.kontak.findFirst({ where: { orang: { telegramId: wati.id } } }));
  expect(seat).toMatchObject({ jabatan: 'Kaur Kesejahteraan', telepon: '+6281234567890' });
  office.clock.advance(3_600_000);
  // She calls herself otherwise than the list; it knows her all the same.
  await sends(rina, filled);
  expect(office.transcript(rina)).toContain('Undangan baru: *0* · sudah ada: *4*');
});

test('in English, by a staf with the right; others get a sentence', async () => {
  const ann = await seated(
    office,
    'Ann',
    (telegramId) =>
      aPerson(office.database, 'KASI', null, { telegramId, kedudukan: 'STAF', hak: ['KONTAK'], language: 'en' }),
    'en',
  );
  await ann.says('/kontak');
  await ann.taps('📥 Import from Excel');
  const book = await newestBook(ann);
  fill(book, ['Desa Jaar', 'Wati Kristina', 'Kader', '']);
  fill(book, ['Desa Jar', 'Agus', '', '']);
  await sends(ann, await bytesOf(book));
  expect(steady(office.transcript(ann))).toMatchInlineSnapshot(`
    "Ann ▸ /kontak
    KesraBot ▸ Ann: 👥 *Contacts of the kecamatan: 3 people*
      Kecamatan 2 · desa/kelurahan 1 · instansi 0
      ⚪ Desa/kelurahan without anybody (16): Desa Didi, Desa Dorong, Desa Gumpa, Desa Harara, Desa Haringen, Desa Jaar, Desa Jaweten, Desa Karang Langit, Desa Magantis, Desa Mangkarap, Desa Maragut, Desa Matabu, Desa Matarah, Desa Pulau Patai, Desa Sumur, Kelurahan Tamiang Layang
      ⚪ Instansi without anybody: 19
      [🏘 By desa] [🏢 By instansi]
      [🏛 Kecamatan] [⚪ Nobody yet]
      [💬 Groups] [🙋 Applications]
      [⬇️ Download Excel] [📥 Import from Excel]
    Ann ▸ [📥 Import from Excel]
    KesraBot ▸ Ann: ‹berkas Contacts template Dusun Timur.xlsx› Fill in one row for each person, then send this file back here. Each person gets an invitation of their own; those who are there already are not invited twice.
    Ann ▸ ‹berkas kontak.xlsx›
    KesraBot ▸ Ann: ⏳ Reading the file …
    KesraBot ▸ Ann: (diubah) ✓ The file was read.
      New invitations: *1* · there already: *0* · to correct: *1*
    KesraBot ▸ Ann: ‹berkas Contact invitations Dusun Timur.pdf› Sheet with one invitation. Print it, cut it, and hand it out. Each link works for one person, until Thursday, 24 December 2026, 09:00 WIB.
    KesraBot ▸ Ann: ‹berkas Contacts to correct Dusun Timur.xlsx› One row cannot be used yet. Correct the red cells as the column Note says, then send this file back."
  `);
  const filled = newestFile(ann, '.xlsx');
  const bagus = await seated(office, 'Bagus', (telegramId) =>
    aPerson(office.database, 'KASI', null, { telegramId, kedudukan: 'STAF', hak: ['REKAP'] }),
  );
  for (const person of [siti, bagus]) {
    await sends(person, filled);
    expect(lastWords(office, person)).toBe(
      'Berkas Excel hanya diterima dari Kasi Kesra, atau dari staf yang mengatur kontak.',
    );
  }
  const stranger = office.person({ firstName: 'Orang' });
  await sends(stranger, filled);
  expect(lastWords(office, stranger)).not.toContain('Excel');
  expect(await office.database.read((db) => db.invite.count())).toBe(1);
});

test('hostile and mistaken files: a sentence each, nothing is made, and the next good file is read', async () => {
  const BOOK = { 'xl/workbook.xml': '<workbook/>' };
  const xxe = '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook>&e;</workbook>';
  const empty = new ExcelJS.Workbook();
  empty.addWorksheet('Lain').addRow(['Barang', 'Jumlah']);
  const files: readonly (readonly [Uint8Array, string])[] = [
    [zip({ ...BOOK, 'xl/worksheets/sheet1.xml': Buffer.alloc(8_000_000) }), 'Isi berkas ini terlalu banyak'],
    [
      Buffer.from(`d0cf11e0a1b11ae1${Buffer.from('EncryptedPackage', 'utf16le').toString('hex')}`, 'hex'),
      'dikunci sandi',
    ],
    [zip(BOOK).subarray(0, 60), 'rusak atau tidak lengkap'],
    [Buffer.from('%PDF-1.7 bukan Excel'), 'Berkas ini PDF.'],
    [zip({ ...BOOK, 'xl/vbaProject.bin': 'x' }), 'berisi makro'],
    [zip({ ...BOOK, '../../etc/cron.d/x': 'x' }), 'tidak aman'],
    [zip({ 'xl/workbook.xml': xxe }), 'tidak aman'],
    [Buffer.alloc(21 * 1024 * 1024, 1), 'lebih dari 20 MB'],
    [await bytesOf(empty), 'Tabel kontak tidak ditemukan'],
  ];
  for (const [bytes, words] of files) {
    await sends(rina, bytes);
    expect(lastWords(office, rina)).toContain(words);
    office.clock.advance(11 * 60_000);
  }
  expect(office.transcript(rina)).toContain('(diubah) ✖ Berkas tidak dapat dibaca.');
  await rina.says('/kontak');
  await rina.taps('📥 Impor dari Excel');
  const template = newestFile(rina, '.xlsx');
  await sends(rina, template);
  expect(lastWords(office, rina)).toContain('Belum ada nama yang diisi');
  expect(await office.database.read((db) => db.invite.count())).toBe(0);
});

test('twenty files a minute: five are read, the others get a sentence; other people are not held up', async () => {
  const bad = Buffer.from('%PDF-1.7 bukan Excel');
  for (let at = 0; at < 20; at += 1) {
    await sends(rina, bad);
    office.clock.advance(3_000);
  }
  const said = office.transcript(rina);
  expect(said.match(/Berkas ini PDF/g)).toHaveLength(5);
  expect(said.match(/Sudah lima berkas dalam 10 menit/g)).toHaveLength(15);
  const ayu = await seated(office, 'Ayu', (telegramId) => aKasi(office.database, { telegramId, nama: 'Ayu' }));
  await sends(ayu, bad);
  expect(lastWords(office, ayu)).toContain('Berkas ini PDF');
  office.clock.advance(10 * 60_000);
  await sends(rina, bad);
  expect(lastWords(office, rina)).toContain('Berkas ini PDF');
});
