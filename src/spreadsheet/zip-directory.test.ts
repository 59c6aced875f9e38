/** Hostile files, made here, are refused by their directory alone or while their parts are read. */
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zip } from '../../test/hostile-zip.ts';
import { faultOfStart } from './file-start.ts';
import { readXlsx } from './read-xlsx.ts';
import { XmlFault } from './xml-events.ts';
import { readZipDirectory } from './zip-directory.ts';

const BOOK = { 'xl/workbook.xml': '<workbook/>' };

const lookAt = async (bytes: Buffer) => faultOfStart(bytes) ?? (await readZipDirectory(bytes));

test('a whole workbook has its parts; a truncated or renamed one has not', async () => {
  const whole = zip(BOOK);
  expect(await lookAt(whole)).toMatchObject([{ name: 'xl/workbook.xml', size: 11 }]);
  expect(await lookAt(whole.subarray(0, whole.length - 9))).toBe('damaged');
  expect(await lookAt(whole.subarray(0, 5))).toBe('damaged');
  expect(await lookAt(Buffer.from('%PDF-1.7'))).toBe('pdf');
  expect(await lookAt(zip({ 'word/document.xml': 'x' }))).toBe('letter');
});

test('password, old format, macro, size', async () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  expect(await lookAt(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('encrypted');
  expect(await lookAt(ole)).toBe('old');
  expect(await lookAt(zip(BOOK, { flags: 0x01 }))).toBe('encrypted');
  expect(await lookAt(zip(BOOK, { flags: 0x40 }))).toBe('encrypted');
  expect(await lookAt(zip({ ...BOOK, 'xl/vbaProject.bin': 'x' }))).toBe('macro');
  expect(await lookAt(Buffer.alloc(21 * 1024 * 1024))).toBe('too-large');
});

test.each(['../../etc/cron.d/x', '/etc/x', 'C:/x', 'xl\\x', 'xl/./x', 'x\0', '', 'XL/Workbook.xml'])(
  'a name that leads out, hides or comes twice: %j',
  async (name) => expect(await lookAt(zip({ ...BOOK, [name]: 'x' }))).toBe('unsafe'),
);

test('an entry that bears another name before its bytes, or in a field that not every program reads', async () => {
  expect(await lookAt(zip(BOOK, { localName: 'xl/harmless.xml' }))).toBe('unsafe');
  const raw = Buffer.from('xl/workbook.xml');
  const extra = Buffer.concat([Buffer.from([0x75, 0x70, 0, 0, 1, 0, 0, 0, 0]), Buffer.from('xl/other.xml')]);
  extra.writeUInt16LE(extra.length - 4, 2);
  extra.writeUInt32LE(crc32(raw), 5);
  expect(await lookAt(zip(BOOK, { extra }))).toBe('unsafe');
});

test('bombs: by ratio, by number of parts, by parts that share their bytes', async () => {
  expect(await lookAt(zip({ ...BOOK, 'xl/worksheets/sheet1.xml': Buffer.alloc(8_000_000) }))).toBe('too-much');
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`x${index}`, 'x']));
  expect(await lookAt(zip({ ...BOOK, ...many }))).toBe('too-much');
  const whole = zip({ 'xl/a': 'x' });
  const twice = zip({ 'xl/workbook.xml': whole, 'xl/a': 'x' }, { stored: true, offsets: [0, 45] });
  expect(await lookAt(twice)).toBe('too-much');
});

test('a workbook with any byte turned, or cut anywhere: its parts or a reason, never an exception', async () => {
  const whole = zip({ ...BOOK, 'xl/worksheets/sheet1.xml': '<worksheet/>', '[Content_Types].xml': '<Types/>' });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.nat(whole.length),
      async (turned, length) => {
        const bytes = Buffer.from(whole.subarray(0, length));
        for (const [at, byte] of turned) if (at < length) bytes[at] = byte;
        const seen = await lookAt(bytes);
        if (typeof seen === 'string') return;
        for (const { start, packed } of seen) expect(start + packed).toBeLessThanOrEqual(length);
      },
    ),
    { numRuns: 1500 },
  );
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
  const [sheet] = readXlsx(parts(`<worksheet>${row}</worksheet>`), { rows: 5, columns: 9 });
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
  expect(() => readXlsx(parts(xxe), limits)).toThrow('unsafe');
  expect(() => readXlsx(parts('<worksheet>&e;</worksheet>'), limits)).toThrow('damaged');
  expect(() => readXlsx(parts(`<worksheet>${row}${row}</worksheet>`), limits)).toThrow('too many rows');
});

test('a sheet with any sign changed: its cells, or an end that has a sentence', () => {
  const sheet = `<worksheet><sheetData>${row}</sheetData></worksheet>`;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(sheet.length - 1), fc.string({ maxLength: 2 })), { maxLength: 4 }),
      (changes) => {
        const signs = sheet.split('');
        for (const [at, sign] of changes) signs[at] = sign;
        try {
          readXlsx(parts(signs.join('')), { rows: 5, columns: 9 });
        } catch (error) {
          expect(error).toBeInstanceOf(XmlFault);
        }
      },
    ),
    { numRuns: 1500 },
  );
});
