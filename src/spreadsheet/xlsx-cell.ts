/** One cell of a worksheet as it stands in the XML, and the plain value that it stands for. Pure. */
import { DAY_MS } from '../lib/day-ms.ts';
import type { ReadCell } from './sheet-cells.ts';
import { XmlFault } from './xml-events.ts';
import { unescaped } from './xlsx-texts.ts';

/** Serial 0: day 61 is 1 March 1900, and the 29 February that never was is counted before it. */
export const EPOCH_MS = Date.UTC(1899, 11, 30);
const NEVER_WAS = 60;
/** Serial 0 of the other calendar, in days after that. */
export const DAYS_TO_1904 = 1462;
/** The first moment of the year 10000. */
const END_MS = Date.UTC(10_000, 0, 1);
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** What the numbers in a cell stand for. */
export interface Meaning {
  readonly texts: readonly string[];
  /** By style. */
  readonly dates: readonly boolean[];
  readonly epochMs: number;
}

export interface RawCell {
  /** As the file has it: s (shared text), str, inlineStr, b, e, d or n. */
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** Text within the cell itself. */
  readonly inline: string;
  /** Null: none. */
  readonly formula: string | null;
}

/** @throws XmlFault where the table of texts is shorter than what is asked of it: words are missing from the file */
function sharedText(raw: string, texts: readonly string[]): string {
  if (raw.trim() === '') return '';
  const text = texts[Number(raw)];
  if (text === undefined) throw new XmlFault('damaged');
  return text;
}

/** "2026-11-24" and "2026-11-24T08:00:00.000Z" in one form. */
export function isoCell(text: string): ReadCell {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d).*)?$/.exec(text.trim()) ?? [];
  return day === undefined ? { kind: 'text', value: text } : { kind: 'date', value: `${day}T${time}` };
}

function numberCell(text: string, style: number, { dates, epochMs }: Meaning): ReadCell {
  const value = Number(text);
  // Whoever reads the row says what is wrong with it; the rest of the file is good.
  if (!NUMBER.test(text.trim()) || !Number.isFinite(value)) return { kind: 'text', value: text };
  const isEarly = epochMs === EPOCH_MS && value >= 1 && value < NEVER_WAS;
  const at = epochMs + Math.round((isEarly ? value + 1 : value) * DAY_MS);
  if (dates[style] !== true || value < 0 || at >= END_MS) return { kind: 'number', value };
  return { kind: 'date', value: new Date(at).toISOString().slice(0, 19) };
}

function typedCell(text: string, { type, style }: RawCell, meaning: Meaning): ReadCell {
  if (type === 'e') return { kind: 'error', value: text };
  if (type === 'b') return { kind: 'boolean', value: /^\s*(?:1|true)\s*$/i.test(text) };
  if (type === 'd') return isoCell(text);
  return type === 's' || type === 'str' || type === 'inlineStr'
    ? { kind: 'text', value: text }
    : numberCell(text, style, meaning);
}

/** Null for a cell that shows nothing. */
export function cellOf(raw: RawCell, meaning: Meaning): ReadCell | null {
  const { type, value, inline, formula } = raw;
  // Some programs write both; each type has the one that counts.
  const [first, other] = type === 'inlineStr' ? [inline, value] : [value, inline];
  const text = type === 's' ? sharedText(value, meaning.texts) : unescaped(first);
  if (text.trim() !== '') return typedCell(text, raw, meaning);
  if (other.trim() !== '') return { kind: 'text', value: unescaped(other) };
  // A formula may come to an empty text; one of a number without a number was never reckoned.
  return formula === null || type === 'str' ? null : { kind: 'formula', value: `=${unescaped(formula)}` };
}
