/** The parts of a letter (docx-blocks.ts) as pages of a PDF: what reads well on a telephone and prints like the .docx. */
import type { ContentTable, TableCell } from 'pdfmake/interfaces.js';
import { type Block, type Signature, type Words, cleanWords, isBlocks } from './docx-blocks.ts';
import { type Block as Content, CENTIMETRE, type Pages } from './make-pdf.ts';

const POINTS = 10.5;
/** Between the margins of F4. */
const TEXT_WIDTH = 16.5;
const MARGINS: [number, number, number, number] = [3 * CENTIMETRE, 1.5 * CENTIMETRE, 2 * CENTIMETRE, 2 * CENTIMETRE];
const LIST_STEP = 0.75 * CENTIMETRE;
/** Labels and colons, in centimetres. */
const LABEL_WIDTH = 3;
const COLON_WIDTH = 0.4;
/** Room for a hand. */
const SIGN_ROOM = 52;

function spansOf(words: Words) {
  const spans = (typeof words === 'string' ? [words] : words).map((one) =>
    typeof one === 'string' ? { text: one } : one,
  );
  return spans.map(({ text, bold, underline }) => ({
    text: cleanWords(text),
    ...(bold ? { bold } : {}),
    ...(underline ? { decoration: 'underline' as const } : {}),
  }));
}

const wordsOf = (words: Words) => ({ text: spansOf(words) });

function inCell(content: Words | readonly Block[], align: 'left' | 'center' | 'right' | 'justify' = 'left'): TableCell {
  if (isBlocks(content)) return { stack: content.flatMap(drawn) };
  return { stack: [wordsOf(content)], alignment: align };
}

function signatureOf(one: Signature | null): Content {
  if (!one) return { text: '' };
  return {
    alignment: 'center',
    stack: [
      ...one.heading.map((text) => ({ text })),
      { text: one.name, bold: true, decoration: 'underline' as const, margin: [0, SIGN_ROOM, 0, 0] },
      ...(one.below ?? []).map((text) => ({ text })),
    ],
  };
}

/** A table whose columns share the width that there is, as they would share their centimetres. */
function table(
  widths: readonly number[],
  body: TableCell[][],
  rest: Partial<ContentTable> & { head?: number },
): Content {
  const { head = 0, ...look } = rest;
  const padding = look.layout === undefined ? 10 : 0;
  return {
    ...look,
    table: {
      headerRows: head,
      dontBreakRows: true,
      widths: widths.map((width, at) => (at === widths.length - 1 ? '*' : width * CENTIMETRE - padding)),
      body,
    },
  };
}

const PLAIN = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 3,
  paddingTop: () => 0,
  paddingBottom: () => 2,
};

function drawn(block: Block): Content[] {
  switch (block.kind) {
    case 'text': {
      const { text, align = 'left', bold, underline, points, before = 0, after = 0, indent = 0, firstLine = 0 } = block;
      return [
        {
          text: spansOf(text),
          leadingIndent: firstLine * CENTIMETRE,
          alignment: align,
          margin: [indent * CENTIMETRE, before, 0, after],
          ...(bold ? { bold } : {}),
          ...(underline ? { decoration: 'underline' as const } : {}),
          ...(points === undefined ? {} : { fontSize: points }),
          ...(block.newPage ? { pageBreak: 'before' as const } : {}),
          ...(block.keepNext ? { headlineLevel: 1 } : {}),
        },
      ];
    }
    case 'kop': {
      const lines = block.lines.map(({ text, points, bold }) => ({ text, fontSize: points - 1, bold: bold === true }));
      const x2 = TEXT_WIDTH * CENTIMETRE;
      const rule = (y: number, lineWidth: number) => ({ type: 'line' as const, x1: 0, y1: y, x2, y2: y, lineWidth });
      return [
        { stack: lines, alignment: 'center', lineHeight: 1.1 },
        { canvas: [rule(3, 2), rule(6, 0.6)], margin: [0, 0, 0, 12] },
      ];
    }
    case 'facts': {
      const { rows, labelWidth = LABEL_WIDTH, indent = 0 } = block;
      const body = rows.map(([label, value]) => [inCell(label), inCell(':'), inCell(value)]);
      const margin: [number, number, number, number] = [indent * CENTIMETRE, 0, 0, 0];
      return [table([labelWidth, COLON_WIDTH, 0], body, { layout: PLAIN, margin })];
    }
    case 'list': {
      const { style, items, indent = 0 } = block;
      const rows = items.map(wordsOf);
      const margin: [number, number, number, number] = [indent * CENTIMETRE, 0, 0, 0];
      if (style === 'dash') {
        const lines = rows.map((row) => ({
          columns: [
            { text: '–', width: LIST_STEP },
            { stack: [row], width: '*' },
          ],
        }));
        return [{ stack: lines, margin }];
      }
      return [{ ol: rows, margin, ...(style === 'letter' ? { type: 'lower-alpha' as const } : {}) }];
    }
    case 'table': {
      const { widths, head, rows, align = [], borders = true } = block;
      const top = head ? [head.map((text): TableCell => ({ text, bold: true, alignment: 'center' }))] : [];
      const body = [...top, ...rows.map((row) => row.map((cell, at) => inCell(cell, align[at])))];
      if (body.length === 0) return [];
      return [table(widths, body, { head: top.length, ...(borders ? {} : { layout: PLAIN }), margin: [0, 2, 0, 2] })];
    }
    case 'signatures':
      return [{ columns: block.columns.map(signatureOf), unbreakable: true, margin: [0, 6, 0, 0] }];
  }
}

export function pagesOf({ title, content }: { readonly title: string; readonly content: readonly Block[] }): Pages {
  return {
    title,
    // Noto Sans is taller than the letters of the .docx: set closer, so that both break at the same places.
    content: [{ stack: content.flatMap(drawn), fontSize: POINTS, lineHeight: 0.95 }],
    margins: MARGINS,
    keepHeadings: true,
  };
}
