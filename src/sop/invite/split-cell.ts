/** A cell that holds several things of a contact, "Darmo / Kades 0812-…": what it says itself is taken apart, never guessed (C1, C3). Pure. */
import { findPhones } from '../../read/phone.ts';
import { beginsAsOffice } from '../../office/table/skipped-rows.ts';

export interface CellParts {
  readonly nama: string;
  readonly jabatan: string;
  /** As written; several with " / " between them. */
  readonly telepon: string;
  /** Whether the cell says which is which. */
  readonly sure: boolean;
}

const LABEL = /(?:\b(?:no(?:mor)?|telp|tlp|tel|telepon|hp|wa|whatsapp|kontak|cp)\b[\s.:/]*)+$/i;
const EDGES = /^[\s,;:/|–—-]+|[\s,;:/|–—-]+$/g;

const trimmed = (text: string): string => text.replace(/\(\s*\)|\[\s*\]/g, ' ').replace(EDGES, '');

/** Without "1." in front. */
export const withoutNumber = (text: string): string => text.replace(/^\d{1,3}[.)]\s*(?=\p{L})/u, '');

/** A number without the brackets around it: "(0812-…)", "0812-…)"; "(0526) 1234" keeps its own. */
function bare(phone: string): string {
  const inside = /^\(([^()]*)\)?$/.exec(phone)?.[1] ?? phone;
  return inside.includes('(') ? inside : inside.replace(/\)$/, '');
}

/** The telephones of a text, each once and as written, and what stands around them. */
export function phonesOut(text: string): { readonly phones: readonly string[]; readonly rest: string } {
  const found = findPhones(text);
  const phones = new Map(found.map(({ phone, start, end }) => [phone, bare(text.slice(start, end))]));
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of found) {
    pieces.push(
      text
        .slice(at, start)
        .replace(/[(\s]+$/, '')
        .replace(LABEL, '')
        .replace(/[(\s]+$/, ''),
    );
    at = end;
  }
  pieces.push(text.slice(at).replace(/^[\s)]+/, ' '));
  const rest = pieces.map(trimmed).filter((piece) => piece !== '');
  return { phones: [...phones.values()], rest: rest.join('\n') };
}

const IN_BRACKETS = /^(.+?)\s*\(([^()]+)\)$/s;
const LINES = /\s*(?:[\n/|;])\s*/;
const DASHES = /\s+[-–—]+\s+|\s*:\s*|,\s+/;
/** "Darmo Kades": where the name ends stands nowhere. */
const OFFICE_INSIDE = /\s(?:plt|pj|kepala|kades|lurah|sekretaris|sekdes|bendahara|kaur|kasi|ketua|kadus)\b/i;

/** More than the name of one person: an office, a telephone, a second one. */
export function isMoreThanName(text: string): boolean {
  return (
    /[/|;\n]|\d{5}|\b2[.)]\s/.test(text) ||
    OFFICE_INSIDE.test(text) ||
    beginsAsOffice(text) ||
    findPhones(text).length > 0
  );
}

type Two = readonly [string, string];

/** Two parts, and whether the sign between them is enough to part them. */
function twoIn(text: string): { readonly two: Two; readonly parted: boolean } | null {
  const lines = text.split(LINES).filter(Boolean);
  const [a = '', b = '', ...others] = lines;
  if (lines.length === 2) return { two: [a, b], parted: true };
  if (others.length > 0) return null;
  const [, before = '', inside = ''] = IN_BRACKETS.exec(text) ?? [];
  if (inside !== '') return { two: [before, inside], parted: false };
  const pieces = text.split(DASHES);
  const office = pieces.findIndex(beginsAsOffice);
  if (office < 0 || pieces.length < 2) return null;
  // "Darmo, S.Sos, Kades": degrees belong to the name.
  const at = office === 0 ? (pieces[0] ?? '').length : text.indexOf(pieces[office] ?? '');
  return { two: [text.slice(0, at), text.slice(at)], parted: false };
}

function nameAndOffice(text: string, officeFirst: boolean): Omit<CellParts, 'telepon'> {
  const found = twoIn(text);
  const whole = { nama: text.split(LINES).join(' / '), jabatan: '', sure: false };
  if (!found) return whole;
  const [first, second] = found.two.map(trimmed) as [string, string];
  const [one, two] = [beginsAsOffice(first), beginsAsOffice(second)];
  if (one === two && (one || !found.parted)) return whole;
  const swapped = one === two ? officeFirst : one;
  return swapped ? { nama: second, jabatan: first, sure: true } : { nama: first, jabatan: second, sure: true };
}

/** @param parts fields of the column, as its head names them */
export function splitCell(raw: string, parts: readonly string[]): CellParts {
  const { phones, rest } = parts.includes('telepon') ? phonesOut(raw) : { phones: [], rest: raw };
  const telepon = phones.join(' / ');
  const text = withoutNumber(rest);
  if (parts.includes('nama') && parts.includes('jabatan'))
    return { ...nameAndOffice(text, parts.indexOf('jabatan') < parts.indexOf('nama')), telepon };
  const words = text.split(LINES).join(' / ');
  const sure = words !== '' && !/\d/.test(words) && !isMoreThanName(words);
  if (parts.includes('jabatan')) return { nama: '', jabatan: words, telepon, sure: words !== '' };
  return { nama: words, jabatan: '', telepon, sure };
}
