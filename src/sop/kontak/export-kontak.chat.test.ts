/** The workbook of the register: what is in it, who gets it, and that it is written down (C1, C3). @one-database */
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial, aKasi, aPerson } from '../../../test/builders.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { table } from '../../../test/read-workbook.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

async function newestWorkbook(person: Person) {
  const documents = office.world.messages(person.id).map(({ message }) => message.document);
  const file = office.world.file(documents.findLast((document) => document !== undefined)?.file_id ?? '');
  if (!file) throw new Error('no document came');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.bytes as never);
  return { name: file.name, book };
}

test('the Kasi gets it in the own chat: every seat, and where nobody is', async () => {
  await aPerson(office.database, 'MITRA', null, {
    instansi: 'PUSKESMAS',
    nama: '=dr. Budi Santoso',
    jabatan: 'Kepala Puskesmas Tamiang Layang',
  });
  await aDesaOfficial(office.database, 'Jaar', { nama: 'Wati Kristina', jabatan: 'Kaur Kesejahteraan' });
  await office.database.read((db) =>
    db.kontak.updateMany({ where: { orang: { telegramId: siti.id } }, data: { telepon: '+6281234567890' } }),
  );
  await rina.says('/kontak');
  await rina.taps('⬇️ Unduh Excel');
  expect(office.transcript(rina)).toContain('‹berkas Kontak Dusun Timur.xlsx› 📗 Daftar 4 kontak.');
  const { book } = await newestWorkbook(rina);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Kontak', 'Belum ada']);
  const [kontak, without] = book.worksheets.map((sheet) => table(sheet, 4));
  expect(
    kontak?.map((row) => [row['Desa/instansi'], row['Nama'], row['Kedudukan'], row['Telepon'], row['Status']]),
  ).toEqual([
    ['Kecamatan Dusun Timur', 'Rina Wulandari, S.Sos', 'Definitif', null, 'Aktif'],
    ['Desa Jaar', 'Wati Kristina', 'Definitif', null, 'Aktif'],
    ['Desa Sarapat', 'Siti Aminah', 'Definitif', '0812-3456-7890', 'Aktif'],
    ['Puskesmas', "'=dr. Budi Santoso", 'Definitif', null, 'Aktif'],
  ]);
  expect(without?.slice(0, 2)).toEqual([
    { Jenis: 'Desa/kelurahan', 'Belum ada orangnya': 'Desa Didi' },
    { Jenis: 'Desa/kelurahan', 'Belum ada orangnya': 'Desa Dorong' },
  ]);
  expect(without).toHaveLength(15 + 18);
  const acts = await office.database.read((db) => db.audit.findMany({ where: { action: 'kontak.export' } }));
  expect(acts.map(({ detail }) => detail)).toEqual(['4 kontak']);
});

test('in English; nobody else gets it', async () => {
  const ann = office.person({ firstName: 'Ann', languageCode: 'en' });
  await ann.says('/menu');
  await aKasi(office.database, { telegramId: ann.id, nama: 'Ann', language: 'en' });
  await ann.says('/kontak');
  await ann.taps('⬇️ Download Excel');
  const { name, book } = await newestWorkbook(ann);
  expect(name).toBe('Contacts Dusun Timur.xlsx');
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Contacts', 'Nobody yet']);
  const messageId = office.world.messages(siti.id).at(-1)?.message.message_id ?? 0;
  await siti.taps('palsu', { messageId, data: 'kk:xlsx' });
  expect(office.transcript(siti)).not.toContain('berkas');
  expect(await office.database.read((db) => db.audit.count({ where: { action: 'kontak.export' } }))).toBe(1);
});
