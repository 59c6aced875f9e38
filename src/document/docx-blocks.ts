/** The parts of which an office letter or its minutes are made, as plain data; make-docx.ts draws them. */

export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}
/** A text, or pieces of it that look different. A line break in it stays one. */
export type Words = string | readonly (string | Span)[];

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface TextBlock {
  readonly kind: 'text';
  readonly text: Words;
  readonly align?: Align;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Size of the letters; the document's own where it is left out. */
  readonly points?: number;
  /** White before and after, in points. */
  readonly before?: number;
  readonly after?: number;
  /** From the left, in centimetres. */
  readonly indent?: number;
  /** Of the first line, in centimetres. */
  readonly firstLine?: number;
  /** Begins a page. */
  readonly newPage?: boolean;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

/** The letter head: centred lines above a double rule. */
export interface KopBlock {
  readonly kind: 'kop';
  readonly lines: readonly { readonly text: string; readonly points: number; readonly bold?: boolean }[];
}

/** "Hari/Tanggal : Kamis, 3 Desember 2026": labels, colons and values in three columns without borders. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly rows: readonly (readonly [label: string, value: Words | readonly Block[]])[];
  /** Width of the labels and distance from the left, in centimetres. */
  readonly labelWidth?: number;
  readonly indent?: number;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly style: 'number' | 'letter' | 'dash';
  readonly items: readonly Words[];
  readonly indent?: number;
}

export interface TableBlock {
  readonly kind: 'table';
  /** In centimetres; F4 has 16.5 between the usual margins. */
  readonly widths: readonly number[];
  /** Repeated at the top of each page. */
  readonly head?: readonly string[];
  readonly rows: readonly (readonly (Words | readonly Block[])[])[];
  readonly align?: readonly Align[];
  /** Default true. */
  readonly borders?: boolean;
}

/** Who signs, side by side; null leaves a column empty. The name stands underlined below room for the hand. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly columns: readonly (Signature | null)[];
}
export interface Signature {
  /** Above: "CAMAT DUSUN TIMUR," */
  readonly heading: readonly string[];
  readonly name: string;
  /** Below the name: "NIP. …" */
  readonly below?: readonly string[];
}

export type Block = TextBlock | KopBlock | FactsBlock | ListBlock | TableBlock | SignaturesBlock;

/** Whether what stands in a cell is blocks, and no text with pieces. */
export function isBlocks(content: Words | readonly Block[]): content is readonly Block[] {
  const [first] = typeof content === 'string' ? [] : content;
  return typeof first === 'object' && 'kind' in first;
}

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;

/** What XML cannot hold is taken out, lone halves of signs too: Word calls such a file damaged. */
export function cleanWords(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
