/** The parts of a letter (docx-blocks.ts) as pages of a PDF: what reads well on a telephone and prints like the .docx. */
import type { Column, TableCell } from 'pdfmake/interfaces.js';
import { type Align, type Block, type Signature, type Words, cleanWords, isBlocks } from './docx-blocks.ts';
import { type Block as Content, CENTIMETRE, type Pages } from './make-pdf.ts';
import { surelyFits } from './row-room.ts';

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

type Inside = Words | readonly Block[];

function inCell(content: Inside, width: number, align: Align = 'left'): TableCell {
  if (isBlocks(content)) return { stack: content.flatMap((one) => drawn(one, width)) };
  return { stack: [wordsOf(content)], alignment: align };
}

function signatureOf(one: Signature | null, width: number): Column {
  if (!one) return { text: '', width };
  return {
    width,
    alignment: 'center',
    stack: [
      ...one.heading.map((text) => ({ text })),
      { text: one.name, bold: true, decoration: 'underline' as const, margin: [0, SIGN_ROOM, 0, 0] },
      ...(one.below ?? []).map((text) => ({ text })),
    ],
  };
}

/** What stands beside the words of a cell, in points: white, and the line. */
const BORDERED = 9.5;
const PLAIN_SIDES = 3;
const PLAIN = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 3,
  paddingTop: () => 0,
  paddingBottom: () => 2,
};

interface Table {
  /** Of the columns, in centimetres; the last one takes what the others leave. */
  readonly widths: readonly number[];
  readonly head: readonly TableCell[];
  readonly rows: readonly (readonly Inside[])[];
  readonly align?: readonly Align[];
  readonly borders: boolean;
  readonly margin: [number, number, number, number];
}

/** @param room for the whole table, in centimetres */
function table({ widths, head, rows, align = [], borders, margin }: Table, room: number): Content {
  const others = widths.slice(0, -1);
  const wide = [...others, room - others.reduce((sum, one) => sum + one, 0)];
  // A column without a width of its own grows with its longest word, over the edge of the paper.
  const sides = borders ? BORDERED : PLAIN_SIDES;
  const body = rows.map((row) => row.map((cell, at) => inCell(cell, wide[at] ?? 0, align[at])));
  return {
    ...(borders ? {} : { layout: PLAIN }),
    margin,
    table: {
      headerRows: head.length > 0 ? 1 : 0,
      dontBreakRows: rows.every((row) => surelyFits(row, wide)),
      widths: wide.map((one) => one * CENTIMETRE - sides),
      body: head.length > 0 ? [[...head], ...body] : body,
    },
  };
}

/** @param room from left to right, in centimetres */
function drawn(block: Block, room = TEXT_WIDTH): Content[] {
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
      const spec: Table = {
        widths: [labelWidth, COLON_WIDTH, 0],
        head: [],
        rows: rows.map(([label, value]) => [label, ':', value]),
        borders: false,
        margin: [indent * CENTIMETRE, 0, 0, 0],
      };
      return [table(spec, room - indent)];
    }
    case 'list': {
      const { style, items, indent = 0 } = block;
      const rows = items.map(wordsOf);
      const margin: [number, number, number, number] = [indent * CENTIMETRE, 0, 0, 0];
      if (style === 'dash') {
        const lines = rows.map((row) => ({
          columns: [
            { text: '–', width: LIST_STEP },
            { stack: [row], width: (room - indent) * CENTIMETRE - LIST_STEP },
          ],
        }));
        return [{ stack: lines, margin }];
      }
      return [{ ol: rows, margin, ...(style === 'letter' ? { type: 'lower-alpha' as const } : {}) }];
    }
    case 'table': {
      const { widths, head = [], rows, align, borders = true } = block;
      if (head.length + rows.length === 0) return [];
      const spec: Table = {
        widths,
        head: head.map((text): TableCell => ({ text, bold: true, alignment: 'center' })),
        rows,
        borders,
        margin: [0, 2, 0, 2],
        ...(align ? { align } : {}),
      };
      return [table(spec, room)];
    }
    case 'signatures': {
      const each = (room * CENTIMETRE) / block.columns.length;
      const columns = block.columns.map((one) => signatureOf(one, each));
      return [{ columns, unbreakable: true, margin: [0, 6, 0, 0] }];
    }
  }
}

export function pagesOf({ title, content }: { readonly title: string; readonly content: readonly Block[] }): Pages {
  return {
    title,
    // Noto Sans is taller than the letters of the .docx: set closer, so that both break at the same places.
    content: [{ stack: content.flatMap((one) => drawn(one)), fontSize: POINTS, lineHeight: 0.95 }],
    margins: MARGINS,
    keepHeadings: true,
  };
}
