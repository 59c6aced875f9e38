/** Finished letters, taken apart again: what stands in them, and that Word can read them. */
import { expect, test } from 'vitest';
import { docxLines, docxPart } from '../../test/read-docx.ts';
import type { Block } from './docx-blocks.ts';
import { makeDocx } from './make-docx.ts';

const linesOf = async (...content: Block[]) => docxLines(await makeDocx({ title: 'Undangan', content }));

test('letters with accents, signs of XML and line breaks are there; what XML cannot hold is left out', async () => {
  const text = 'Désa <b>Sarapat</b> & “12\u0000 KK”\ndan \ud800 Jaar';
  expect(await linesOf({ kind: 'text', text })).toEqual(['Désa <b>Sarapat</b> & “12 KK” / dan \ufffd Jaar']);
});

test('the paper is F4, or A4 where it is wanted', async () => {
  const f4 = docxPart(await makeDocx({ title: 'x', content: [] }), 'word/document.xml');
  expect(f4).toContain('w:w="215mm" w:h="330mm"');
  const a4 = await makeDocx({ title: 'x', content: [], paper: 'A4' });
  expect(docxPart(a4, 'word/document.xml')).toContain('w:w="210mm" w:h="297mm"');
});

test('each list counts from one, and each kind of part keeps its words', async () => {
  const file = await makeDocx({
    title: 'Notula',
    content: [
      { kind: 'kop', lines: [{ text: 'KECAMATAN DUSUN TIMUR', points: 16, bold: true }] },
      { kind: 'facts', rows: [['Acara', [{ kind: 'list', style: 'number', items: ['Stunting', 'Air bersih'] }]]] },
      { kind: 'list', style: 'number', items: [[{ text: 'Sepakat', bold: true }, ' bersama']] },
      { kind: 'table', widths: [1, 8], head: ['No', 'Nama'], rows: [['1', 'Siti\nSekdes']], align: ['center'] },
      { kind: 'signatures', columns: [null, { heading: ['CAMAT,'], name: 'Budi', below: ['NIP. 1'] }] },
    ],
  });
  expect(docxLines(file)).toEqual([
    'KECAMATAN DUSUN TIMUR',
    'Acara',
    ':',
    'Stunting',
    'Air bersih',
    'Sepakat bersama',
    'No',
    'Nama',
    '1',
    'Siti / Sekdes',
    'CAMAT,',
    'Budi',
    'NIP. 1',
  ]);
  const numbers = [...docxPart(file, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(numbers).size).toBe(2);
});

test('two tables stay two, and nothing ends in a table: Word would mend or refuse it', async () => {
  const facts: Block = { kind: 'facts', rows: [['Pukul', '09.00']] };
  const xml = docxPart(await makeDocx({ title: 'x', content: [facts, facts] }), 'word/document.xml');
  expect(xml).not.toContain('</w:tbl><w:tbl>');
  expect(xml).not.toMatch(/<\/w:tbl><\/w:(tc|body)>|<\/w:tbl><w:sectPr/);
});
