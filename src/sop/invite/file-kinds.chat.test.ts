/** A list of contacts in another format than .xlsx: read where that can be, else told how it becomes one (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lastWords } from '../../../test/chat-acts.ts';
import { zip } from '../../../test/hostile-zip.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { makePng } from '../../simulator/practice-photo.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let rina: Person;
beforeEach(async () => {
  ({ office, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const names = async () =>
  (await office.database.read((db) => db.invite.findMany())).map(({ nama, telepon }) => [nama, telepon]);

test('a table as text, as an office with semicolons saves it', async () => {
  const table = 'sep=;\r\nDesa/instansi;Nama;Jabatan;Telepon\r\nDesa Jaar;"Wati Kristina, S.Sos";Kaur;081234567890\r\n';
  await rina.sendsDocument({ bytes: Buffer.from(table, 'utf16le'), name: 'kontak.csv', mimeType: 'text/csv' });
  expect(await names()).toEqual([['Wati Kristina, S.Sos', '+6281234567890']]);
});

test('a workbook of LibreOffice', async () => {
  const row = (...words: readonly string[]) =>
    `<table:table-row>${words.map((word) => `<table:table-cell office:value-type="string"><text:p>${word}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  const rows = row('Desa/instansi', 'Nama', 'Telepon') + row('Desa Jaar', 'Wati Kristina', '081234567890');
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Kontak">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const mimeType = 'application/vnd.oasis.opendocument.spreadsheet';
  const bytes = zip({ mimetype: mimeType, 'content.xml': content });
  await rina.sendsDocument({ bytes, name: 'kontak.ods', mimeType });
  expect(await names()).toEqual([['Wati Kristina', '+6281234567890']]);
});

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test.each<[string, Buffer, string]>([
  ['daftar.xls', OLE, 'format Excel lama (.xls). Ubah dulu menjadi .xlsx. Di HP: buka di Google'],
  ['daftar.xls', Buffer.from('<html><table><tr><td>Desa'), 'sebenarnya halaman web atau XML'],
  ['daftar.xlsb', zip({ '_rels/.rels': '<a/>', 'xl/workbook.bin': 'x' }), 'biner (.xlsb). Buka di Excel'],
  ['perangkat.docx', zip({ '_rels/.rels': '<a/>', 'word/document.xml': '<a/>' }), 'dokumen Word, bukan tabel Excel'],
  ['perangkat.doc', Buffer.concat([OLE, Buffer.from('WordDocument', 'utf16le')]), 'dokumen Word, bukan tabel Excel'],
  ['daftar.xlsx', Buffer.from('%PDF-1.7'), 'Berkas ini PDF.'],
  ['daftar.pdf', Buffer.from('%PDF-1.7'), 'Berkas ini PDF.'],
  ['daftar perangkat.jpg', Buffer.from('ffd8ffe0', 'hex'), 'Berkas ini gambar.'],
  ['daftar.xlsx', Buffer.from('ffd8ffe0', 'hex'), 'Berkas ini gambar.'],
  ['perangkat.gsheet', Buffer.from('{"doc_id":"1","email":"a@b.id"}'), 'hanya pintasan ke Google Spreadsheet'],
  ['daftar', OLE, 'format Excel lama (.xls)'],
  ['daftar.pdf', OLE, 'format Excel lama (.xls)'],
  ['daftar.dat', OLE, 'format Excel lama (.xls)'],
  ['daftar.numbers', zip({ 'Index/Document.iwa': 'x' }), 'dari Numbers. Di Numbers: Bagikan, Ekspor'],
])('%s is told how it becomes .xlsx', async (name, bytes, words) => {
  await rina.sendsDocument({ bytes, name, mimeType: 'application/octet-stream' });
  expect(lastWords(office, rina)).toContain(words);
});

test('a file without a name that says what it is, read by its bytes; a photo that says it is a list', async () => {
  const table = 'Desa/instansi;Nama;Jabatan;Telepon\r\nDesa Jaar;Wati Kristina;Kaur;081234567890\r\n';
  await rina.sendsDocument({ bytes: Buffer.from(table), name: 'kontak.txt', mimeType: 'text/plain' });
  expect(await names()).toEqual([['Wati Kristina', '+6281234567890']]);
  await rina.sendsPhotos([makePng(640, 480)], { caption: 'daftar perangkat desa Jaar' });
  expect(lastWords(office, rina)).toContain('Daftar dalam foto tidak dapat dibaca dengan pasti');
});
