/** Hostile files, made here, are refused by their directory alone or while their parts are read. */
import { expect, test } from 'vitest';
import { zip } from '../../test/hostile-zip.ts';
import { readSheets } from './sheet-cells.ts';
import { readZipDirectory } from './zip-directory.ts';

const BOOK = { 'xl/workbook.xml': '<workbook/>' };

test('a whole workbook has its parts; a truncated or renamed one has not', () => {
  const whole = zip(BOOK);
  expect(readZipDirectory(whole)).toMatchObject([{ name: 'xl/workbook.xml', size: 11 }]);
  expect(readZipDirectory(whole.subarray(0, whole.length - 9))).toBe('damaged');
  expect(readZipDirectory(Buffer.from('%PDF-1.7'))).toBe('not-a-workbook');
  expect(readZipDirectory(zip({ 'word/document.xml': 'x' }))).toBe('not-a-workbook');
});

test('password, old format, macro, path, size', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  expect(readZipDirectory(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('encrypted');
  expect(readZipDirectory(ole)).toBe('old');
  expect(readZipDirectory(zip(BOOK, 1))).toBe('encrypted');
  expect(readZipDirectory(zip({ ...BOOK, 'xl/vbaProject.bin': 'x' }))).toBe('macro');
  expect(readZipDirectory(zip({ ...BOOK, '../../etc/cron.d/x': 'x' }))).toBe('unsafe');
  expect(readZipDirectory(zip({ ...BOOK, '/etc/x': 'x' }))).toBe('unsafe');
  expect(readZipDirectory(Buffer.alloc(21 * 1024 * 1024))).toBe('too-large');
});

test('bombs: by ratio, by number of parts', () => {
  expect(readZipDirectory(zip({ ...BOOK, 'xl/worksheets/sheet1.xml': Buffer.alloc(8_000_000) }))).toBe('too-much');
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`x${index}`, 'x']));
  expect(readZipDirectory(zip({ ...BOOK, ...many }))).toBe('too-much');
});

const REL = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
const parts = (sheet: string) => (name: string) =>
  new Map([
    ['xl/workbook.xml', '<workbook><sheets><sheet name="A &amp; B" r:id="r1"/></sheets></workbook>'],
    ['xl/_rels/workbook.xml.rels', REL],
    ['xl/sharedStrings.xml', '<sst><si><r><t>Sara</t></r><r><t>pat</t></r></si></sst>'],
    ['xl/styles.xml', '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'],
    ['xl/worksheets/sheet1.xml', sheet],
  ]).get(name) ?? null;
const row = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>12</v></c><c r="C2" s="1"><v>46351</v></c></row>';

test('cells become text, numbers and dates', () => {
  const [sheet] = readSheets(parts(`<worksheet>${row}</worksheet>`), { rows: 5, columns: 9 });
  expect(sheet?.name).toBe('A & B');
  expect([...(sheet?.rows[0]?.cells ?? [])]).toEqual([
    [0, { kind: 'text', value: 'Sarapat' }],
    [1, { kind: 'number', value: 12 }],
    [2, { kind: 'date', value: '2026-11-25T00:00:00' }],
  ]);
});

test('entities that draw in a file, and too many rows, end the reading', () => {
  const limits = { rows: 1, columns: 9 };
  const xxe = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>';
  expect(() => readSheets(parts(xxe), limits)).toThrow('unsafe');
  expect(() => readSheets(parts('<worksheet>&e;</worksheet>'), limits)).toThrow('damaged');
  expect(() => readSheets(parts(`<worksheet>${row}${row}</worksheet>`), limits)).toThrow('too many rows');
});
