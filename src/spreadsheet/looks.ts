/** How cells look: the few styles of all workbooks, so that sheets of different hands belong together. */

export interface Font {
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** RRGGBB */
  readonly color?: string;
}
export type Border = 'none' | 'thin' | 'total' | 'rule';
export interface LookStyle {
  readonly font: Font;
  readonly fill?: string;
  readonly border: Border;
  /** Wins over the alignment of the kind. */
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  /** Keeps one-line text and numbers off the lines of the table. */
  readonly indent?: true;
}

const INK = '1F2937';
export const BRAND = '14532D';
const TINT = 'E8F1EA';

export const LOOKS = {
  plain: { font: { size: 10 }, border: 'none', vertical: 'top' },
  /** The office at the top of the first page. */
  letterhead: { font: { size: 12, bold: true }, border: 'none', align: 'center', vertical: 'center' },
  /** The last line of the letterhead, with the rule below. */
  letterheadRule: { font: { size: 10 }, border: 'rule', align: 'center', vertical: 'center' },
  title: { font: { size: 14, bold: true, color: BRAND }, border: 'none', align: 'center', vertical: 'center' },
  /** Title of a list, at the left margin. */
  listTitle: { font: { size: 13, bold: true, color: BRAND }, border: 'none', vertical: 'center' },
  subtitle: { font: { size: 10, color: '4B5563' }, border: 'none', align: 'center', vertical: 'center' },
  listSubtitle: { font: { size: 9, color: '4B5563' }, border: 'none', vertical: 'center' },
  section: { font: { size: 11, bold: true, color: BRAND }, border: 'none', vertical: 'center' },
  head: {
    font: { size: 8.5, bold: true, color: 'FFFFFF' },
    fill: BRAND,
    border: 'thin',
    align: 'center',
    vertical: 'center',
    wrap: true,
  },
  body: { font: { size: 9, color: INK }, border: 'thin', vertical: 'top', indent: true },
  bodyStrong: { font: { size: 9, bold: true, color: INK }, border: 'thin', vertical: 'top', indent: true },
  /** What somebody has to put right. */
  bodyWrong: { font: { size: 9, bold: true, color: '991B1B' }, fill: 'FEE2E2', border: 'thin', vertical: 'top' },
  bodyLink: { font: { size: 9, underline: true, color: '1D4ED8' }, border: 'thin', vertical: 'top', indent: true },
  total: { font: { size: 9, bold: true, color: INK }, fill: TINT, border: 'total', vertical: 'center', indent: true },
  /** A figure that matters, and the words below it. */
  figure: {
    font: { size: 16, bold: true, color: BRAND },
    fill: TINT,
    border: 'none',
    align: 'center',
    vertical: 'center',
  },
  figureLabel: {
    font: { size: 8, color: '4B5563' },
    fill: TINT,
    border: 'none',
    align: 'center',
    vertical: 'top',
    wrap: true,
  },
  note: { font: { size: 8, italic: true, color: '4B5563' }, border: 'none', vertical: 'top' },
  link: { font: { size: 10, underline: true, color: '1D4ED8' }, border: 'none', vertical: 'center' },
} as const satisfies Readonly<Record<string, LookStyle>>;

export type Look = keyof typeof LOOKS;
