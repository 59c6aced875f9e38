/** Whether a row of a table is kept on one page: only where it surely fits, since what is kept together and does not fit is lost. */
import { type Block, type Words, isBlocks } from './docx-blocks.ts';

/** Centimetres of the widest letter and of a line, in the letters of these papers. */
const LETTER = 0.36;
const LINE = 0.55;
/** F4 has 29.5 between its margins; a repeated head needs some. */
const PAGE = 24;

function linesOf(words: Words, width: number): number {
  const text =
    typeof words === 'string' ? words : words.map((one) => (typeof one === 'string' ? one : one.text)).join('');
  const letters = Math.max(1, Math.floor(width / LETTER));
  return text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / letters), 0);
}

function blockLines(block: Block, width: number): number {
  switch (block.kind) {
    case 'text':
      return linesOf(block.text, width - (block.indent ?? 0)) * ((block.points ?? 11) / 11) + 1;
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, width - 1 - (block.indent ?? 0)), 0);
    default:
      // Tables and signatures in a cell may be of any height.
      return Number.POSITIVE_INFINITY;
  }
}

/** @param widths of the cells, in centimetres */
export function surelyFits(cells: readonly (Words | readonly Block[])[], widths: readonly number[]): boolean {
  return cells.every((cell, at) => {
    const width = widths[at] ?? 0;
    const lines = isBlocks(cell) ? cell.reduce((sum, one) => sum + blockLines(one, width), 0) : linesOf(cell, width);
    return lines * LINE <= PAGE;
  });
}
