/** Tables as text: separators, quotes, line ends and signs of every program; all its cells are words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { TooManyRows } from './sheet-cells.ts';
import { XmlFault } from './xml-events.ts';

const LIMITS = { rows: 40, columns: 6 };

function table(bytes: Buffer): string[][] {
  return (readCsv(bytes, LIMITS)[0]?.rows ?? []).map(({ row, cells }) => [
    String(row),
    ...[...cells].map(([column, { value }]) => `${column}=${value}`),
  ]);
}
const WHOLE = [
  ['1', '0=Desa', '1=Nama', '2=HP'],
  ['2', '0=Jaar', '1=Wati, S.Sos', '2=0812'],
  ['4', '0=Désa', '2=-'],
];

test.each([
  ['semicolons', 'Desa;Nama;HP\nJaar;Wati, S.Sos;0812\n\nDésa;;-'],
  ['commas and quotes', 'Desa,Nama,HP\r\nJaar,"Wati, S.Sos",0812\r\n\r\nDésa,,-\r\n'],
  ['tabs, and the line ends of old programs', 'Desa\tNama\tHP\rJaar\tWati, S.Sos\t0812\r\rDésa\t\t-'],
  ['bars', '"Desa"|Nama|HP\nJaar|Wati, S.Sos|="0812"\n\nDésa||-'],
  ['a first line that says it', 'sep=;\r\nDesa;Nama;HP\r\nJaar;Wati, S.Sos;"=""0812"""\r\n\r\nDésa;;-'],
])('%s', (_, text) => {
  expect(table(Buffer.from(text))).toEqual(WHOLE);
  expect(table(Buffer.from(`\ufeff${text}`))).toEqual(WHOLE);
  expect(table(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(WHOLE);
  expect(table(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())).toEqual(WHOLE);
  expect(table(Buffer.from(text, 'latin1'))).toEqual(WHOLE);
});

test('what Excel writes on Windows has its own quotes and dashes', () => {
  const bytes = Buffer.from([0x93, 0x41, 0x94, 0x3b, 0x96]);
  expect(table(bytes)).toEqual([['1', '0=“A”', '1=–']]);
});

test('line ends and quotes within a field; a quote within a word stays', () => {
  expect(table(Buffer.from('"a\r\nb ""c""";x"y"\n'))).toEqual([['1', '0=a\r\nb "c"', '1=x"y"']]);
  expect(() => table(Buffer.from('a;"b\nc;d'))).toThrow(new XmlFault('damaged'));
});

test('no more rows and columns than wanted', () => {
  expect(() => table(Buffer.from('a;b\n'.repeat(41)))).toThrow(TooManyRows);
  expect(table(Buffer.from('a;b;c;d;e;f;g;h\n'))).toEqual([['1', '0=a', '1=b', '2=c', '3=d', '4=e', '5=f']]);
});

test('whatever the words are, they come out as they went in', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '' && !/^\s*="|\0/.test(text));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 9 }),
      fc.constantFrom(';', ',', '\t'),
      (rows, separator) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `sep=${separator}\n${rows.map((row) => row.map(quoted).join(separator)).join('\n')}`;
        expect(
          readCsv(Buffer.from(text), LIMITS)[0]?.rows.map(({ cells }) => [...cells.values()].map(({ value }) => value)),
        ).toEqual(rows);
      },
    ),
  );
});
