/** Sheets of LibreOffice: values, words, repeated and merged cells, what is hidden, what stands beside the cells. */
import { expect, test } from 'vitest';
import { readOds } from './read-ods.ts';
import { TooManyRows } from './sheet-cells.ts';
import { NoWorkbook } from './workbook-fault.ts';

const LIMITS = { rows: 9, columns: 6 };
const content = (inner: string, styles = '') =>
  `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${inner}</office:spreadsheet></office:body></office:document-content>`;
const read = (inner: string, styles = '') => readOds(content(inner, styles), LIMITS);
const inTable = (inner: string) => `<table:table table:name="A">${inner}</table:table>`;
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${words}</text:p></table:table-cell>`;
function values(cells: string): unknown[] {
  const [sheet] = read(inTable(`<table:table-row>${cells}</table:table-row>`));
  return [...(sheet?.rows[0]?.cells ?? [])].map(([column, { kind, value }]) => [column, kind, value]);
}

test('values of every kind', () => {
  const typed = (type: string, more: string, words = 'x') =>
    `<table:table-cell office:value-type="${type}" ${more}><text:p>${words}</text:p></table:table-cell>`;
  expect(
    values(
      typed('float', 'office:value="81234567890"', '8,12E+10') +
        typed('currency', 'office:value="300000"') +
        typed('date', 'office:date-value="2026-11-24"') +
        typed('boolean', 'office:boolean-value="true"') +
        typed('time', 'office:time-value="PT09H00M00S"', '09.00') +
        text('0812'),
    ),
  ).toEqual([
    [0, 'number', 81_234_567_890],
    [1, 'number', 300_000],
    [2, 'date', '2026-11-24T00:00:00'],
    [3, 'boolean', true],
    [4, 'text', '09.00'],
    [5, 'text', '0812'],
  ]);
});

test('errors, and formulas with and without a result', () => {
  expect(
    values(
      text('#REF!', 'table:formula="of:=[.#REF!]" calcext:value-type="error"') +
        text('Err:502', 'table:formula="of:=X()"') +
        text('', 'table:formula="of:=&quot;&quot;"') +
        '<table:table-cell table:formula="of:=[.A1]"/>' +
        '<table:table-cell office:value-type="float" office:value="2" table:formula="of:=1+1"/>',
    ),
  ).toEqual([
    [0, 'error', '#REF!'],
    [1, 'error', 'Err:502'],
    [3, 'formula', '=[.A1]'],
    [4, 'number', 2],
  ]);
});

test('words: lines, blanks, parts in another look; not those of notes, shapes and readings', () => {
  const note = '<office:annotation><text:p>catatan</text:p></office:annotation>';
  const shape = '<draw:frame><draw:text-box><text:p>gambar</text:p></draw:text-box></draw:frame>';
  const within = `<table:table-cell office:value-type="string">${note}
    <text:p>Wati<text:s text:c="2"/><text:span>Kristina</text:span></text:p>
    <text:p>S.Sos<text:tab/>x<text:line-break/>y</text:p>${shape}</table:table-cell>`;
  expect(values(within)).toEqual([[0, 'text', 'Wati  Kristina\nS.Sos\tx\ny']]);
});

test('repeated cells and rows; a million blank ones are nothing, a million of one value too much', () => {
  const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
  const [sheet] = read(
    inTable(
      `<table:table-row table:number-rows-repeated="4">${blank}</table:table-row>
      <table:table-row table:number-rows-repeated="2"><table:table-cell/>${text('a', 'table:number-columns-repeated="2"')}${text('b')}</table:table-row>
      <table:table-row table:number-rows-repeated="1048570">${blank}</table:table-row>`,
    ),
  );
  expect(sheet?.rows.map(({ row, cells }) => [row, ...[...cells].map(([at, { value }]) => `${at}${value}`)])).toEqual([
    [5, '1a', '2a', '3b'],
    [6, '1a', '2a', '3b'],
  ]);
  const full = `<table:table-row table:number-rows-repeated="1048576">${text('a')}</table:table-row>`;
  expect(() => read(inTable(full))).toThrow(TooManyRows);
});

test('merged cells, hidden rows, columns, groups and sheets', () => {
  const covered = `<table:covered-table-cell table:number-columns-repeated="2"><text:p>tak terlihat</text:p></table:covered-table-cell>`;
  const sheets = read(
    `<table:table table:name="A" table:style-name="ta1">
      <table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="16381"/>
      <table:table-header-rows><table:table-row>${text('a', 'table:number-columns-spanned="2" table:number-rows-spanned="3"')}<table:covered-table-cell/>${text('b')}</table:table-row></table:table-header-rows>
      <table:table-row table:visibility="filter">${covered}${text('c')}</table:table-row>
      <table:table-row-group table:display="false"><table:table-row>${covered}${text('d')}</table:table-row></table:table-row-group>
      <table:table-row>${text('e')}</table:table-row></table:table>
    <table:table table:name="B" table:style-name="ta2"/>`,
    '<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
  );
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['A', undefined],
    ['B', 'yes'],
  ]);
  expect(sheets[0]?.rows.map(({ row, cells, hidden }) => [row, [...cells.keys()], hidden])).toEqual([
    [1, [0, 2], undefined],
    [2, [2], true],
    [3, [2], true],
    [4, [0], undefined],
  ]);
  expect(sheets[0]?.merges).toEqual([{ from: { row: 1, column: 0 }, to: { row: 3, column: 1 } }]);
  expect(sheets[0]?.hiddenColumns).toEqual([1, 2]);
});

test('a letter with tables is no workbook', () => {
  const letter = content(inTable(`<table:table-row>${text('a')}</table:table-row>`)).replaceAll('spreadsheet', 'text');
  expect(() => readOds(letter, LIMITS)).toThrow(NoWorkbook);
});

test('cells of changes, shapes, links and tables within a cell are not the sheet', () => {
  const other = `<table:table-row>${text('lain')}</table:table-row>`;
  const sheets = read(
    `<table:tracked-changes><table:deletion><table:table-cell><text:p>lain</text:p></table:table-cell></table:deletion></table:tracked-changes>
    ${inTable(`<table:shapes><draw:frame>${inTable(other)}</draw:frame></table:shapes>
      <table:table-row><table:table-cell><table:table>${other}</table:table></table:table-cell>${text('a')}</table:table-row>`)}
    <table:dde-links><table:dde-link>${inTable(other)}</table:dde-link></table:dde-links>`,
  );
  expect(
    sheets.map(({ rows }) => rows.map(({ cells }) => [...cells].map(([at, { value }]) => `${at}${value}`))),
  ).toEqual([[['1a']]]);
});
