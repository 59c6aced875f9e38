/** What a head says of its column: one field, several at once, or nothing that is known. */
import { foldHead, squashed } from './fold-head.ts';
import { HEADS, type HeadField, REFUSED, TELEPHONE_WORDS, TWO_MEANINGS, WEAK } from './heads.ts';

const KNOWN: ReadonlyMap<string, HeadField> = new Map(
  (Object.entries(HEADS) as [HeadField, string][]).flatMap(([field, heads]) =>
    heads.split('|').map((head) => [squashed(head), field] as const),
  ),
);

export interface HeadMeaning {
  readonly field: HeadField | null;
  /** The fields that stand in one column together, in the order of the head. */
  readonly joined: readonly HeadField[];
  readonly twoMeanings: boolean;
}

function isTelephone(words: readonly string[]): boolean {
  const { core, beside } = TELEPHONE_WORDS;
  return words.some((word) => core.has(word)) && words.every((word) => core.has(word) || beside.has(word));
}

function isIdentity(words: readonly string[]): boolean {
  return words.includes('nik') && !words.some((word) => TELEPHONE_WORDS.core.has(word));
}

/** One field, whatever stands around it in brackets: "Anggaran (Rp)", "No. HP (aktif)", "Nama *". */
function fieldOf(head: string): HeadField | null {
  const without = head.replace(/\([^)]*\)/g, ' ');
  for (const text of without.trim() === '' ? [head] : [head, without]) {
    const folded = foldHead(text);
    const known = KNOWN.get(folded.replaceAll(' ', ''));
    if (known) return known;
    const words = folded.split(' ');
    if (isTelephone(words)) return 'telepon';
    if (isIdentity(words)) return 'nik';
  }
  return null;
}

/** "kecamatan desa kode desa" → the three; null where a word belongs to none. */
function fieldsIn(words: readonly string[]): HeadField[] | null {
  if (words.length === 0) return [];
  for (let length = words.length; length > 0; length -= 1) {
    const field = fieldOf(words.slice(0, length).join(' '));
    if (!field || (field === 'nomor' && length < words.length)) continue;
    const rest = fieldsIn(words.slice(length));
    if (rest) return [field, ...rest];
  }
  return null;
}

const NOTHING: HeadMeaning = { field: null, joined: [], twoMeanings: false };

/** @param raw as written, of a two-row head from above: "Kontak Telepon" */
export function meaningOf(raw: string): HeadMeaning {
  const folded = foldHead(raw);
  if (folded === '') return NOTHING;
  if (TWO_MEANINGS.has(folded)) return { ...NOTHING, twoMeanings: true };
  // Two things that a sign parts are two things, also where their words are one head elsewhere.
  const known = KNOWN.get(squashed(raw));
  const parts = known === undefined || known === 'jabatan' ? raw.split(/[/&+\n,]| dan /i) : [];
  const apart = parts.length > 1 ? parts.map((part) => fieldOf(part)) : [];
  const several = new Set(apart);
  if (several.size > 1 && !several.has(null)) return joinedOf(apart.flatMap((field) => field ?? []));
  const field = fieldOf(raw);
  if (field) return { field, joined: [], twoMeanings: false };
  const joined = fieldsIn(folded.split(' '));
  return joined && new Set(joined).size > 1 ? joinedOf(joined) : NOTHING;
}

/** Of "NIK / No. HP" the telephone is kept. */
function joinedOf(fields: readonly HeadField[]): HeadMeaning {
  const kept = new Set(fields.filter((field) => !REFUSED.has(field)));
  if (kept.size === 0) return { field: 'nik', joined: [], twoMeanings: false };
  const [only] = kept;
  if (kept.size === 1 && only) return { field: only, joined: fields, twoMeanings: false };
  return { field: null, joined: fields, twoMeanings: false };
}

/** 2: surely a head; 1: a word that also stands in rows, or a head that means two things; 0: none. */
export function weightOf(raw: string): 0 | 1 | 2 {
  const { field, joined, twoMeanings } = meaningOf(raw);
  if (!field && joined.length === 0) return twoMeanings ? 1 : 0;
  return WEAK.has(squashed(raw)) ? 1 : 2;
}
