/** Draws the parts of a letter with `docx`: the one place that knows its classes. */
import { type Align, type Block, type Span, type Words, cleanWords, isBlocks } from './docx-blocks.ts';
import type { IBorderOptions as Rule, INumberingOptions, Paragraph, Table, TextRun as Run } from 'docx';
import type { DocxLibrary } from './docx-library.ts';
import { surelyFits } from './row-room.ts';

type Numbering = INumberingOptions['config'][number];

type Child = Paragraph | Table;

const ALIGN = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const satisfies Record<
  Align,
  string
>;
const NONE: Rule = { style: 'none', size: 0, color: 'auto' };
const THIN: Rule = { style: 'single', size: 4, color: '000000' };
const KOP_RULE: Rule = { style: 'thinThickSmallGap', size: 18, space: 4, color: '000000' };
const sides = (one: Rule) => ({
  top: one,
  bottom: one,
  left: one,
  right: one,
  insideHorizontal: one,
  insideVertical: one,
});

/** Word measures in twentieths of a point. */
const CENTIMETRE = 567;
const twips = (centimetres: number): number => Math.round(centimetres * CENTIMETRE);
const LABEL_WIDTH = 3;
const COLON_WIDTH = 0.4;
/** Between the usual margins of F4. */
const TEXT_WIDTH = 16.5;
const LIST_STEP = 0.75;

const FORMATS = { number: 'decimal', letter: 'lowerLetter', dash: 'bullet' } as const;
const SIGNS = { number: '%1.', letter: '%1.', dash: '–' } as const;

interface Look {
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly points?: number;
}

