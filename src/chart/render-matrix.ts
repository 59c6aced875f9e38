/** Draws a table of signs on a canvas without browser; imported lazily by matrix.ts. */
import { type SKRSContext2D, createCanvas } from '@napi-rs/canvas';
import { FONT_FAMILY, registerFonts } from './fonts.ts';
import { wrapName } from './wrap-name.ts';
import { MATRIX_WIDTH, type Matrix, type MatrixCell, SIGN_COLORS, type Sign } from './chart.ts';

const INK = '#1F2937';
const MUTED = '#4B5563';
const MARGIN = 24;
const LABEL_WIDTH = 196;
/** In one line of a name. */
const LABEL_LETTERS = 26;
const HEAD = 150;
const ROW = 40;
const FOOT = 64;
const SIGNS: readonly Sign[] = ['done', 'missing', 'waiting', 'none'];
/** Behind the sign, so that a row is read at a glance. */
const TINTS: Readonly<Record<Sign, string>> = {
  done: '#E3F4EE',
  missing: '#FDE8DC',
  waiting: '#FDF3D8',
  none: '#FFFFFF',
};

/** A written line, cut with a sign where it is too long. */
function write(
  context: SKRSContext2D,
  text: string,
  at: { readonly x: number; readonly y: number; readonly room: number },
  style: { readonly font: string; readonly color: string },
): void {
  context.font = `${style.font} ${FONT_FAMILY}`;
  context.fillStyle = style.color;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  let shown = [...text].slice(0, 120).join('');
  while (shown.length > 1 && context.measureText(shown).width > at.room) shown = `${shown.replace(/.…?$/u, '')}…`;
  context.fillText(shown, at.x, at.y);
}

/** A tick, a cross, an hourglass' two lines in a ring, a dash: shapes, since the letters have no such signs. */
function drawSign(context: SKRSContext2D, sign: Sign, x: number, y: number): void {
  const color = SIGN_COLORS[sign];
  context.lineWidth = 3;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (sign === 'none') {
    context.strokeStyle = color;
    context.beginPath();
    context.moveTo(x - 7, y);
    context.lineTo(x + 7, y);
    context.stroke();
    return;
  }
  context.fillStyle = color;
  context.beginPath();
  // A missing one is a square, so that it is another shape from afar.
  if (sign === 'missing') context.rect(x - 11, y - 11, 22, 22);
  else context.arc(x, y, 12, 0, 2 * Math.PI);
  if (sign === 'waiting') {
    context.strokeStyle = color;
    context.stroke();
  } else {
    context.fill();
    context.strokeStyle = '#FFFFFF';
  }
  context.beginPath();
  const strokes = {
    done: [
      [-5, 0, -1, 5],
      [-1, 5, 6, -5],
    ],
    missing: [
      [-5, -5, 5, 5],
      [5, -5, -5, 5],
    ],
    waiting: [
      [0, -6, 0, 0],
      [0, 0, 5, 3],
    ],
  }[sign];
  for (const [fromX = 0, fromY = 0, toX = 0, toY = 0] of strokes) {
    context.moveTo(x + fromX, y + fromY);
    context.lineTo(x + toX, y + toY);
  }
  context.stroke();
}

/** A long name has two smaller lines. */
function drawLabel(context: SKRSContext2D, label: string, top: number): void {
  const room = LABEL_WIDTH - 8;
  context.font = `400 16px ${FONT_FAMILY}`;
  const fits = label.length <= LABEL_LETTERS && context.measureText(label).width <= room;
  const lines = fits ? [label] : wrapName(label, LABEL_LETTERS, 2);
  const style = { font: fits ? '400 16px' : '400 13px', color: INK };
  for (const [at, line] of lines.entries())
    write(context, line, { x: MARGIN, y: top + ROW / 2 + (at - (lines.length - 1) / 2) * 17, room }, style);
}

function drawCell(context: SKRSContext2D, { sign, text }: MatrixCell, left: number, top: number, width: number): void {
  context.fillStyle = TINTS[sign];
  context.fillRect(left + 2, top + 2, width - 4, ROW - 4);
  drawSign(context, sign, left + 22, top + ROW / 2);
  const style = { font: '400 15px', color: INK };
  write(context, text, { x: left + 41, y: top + ROW / 2, room: width - 46 }, style);
}

function drawHead(context: SKRSContext2D, { title, subtitle, corner, columns }: Matrix, width: number): void {
  const room = MATRIX_WIDTH - 2 * MARGIN;
  write(context, title, { x: MARGIN, y: 34, room }, { font: '700 24px', color: INK });
  write(context, subtitle, { x: MARGIN, y: 66, room }, { font: '400 16px', color: MUTED });
  const style = { font: '700 15px', color: INK };
  write(context, corner, { x: MARGIN, y: HEAD - 20, room: LABEL_WIDTH - 8 }, style);
  for (const [at, column] of columns.entries()) {
    const blank = column.indexOf(' ');
    const lines = blank < 0 ? [column] : [column.slice(0, blank), column.slice(blank + 1)];
    const x = MARGIN + LABEL_WIDTH + at * width + 8;
    for (const [line, words] of lines.entries())
      write(context, words, { x, y: HEAD - 20 - (lines.length - 1 - line) * 20, room: width - 12 }, style);
  }
}

function drawLegend(context: SKRSContext2D, { legend }: Matrix, top: number): void {
  const width = (MATRIX_WIDTH - 2 * MARGIN) / SIGNS.length;
  for (const [at, sign] of SIGNS.entries()) {
    const x = MARGIN + at * width;
    drawSign(context, sign, x + 12, top + FOOT / 2);
    const style = { font: '400 14px', color: MUTED };
    write(context, legend[sign], { x: x + 32, y: top + FOOT / 2, room: width - 36 }, style);
  }
}

/** @see drawMatrix */
export async function renderMatrix(matrix: Matrix): Promise<Buffer> {
  registerFonts();
  const height = HEAD + matrix.rows.length * ROW + FOOT;
  const canvas = createCanvas(MATRIX_WIDTH, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, MATRIX_WIDTH, height);
  const width = (MATRIX_WIDTH - 2 * MARGIN - LABEL_WIDTH) / Math.max(1, matrix.columns.length);
  drawHead(context, matrix, width);
  for (const [at, { label, cells }] of matrix.rows.entries()) {
    const top = HEAD + at * ROW;
    context.fillStyle = '#E5E7EB';
    context.fillRect(MARGIN, top, MATRIX_WIDTH - 2 * MARGIN, 1);
    drawLabel(context, label, top);
    for (const [column, cell] of cells.entries())
      drawCell(context, cell, MARGIN + LABEL_WIDTH + column * width, top, width);
  }
  drawLegend(context, matrix, HEAD + matrix.rows.length * ROW);
  return canvas.encode('png');
}
