/** Rows below a head that are no entry: numbers of columns, totals, signatures, lines across the table. */
import { isNothing } from './cell-words.ts';

export type SkippedKind = 'total' | 'signature' | 'numbers' | 'line';
export interface SkippedRow {
  readonly row: number;
  readonly as: SkippedKind;
}

const NUMBER = /^\(?-?\d{1,2}\)?[.)]?$/;
const LETTER = /^\(?[a-z]\)?[.)]?$/i;

/** `1 2 3 …`, `(1) (2)`, `-1 -2`, `a b d f`: the numbers of the columns. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const numbered = texts.filter((text) => NUMBER.test(text));
  if (texts.every((text) => NUMBER.test(text) || /^\d+\s?[=+x].*$/.test(text))) {
    const values = numbered.map((text) => Math.abs(Number(text.replace(/[^\d-]/g, ''))));
    // Tables side by side begin again.
    const begins = (value: number): boolean => values.length > 3 && value === 1;
    return values.length > 1 && values.every((value, at) => at === 0 || value > (values[at - 1] ?? 0) || begins(value));
  }
  const rising = texts.map((text) => text.replace(/[^a-z]/gi, '').toLowerCase());
  return (
    texts.length > 2 &&
    texts.every((text) => LETTER.test(text)) &&
    rising.every((letter, at) => at === 0 || letter > (rising[at - 1] ?? ''))
  );
}

const TOTAL = /^(?:(?:sub|grand)[\s-]?)?(?:total|jumlah|jml)\b(?!.*\p{L}{3,}\s\p{L}{3,}\s\p{L}{3,})/iu;
export function isTotal(texts: readonly string[]): boolean {
  const words = texts.find((text) => /\p{L}/u.test(text) && !isNothing(text));
  return words !== undefined && TOTAL.test(words);
}

const SIGNS = /^(?:mengetahui|diketahui|menyetujui|disetujui|mengesahkan|dibuat oleh|yang membuat|pembuat daftar)\b/i;
const NIP = /^(?:nip|nipt|niap|nrp)\b[\s.:]*[\d\s.…_-]*$/i;
const MONTH =
  '(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des|januari|februari|pebruari|maret|april|juni|juli|agustus|september|oktober|november|nopember|desember)';
const PLACE_AND_DATE = new RegExp(
  String.raw`^[\p{L}][\p{L} .'-]*,\s*(?:tanggal\s*)?(?:\d{1,2}|[.…_\s]+)?\s*(?:${MONTH}\w*|[.…_]{2,}|\d{1,2})[\s.…_/-]*(?:20\d{0,2}[.…_]*)?$`,
  'iu',
);

/** Offices that sign, and lines that name nobody. */
const OFFICE =
  /^(?:a\.?\s?n\.?\s)?(?:plt\.?\s|plh\.?\s|pj\.?\s)?(?:kepala|kades|lurah|camat|sekretaris|sekdes|sekcam|bendahara|kaur|kasi|ketua|wakil ketua|kadus|koordinator|operator|anggota|staf|perangkat|aparat|aparatur|pengurus|unsur)\b/i;
const OF_OFFICE =
  /^(?:a|n|an|plt|plh|pj|kepala|kades|lurah|camat|sekretaris|sekdes|sekcam|bendahara|kaur|kasi|ketua|wakil|kadus|koordinator|operator|anggota|staf|aparat|aparatur|pengurus|unsur|desa|kelurahan|dusun|urusan|seksi|bidang|rt|rw|bpd|pkk|lpm|tp|umum|keuangan|perencanaan|pemerintahan|kesejahteraan|pelayanan|perangkat|dan|i|ii|iii|iv|v)$/i;

export const beginsAsOffice = (text: string): boolean => OFFICE.test(text.trim());

/** "KEPALA DESA", "Kaur Keuangan", "Ketua RT": an office with nothing beside it, so nobody's name. */
export function isOfficeAlone(text: string): boolean {
  const words = text.split(/[^\p{L}]+/u).filter(Boolean);
  return beginsAsOffice(text) && words.every((word) => OF_OFFICE.test(word));
}

/** "Mengetahui", place and date, "NIP …": what is written from here on is signed, not listed. */
export function isSignature(texts: readonly string[]): boolean {
  if (texts.some((text) => SIGNS.test(text)) && texts.length <= 4) return true;
  if (texts.length > 3) return false;
  return (
    texts.every((text) => NIP.test(text)) || (texts.length <= 2 && texts.some((text) => PLACE_AND_DATE.test(text)))
  );
}
