/** Whole files as programs other than Excel make them: parts in other places, under other names, in other signs; tables as text; LibreOffice's own. */
import { expect, test } from 'vitest';
import { zip } from '../../test/hostile-zip.ts';
import { readWorkbook } from './read-workbook.ts';

const LIMITS = { rows: 50, columns: 6 };
const SHEET = '<worksheet><sheetData><row><c t="s"><v>0</v></c><c s="1"><v>46351</v></c></row></sheetData></worksheet>';
const TEXTS = '<sst><si><t>Désa</t></si></sst>';
const STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function rels(targets: Readonly<Record<string, string>>, type = TYPE): string {
  const inner = Object.entries(targets).map(
    ([name, target], at) => `<Relationship Id="r${at + 1}" Type="${type}/${name}" Target="${target}"/>`,
  );
  return `<Relationships>${inner.join('')}</Relationships>`;
}
const book = (relation = 'r1') => `<workbook><sheets><sheet name="A" r:id="${relation}"/></sheets></workbook>`;

async function valuesOf(bytes: Buffer): Promise<unknown> {
  const read = await readWorkbook(bytes, LIMITS);
  return read.ok
    ? read.value.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)))
    : read.code;
}
const WHOLE = ['Désa', '2026-11-25T00:00:00'];

test.each<[string, Record<string, string | Buffer>]>([
  [
    'parts at the root, under names of their own',
    {
      '_rels/.rels': rels({ officeDocument: 'buku.xml' }),
      'buku.xml': book(),
      '_rels/buku.xml.rels': rels({ worksheet: 'lembar.xml', sharedStrings: 'kata.xml', styles: '/gaya.xml' }),
      'lembar.xml': SHEET,
      'kata.xml': TEXTS,
      'gaya.xml': STYLES,
    },
  ],
  [
    'targets with dots, from the root, in another case, with backslashes, in the other dialect',
    {
      '_RELS/.rels': rels(
        { officeDocument: '\\XL\\Workbook.xml' },
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
      'xl/workbook.xml': book(),
      'xl/_rels/workbook.xml.rels': rels({
        worksheet: './worksheets\\Sheet1.XML',
        sharedStrings: '../xl/shared%20strings.xml',
        styles: 'xl/styles.xml',
      }),
      'xl/worksheets/sheet1.xml': SHEET,
      'xl/shared strings.xml': TEXTS,
      'xl/styles.xml': STYLES,
    },
  ],
  [
    'no relations of the file, none of texts and styles',
    {
      'xl/workbook.xml': book(),
      'xl/_rels/workbook.xml.rels': rels({ worksheet: 'worksheets/sheet1.xml' }),
      'xl/worksheets/sheet1.xml': SHEET,
      'xl/sharedStrings.xml': TEXTS,
      'xl/styles.xml': STYLES,
    },
  ],
  [
    'names with backslashes throughout',
    {
      '[Content_Types].xml': '<Types/>',
      'xl\\workbook.xml': book(),
      'xl\\_rels\\workbook.xml.rels': rels({ worksheet: 'worksheets/sheet1.xml' }),
      'xl\\worksheets\\sheet1.xml': SHEET,
      'xl\\sharedStrings.xml': TEXTS,
      'xl\\styles.xml': STYLES,
    },
  ],
  [
    'parts in UTF-16, with and without a mark, and in the signs that a declaration names',
    {
      'xl/workbook.xml': Buffer.from(`\ufeff${book()}`, 'utf16le'),
      'xl/_rels/workbook.xml.rels': Buffer.from(rels({ worksheet: 'worksheets/sheet1.xml' }), 'utf16le'),
      'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${SHEET}`, 'utf16le').swap16(),
      'xl/sharedStrings.xml': Buffer.from(`<?xml version='1.0' encoding='ISO-8859-1'?>${TEXTS}`, 'latin1'),
      'xl/styles.xml': Buffer.from(`\ufeff${STYLES}`),
    },
  ],
])('%s', async (_, parts) => expect(await valuesOf(zip(parts))).toEqual(WHOLE));

test('what is no workbook, or not whole, is told by its true reason', async () => {
  const root = rels({ officeDocument: 'word/document.xml' });
  const cases: [Buffer, string][] = [
    [zip({ '_rels/.rels': root, 'word/document.xml': '<document/>' }), 'berkas-letter'],
    [zip({ '_rels/.rels': root }), 'berkas-not-a-workbook'],
    [zip({ '_rels/.rels': root, 'xl/workbook.bin': 'x' }), 'berkas-binary'],
    [zip({ 'Index/Document.iwa': 'x', 'Data/a.jpg': 'x' }), 'berkas-numbers'],
    [zip({ 'xl/workbook.xml': book('r7'), 'xl/_rels/workbook.xml.rels': rels({}) }), 'berkas-sheet-missing'],
    [zip({ 'xl/workbook.xml': Buffer.from('<!DOCTYPE a><a/>', 'utf16le') }), 'berkas-unsafe'],
    [zip({ 'xl/workbook.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' }), 'berkas-damaged'],
    [zip({ '..\\xl\\workbook.xml': book() }), 'berkas-unsafe'],
    [Buffer.from('<html><table><tr><td>Desa</td></tr></table>'), 'berkas-page'],
    [Buffer.from('\ufeff\n<?xml version="1.0"?><Workbook/>', 'utf16le'), 'berkas-page'],
    [Buffer.from('Selamat pagi Pak'), 'berkas-not-a-workbook'],
    [Buffer.from('%PDF-1.7\n1 0 obj'), 'berkas-pdf'],
    [Buffer.from('\ufeff\r\n%PDF-1.4'), 'berkas-pdf'],
    [Buffer.from('{\\rtf1\\ansi Nama;HP}'), 'berkas-letter'],
    [Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')]), 'berkas-letter'],
    [zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }), 'berkas-letter'],
    [Buffer.from('ffd8ffe000104a464946', 'hex'), 'berkas-picture'],
    [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'berkas-picture'],
    [Buffer.from('\0\0\0\x18ftypheic\0\0', 'latin1'), 'berkas-picture'],
    [Buffer.from('{"url":"https://docs.google.com/open?id=1","doc_id":"1","email":"a@b.id"}'), 'berkas-shortcut'],
    [Buffer.from('{"":"WARNING! DO NOT EDIT THIS FILE!","doc_id":"1","resource_key":""}'), 'berkas-shortcut'],
    [Buffer.from('0904060000001000', 'hex'), 'berkas-old'],
    [Buffer.from('\0\x08,,;'), 'berkas-not-a-workbook'],
    [Buffer.from('nama,"desa'), 'berkas-damaged'],
  ];
  for (const [bytes, code] of cases) expect([code, await valuesOf(bytes)]).toEqual([code, code]);
});

