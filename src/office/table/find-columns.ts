/** The columns of a table: what the head says, and what the cells say against it. */
import { findPhones } from '../../read/phone.ts';
import { isNothing } from './cell-words.ts';
import { type HeadField, REFUSED } from './heads.ts';
import { type HeadMeaning, meaningOf } from './name-head.ts';

export interface FoundColumn {
  /** From 0, as in the address. */
  readonly at: number;
  /** As written, of several rows from above; empty where there is none. */
  readonly head: string;
  readonly field: HeadField | null;
  /** Fields that stand in this one column, as its head or its cells say. */
  readonly joined: readonly HeadField[];
  /** Why it is asked about. */
  readonly doubt: 'two-meanings' | 'joined' | 'looks-like-telepon' | null;
}

type Rows = readonly { readonly cells: ReadonlyMap<number, string> }[];

/** NIK and the number of a family card: sixteen digits. */
const SIXTEEN = /^'?\d{2}(?:[ .-]?\d{2}){2}[ .-]?\d{6}[ .-]?\d{4}$|^'?\d{16}$|^\d\.\d+E\+15$/i;

export const isSixteenDigits = (text: string): boolean => SIXTEEN.test(text.trim());

/** All numbers that can be called, none that has the length of a NIK. */
export function isTelephone(text: string): boolean {
  return text.length <= 60 && findPhones(text).length > 0 && !/\d{16}/.test(text.replace(/[ .-]/g, ''));
}

function share(texts: readonly string[], is: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
}

export function textsBelow(rows: Rows, at: number): string[] {
  return rows.flatMap(({ cells }) => {
    const text = cells.get(at);
    return text === undefined || isNothing(text) ? [] : [text];
  });
}

function fieldOf({ field, joined }: HeadMeaning, texts: readonly string[]): HeadField | null {
  if (field && REFUSED.has(field)) return field;
  // Whatever the head says: numbers that everybody has one of are not kept.
  if (joined.length === 0 && share(texts, isSixteenDigits) >= 0.5) return field === 'no-kk' ? 'no-kk' : 'nik';
  return field;
}

/** Fields whose cells may hold a telephone too: that it stands there is certain, where the name ends is not. */
const BESIDE_TELEPHONE: ReadonlySet<HeadField> = new Set<HeadField>(['nama', 'jabatan', 'tempat', 'desa', 'instansi']);
const IN_BRACKETS = /\((?:plt\.? |pj\.? )?(?:kepala|kades|lurah|sekretaris|sekdes|bendahara|kaur|kasi|ketua|kadus)\b/i;

/** What the cells hold beside what the head says: names with their telephones, "Darmo (Kades) 0812…". */
function alsoIn(field: HeadField | null, texts: readonly string[]): readonly HeadField[] {
  if (field === null || !BESIDE_TELEPHONE.has(field)) return [];
  const also: HeadField[] = [];
  if (field === 'nama' && share(texts, (text) => IN_BRACKETS.test(text)) >= 0.5) also.push('jabatan');
  if (share(texts, isTelephone) >= 0.5) also.push('telepon');
  return also.length === 0 ? [] : [field, ...also];
}

/** The lowest words alone where they say enough ("Telepon" under "Kontak"), with those above otherwise ("KK" under "Jumlah"). */
function meaningUnder(words: readonly string[]): HeadMeaning {
  const own = meaningOf(words.at(-1) ?? '');
  if (own.field && own.field !== 'nomor') return own;
  const whole = meaningOf(words.join(' '));
  return whole.field || whole.joined.length > 0 || whole.twoMeanings ? whole : own;
}

/** @param heads by column, joined from above */
export function columnsOf(heads: ReadonlyMap<number, readonly string[]>, rows: Rows): FoundColumn[] {
  return [...heads]
    .sort(([a], [b]) => a - b)
    .map(([at, words]) => {
      const head = words.join(' ');
      const meaning = meaningUnder(words);
      const texts = textsBelow(rows, at);
      const said = fieldOf(meaning, texts);
      const also = alsoIn(said, texts);
      const mayLook = said === null ? meaning.joined.length === 0 : said !== 'telepon' && !REFUSED.has(said);
      const looks = mayLook && also.length === 0 && share(texts, isTelephone) >= 0.5;
      const field = looks || also.length > 0 ? null : said;
      const joined = also.length > 0 ? also : said ? [] : meaning.joined;
      const doubt = looks
        ? 'looks-like-telepon'
        : joined.length > 0
          ? 'joined'
          : meaning.twoMeanings && field === null
            ? 'two-meanings'
            : null;
      return { at, head, field, joined, doubt };
    });
}
