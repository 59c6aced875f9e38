/** One cell of an OpenDocument sheet: its value stands in attributes, its words below it. Pure. */
import { MOST_TEXT, type ReadCell } from './sheet-cells.ts';
import { attribute } from './xml-events.ts';
import { isoCell } from './xlsx-cell.ts';

type Attributes = Readonly<Record<string, string>>;

function numberOf(value: string | null): ReadCell | null {
  const number = Number(value ?? '');
  return value === null || value.trim() === '' || !Number.isFinite(number) ? null : { kind: 'number', value: number };
}

function isError(attributes: Attributes, text: string): boolean {
  if (attributes['calcext:value-type'] === 'error') return true;
  return attribute(attributes, 'formula') !== null && /^(?:#[A-Z/0!?]+|Err:\d{3})$/.test(text);
}

function valueOf(attributes: Attributes): ReadCell | null {
  switch (attributes['office:value-type'] ?? attribute(attributes, 'value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return numberOf(attribute(attributes, 'value'));
    case 'date':
      return isoCell(attribute(attributes, 'date-value') ?? '');
    case 'boolean':
      return { kind: 'boolean', value: attribute(attributes, 'boolean-value') === 'true' };
    default:
      return null;
  }
}

/** Null for a cell that shows nothing. @param words what stands in it, without notes */
export function odsCellOf(attributes: Attributes, words: string): ReadCell | null {
  const text = (words || (attribute(attributes, 'string-value') ?? '')).slice(0, MOST_TEXT);
  if (isError(attributes, text)) return { kind: 'error', value: text };
  const value = valueOf(attributes);
  if (value && value.value !== '') return value;
  if (text.trim() !== '') return { kind: 'text', value: text };
  const formula = attribute(attributes, 'formula');
  if (formula === null || attribute(attributes, 'value-type') !== null) return null;
  // "of:=[.A1]" says first in which language the formula is written.
  return { kind: 'formula', value: formula.replace(/^\w+:(?==)/, '') };
}