test('a table as text, as it comes', async () => {
  expect(await valuesOf(Buffer.from('\ufeffDesa;Telepon\r\nJaar;0812\r\n'))).toEqual([
    'Desa',
    'Telepon',
    'Jaar',
    '0812',
  ]);
  expect(await valuesOf(Buffer.from('Desa\nJaar\n'))).toEqual(['Desa', 'Jaar']);
  const endless = Buffer.from('a,b\n'.repeat(60));
  expect(await valuesOf(endless)).toBe('berkas-too-much');
});

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const content = (inner: string) =>
  `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${inner}</table:table></office:spreadsheet></office:body></office:document-content>`;
const ods = (inner: string, more: Record<string, string> = {}) =>
  zip({ mimetype: ODS, 'content.xml': content(inner), ...more });

test('a workbook of LibreOffice, and what keeps one from being read', async () => {
  const cell = '<table:table-cell office:value-type="string"><text:p>Jaar</text:p></table:table-cell>';
  const row = (attributes = '') => `<table:table-row ${attributes}>${cell}</table:table-row>`;
  expect(await valuesOf(ods(row()))).toEqual(['Jaar']);
  const repeated = ods(row('table:number-rows-repeated="1048576"'));
  expect(await valuesOf(repeated)).toBe('berkas-too-much');
  const manifest =
    '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  expect(await valuesOf(ods(row(), { 'META-INF/manifest.xml': manifest }))).toBe('berkas-encrypted');
  expect(await valuesOf(ods(row(), { 'Basic/Standard/Module1.xml': '<a/>' }))).toBe('berkas-macro');
  expect(await valuesOf(zip({ 'content.xml': content(row()) }))).toEqual(['Jaar']);
  expect(await valuesOf(zip({ 'content.xml': content(row()).replaceAll('spreadsheet', 'text') }))).toBe(
    'berkas-not-a-workbook',
  );
  expect(await valuesOf(zip({ mimetype: ODS, 'content.xml': '<!DOCTYPE a><a/>' }))).toBe('berkas-unsafe');
});
