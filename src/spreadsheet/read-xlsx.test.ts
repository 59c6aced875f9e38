/** Cells as other programs write them: every kind of value, places that are said or left out, and what is not seen at a look. */
import { expect, test } from 'vitest';
import { readXlsx } from './read-xlsx.ts';
import { TooManyRows } from './sheet-cells.ts';
import { MissingSheet, NoWorkbook } from './workbook-fault.ts';
import { XmlFault } from './xml-events.ts';

const LIMITS = { rows: 50, columns: 8 };
const BOOK = '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>';
const RELS = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[h]"/><numFmt numFmtId="171" formatCode="_d0&quot; hari&quot;\\d"/><numFmt numFmtId="172" formatCode="[$-421]dd mmmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>';

function read(sheet: string, more: Record<string, string> = {}) {
  const parts = new Map(
    Object.entries({
      'xl/workbook.xml': BOOK,
      'xl/_rels/workbook.xml.rels': RELS,
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml':
        '<sst><si><t>Desa/Instansi</t></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><r><t xml:space="preserve">Sara </t></r><r><t>pat</t></r></si></sst>',
      'xl/worksheets/sheet1.xml': sheet,
      ...more,
    }),
  );
  return readXlsx((name) => parts.get(name) ?? null, LIMITS);
}
const inRow = (cells: string) => `<worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`;
/** Values of the one row, by column. */
function values(cells: string, more: Record<string, string> = {}): unknown[] {
  const [sheet] = read(inRow(cells), more);
  return [...(sheet?.rows[0]?.cells ?? [])].map(([column, { kind, value }]) => [column, kind, value]);
}

test('a cell that is empty stays empty, whatever type it says', () => {
  const empty = ['<c t="s"><v/></c>', '<c t="s"><v></v></c>', '<c t="s"/>', '<c t="inlineStr"><is><t/></is></c>'];
  const more = ['<c t="str"><f>""</f><v></v></c>', '<c t="e"/>', '<c t="b"><v/></c>', '<c t="d"/>', '<c s="1"/>'];
  for (const cell of [...empty, ...more]) expect(values(cell)).toEqual([]);
});

test('texts: shared, with runs, without the signs for reading aloud, within the cell, of a formula', () => {
  expect(
    values(
      '<c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="str"><f>A1</f><v>Jaar</v></c><c t="inlineStr"><is><r><t>Ma</t></r><r><t>tabu</t></r><rPh><t>x</t></rPh></is></c><c t="str"><v>a_x000A_b_x005F_x000A_</v></c>',
    ),
  ).toEqual([
    [0, 'text', '東京'],
    [1, 'text', 'Sara pat'],
    [2, 'text', 'Jaar'],
    [3, 'text', 'Matabu'],
    [4, 'text', 'a\nb_x000A_'],
  ]);
});

test('a value and a text within one cell count once', () => {
  const both = '<v>Wati</v><is><t>Wati</t></is>';
  expect(values(`<c t="inlineStr">${both}</c><c t="str">${both}</c>`)).toEqual([
    [0, 'text', 'Wati'],
    [1, 'text', 'Wati'],
  ]);
  expect(values('<c t="s"><v>2</v><is><t>Sara pat</t></is></c><c><is><t>Jaar</t></is></c>')).toEqual([
    [0, 'text', 'Sara pat'],
    [1, 'text', 'Jaar'],
  ]);
});

test('errors are errors, true and false are that, a formula without its result says so', () => {
  expect(
    values(
      '<c t="e"><f>A9</f><v>#REF!</v></c><c t="b"><v>1</v></c><c t="b"><v>false</v></c><c><f>A1&amp;B1</f></c><c><f>SUM(A1)</f><v/></c><c><f t="shared" si="0"/></c><c><f>1+1</f><v>2</v></c>',
    ),
  ).toEqual([
    [0, 'error', '#REF!'],
    [1, 'boolean', true],
    [2, 'boolean', false],
    [3, 'formula', '=A1&B1'],
    [4, 'formula', '=SUM(A1)'],
    [5, 'formula', '='],
    [6, 'number', 2],
  ]);
});

test('numbers: large ones in full, small ones, and what is none', () => {
  expect(
    values(
      '<c><v>8.1234567890E10</v></c><c><v>812.3456789</v></c><c t="n"><v> -3 </v></c><c><v>1,5</v></c><c><v>0x10</v></c><c><v>1E400</v></c>',
    ).map((one) => (one as unknown[]).slice(1)),
  ).toEqual([
    ['number', 81_234_567_890],
    ['number', 812.345_678_9],
    ['number', -3],
    ['text', '1,5'],
    ['text', '0x10'],
    ['text', '1E400'],
  ]);
});