export function createDrawer(docx: DocxLibrary) {
  const { Paragraph, Table, TableCell, TableRow, TextRun } = docx;
  /** Each list counts from one. */
  let lists = 0;

  function runs(words: Words, look: Look = {}): Run[] {
    const spans = (typeof words === 'string' ? [words] : words).map(
      (one): Span => (typeof one === 'string' ? { text: one } : one),
    );
    return spans.flatMap(({ text, bold = look.bold, italic, underline = look.underline }) =>
      cleanWords(text)
        .split('\n')
        .map(
          (line, at) =>
            new TextRun({
              text: line,
              ...(at > 0 ? { break: 1 } : {}),
              ...(bold ? { bold } : {}),
              ...(italic ? { italics: true } : {}),
              ...(underline ? { underline: {} } : {}),
              ...(look.points === undefined ? {} : { size: look.points * 2 }),
            }),
        ),
    );
  }

  function inCell(content: Words | readonly Block[], width: number, align: Align = 'left', look: Look = {}): Child[] {
    if (isBlocks(content)) return withParagraphLast(blocks(content, width));
    return [new Paragraph({ alignment: ALIGN[align], children: runs(content, look) })];
  }

  /** Hardly to be seen. */
  const gap = (): Paragraph => new Paragraph({ spacing: { line: 20, lineRule: 'exact' } });

  /** Word refuses a cell that ends in a table. */
  function withParagraphLast(children: Child[]): Child[] {
    return children.at(-1) instanceof Paragraph ? children : [...children, gap()];
  }

  function table(
    widths: readonly number[],
    rows: readonly { readonly cells: readonly Child[][]; readonly head?: boolean; readonly whole?: boolean }[],
    { borders, indent = 0 }: { borders: boolean; indent?: number },
  ): Table {
    const columns = widths.map(twips);
    return new Table({
      columnWidths: columns,
      width: { size: columns.reduce((sum, one) => sum + one, 0), type: 'dxa' },
      indent: { size: twips(indent), type: 'dxa' },
      layout: 'fixed',
      borders: sides(borders ? THIN : NONE),
      rows: rows.map(
        ({ cells, head = false, whole = true }) =>
          new TableRow({
            tableHeader: head,
            cantSplit: whole,
            children: cells.map(
              (children, at) =>
                new TableCell({
                  children,
                  width: { size: columns[at] ?? 0, type: 'dxa' },
                  margins: borders
                    ? { top: 40, bottom: 40, left: 85, right: 85 }
                    : { top: 0, bottom: 30, left: 0, right: 60 },
                }),
            ),
          }),
      ),
    });
  }

  /** @param width of what it stands in, in centimetres */
  function block(one: Block, width: number): Child[] {
    switch (one.kind) {
      case 'text': {
        const {
          text,
          align = 'left',
          before = 0,
          after = 0,
          indent = 0,
          firstLine = 0,
          newPage,
          keepNext,
          ...look
        } = one;
        return [
          new Paragraph({
            children: runs(text, look),
            alignment: ALIGN[align],
            spacing: { before: before * 20, after: after * 20, line: 264 },
            indent: { left: twips(indent), firstLine: twips(firstLine) },
            ...(newPage ? { pageBreakBefore: true } : {}),
            ...(keepNext ? { keepNext: true } : {}),
          }),
        ];
      }
      case 'kop':
        return one.lines.map(({ text, ...look }, at) => {
          const last = at === one.lines.length - 1;
          return new Paragraph({
            children: runs(text, look),
            alignment: ALIGN.center,
            spacing: { after: last ? 240 : 0 },
            ...(last ? { border: { bottom: KOP_RULE } } : {}),
          });
        });
      case 'facts': {
        const { rows, labelWidth = LABEL_WIDTH, indent = 0 } = one;
        const rest = width - indent - labelWidth - COLON_WIDTH;
        const drawn = rows.map(([label, value]) => ({
          whole: surelyFits([label, value], [labelWidth, rest]),
          cells: [inCell(label, labelWidth), inCell(':', COLON_WIDTH), inCell(value, rest)],
        }));
        return [table([labelWidth, COLON_WIDTH, rest], drawn, { borders: false, indent })];
      }
      case 'list': {
        lists += 1;
        const { style, items, indent = 0 } = one;
        const at = { left: twips(indent + LIST_STEP), hanging: twips(LIST_STEP) };
        return items.map(
          (item) =>
            new Paragraph({
              children: runs(item),
              numbering: { reference: style, level: 0, instance: lists },
              indent: at,
              spacing: { line: 264 },
            }),
        );
      }
      case 'table': {
        const { widths, head, rows, align = [], borders = true } = one;
        const top = head ? [{ cells: head.map((text) => inCell(text, 0, 'center', { bold: true })), head: true }] : [];
        const drawn = rows.map((row) => ({
          whole: surelyFits(row, widths),
          cells: row.map((cell, at) => inCell(cell, widths[at] ?? 0, align[at])),
        }));
        return [table(widths, [...top, ...drawn], { borders })];
      }
      case 'signatures': {
        const { columns } = one;
        const cells = columns.map((signature): Child[] => {
          if (!signature) return [new Paragraph({})];
          const { heading, name, below = [] } = signature;
          const line = (text: string, look: Look = {}) =>
            new Paragraph({ alignment: ALIGN.center, keepNext: true, children: runs(text, look) });
          const room = ['', '', '', ''].map((empty) => line(empty));
          return [
            ...heading.map((text) => line(text)),
            ...room,
            line(name, { bold: true, underline: true }),
            ...below.map((text) => line(text)),
          ];
        });
        return [
          table(
            columns.map(() => width / columns.length),
            [{ cells }],
            { borders: false },
          ),
        ];
      }
    }
  }

  function blocks(content: readonly Block[], width = TEXT_WIDTH): Child[] {
    const drawn: Child[] = [];
    for (const child of content.flatMap((one) => block(one, width))) {
      // Two tables without anything between them become one.
      if (child instanceof Table && drawn.at(-1) instanceof Table) drawn.push(gap());
      drawn.push(child);
    }
    return drawn;
  }

  const numbering: Numbering[] = (['number', 'letter', 'dash'] as const).map((style) => ({
    reference: style,
    levels: [{ level: 0, format: FORMATS[style], text: SIGNS[style], alignment: 'left' }],
  }));

  return { blocks: (content: readonly Block[]) => withParagraphLast(blocks(content)), numbering };
}