test('days: by known and own formats, as ISO text, in the calendar of 1904; a number with words is none', () => {
  const cells =
    '<c s="1"><v>46351</v></c><c s="2"><v>0.5</v></c><c s="3"><v>5</v></c><c s="4"><v>46351.25</v></c><c t="d"><v>2026-11-24</v></c><c t="d"><v>2026-11-24T08:30:00.000Z</v></c><c t="d"><v>24 Nov</v></c>';
  expect(values(cells).map((one) => (one as unknown[]).slice(1))).toEqual([
    ['date', '2026-11-25T00:00:00'],
    ['date', '1899-12-30T12:00:00'],
    ['number', 5],
    ['date', '2026-11-25T06:00:00'],
    ['date', '2026-11-24T00:00:00'],
    ['date', '2026-11-24T08:30:00'],
    ['text', '24 Nov'],
  ]);
  expect(
    values('<c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c>').map((one) => (one as unknown[])[2]),
  ).toEqual(['1900-01-01T00:00:00', '1900-02-28T00:00:00', '1900-03-01T00:00:00']);
  for (const said of ['1', 'true']) {
    const book = BOOK.replace('<sheets>', `<workbookPr date1904="${said}"/><sheets>`);
    expect(values('<c s="1"><v>44889</v></c>', { 'xl/workbook.xml': book })).toEqual([
      [0, 'date', '2026-11-25T00:00:00'],
    ]);
  }
});

test('places: left out, said by the cell alone, in small letters, out of order; the dimension is not believed', () => {
  const [sheet] = read(
    `<x:worksheet><x:dimension ref="A1"/><x:sheetData>
      <x:row r="9"><x:c><x:v>9</x:v></x:c><x:c r="d9"><x:v>4</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row>
      <x:row><x:c><x:v>10</x:v></x:c></x:row>
      <x:row><x:c r="$B$2"><x:v>2</x:v></x:c></x:row>
      <x:row r="700000"/></x:sheetData></x:worksheet>`,
  );
  expect(sheet?.rows.map(({ row, cells }) => [row, ...[...cells].map(([at, { value }]) => `${at}:${value}`)])).toEqual([
    [2, '1:2'],
    [9, '0:9', '3:4', '4:5'],
    [10, '0:10'],
  ]);
});

test('merged cells, hidden rows and columns, and what stands below the rows', () => {
  const [sheet] = read(
    `<worksheet><cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/><col min="8" max="16384" hidden="true"/></cols>
    <sheetData><row r="9"><c><v>9</v></c></row><row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c r="C2"><v>2</v></c></row></sheetData>
    <mergeCells><mergeCell ref="A1:A5"/><mergeCell ref="C4:B3"/><mergeCell ref="A9"/><mergeCell ref="A:C"/><mergeCell ref="1:1"/><mergeCell ref="A40:B41"/><mergeCell ref="Z1:Z2"/></mergeCells>
    <controls><anchor><from><xdr:row>7</xdr:row><c><v>3</v></c></from></anchor></controls></worksheet>`,
  );
  expect(sheet?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [1, undefined],
    [2, true],
    [9, undefined],
  ]);
  expect(sheet?.hiddenColumns).toEqual([1, 2, 7]);
  expect(sheet?.merges).toEqual([
    { from: { row: 1, column: 0 }, to: { row: 5, column: 0 } },
    { from: { row: 3, column: 1 }, to: { row: 4, column: 2 } },
  ]);
});

test('what lies under a merged cell is not there; its rows may then be blank', () => {
  const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="B${at}"><v>0</v></c></row>`;
  const [sheet] = read(
    `<worksheet><sheetData>${row(1)}${row(2)}${row(3)}</sheetData><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:B3"/></mergeCells></worksheet>`,
  );
  expect(sheet?.rows.map(({ row: at, cells }) => [at, ...cells.keys()])).toEqual([
    [1, 0, 1],
    [2, 1],
    [3, 0],
  ]);
});

test('merged cells end where the rows do; ones that cover each other over and over end the reading', () => {
  const merged = (refs: string) =>
    read(
      `<worksheet><sheetData><row r="4"><c r="A4"><v>1</v></c></row></sheetData><mergeCells>${refs}</mergeCells></worksheet>`,
    );
  const [sheet] = merged('<mergeCell ref="B2:XFD1048576"/><mergeCell ref="H4:K9"/>');
  expect(sheet?.merges).toEqual([{ from: { row: 2, column: 1 }, to: { row: 4, column: 7 } }]);
  expect(() => merged('<mergeCell ref="A1:XFD1048576"/>'.repeat(19_000))).toThrow(TooManyRows);
});

test('hidden sheets are known, also those that a program alone can show', () => {
  const sheets = ['visible', 'hidden', 'veryHidden'].map(
    (state) => `<sheet name="${state}" state="${state}" r:id="r1"/>`,
  );
  const book = `<workbook><sheets>${sheets.join('')}<sheet name="plain" r:id="r1"/><sheet name="Modul" r:id=""/></sheets></workbook>`;
  const read_ = read(inRow('<c><v>1</v></c>'), { 'xl/workbook.xml': book });
  expect(read_.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['visible', undefined],
    ['hidden', 'yes'],
    ['veryHidden', 'very'],
    ['plain', undefined],
    ['Modul', undefined],
  ]);
});

test('what is missing has its reason: a sheet, words of the table of texts, the workbook itself', () => {
  const gone = { 'xl/_rels/workbook.xml.rels': RELS.replace('sheet1', 'sheet9') };
  expect(() => read(inRow(''), gone)).toThrow(MissingSheet);
  expect(() => read(inRow(''), { 'xl/_rels/workbook.xml.rels': '<Relationships/>' })).toThrow(MissingSheet);
  const short = { 'xl/sharedStrings.xml': '<sst/>' };
  expect(() => read(inRow('<c t="s"><v>0</v></c>'), short)).toThrow(new XmlFault('damaged'));
  expect(() => read(inRow(''), { 'xl/workbook.xml': '<document/>' })).toThrow(NoWorkbook);
});
