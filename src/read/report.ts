/** A whole report in one message: how many households and people, and where, each only where it is said once and for certain. */
import { readCount } from './count.ts';
import { type Noun, nounAt } from './nouns.ts';
import { type Words, wordsAs, wordsOf } from './words.ts';

export interface ReportRead {
  /** The whole message but for its heading. */
  readonly uraian: string;
  readonly kk?: number;
  readonly jiwa?: number;
  /** "RT 03", "Dusun II" */
  readonly tempat?: string;
}

/** "Lapor:", "Mohon izin melaporkan," */
const HEADING =
  /^\s*(?:(?:mohon|izin|ijin|saya|kami|mau|ingin|pak|bu|bapak|ibu)[\s,]+)*(?:(?:me)?lapor(?:kan)?\b|laporan\s*(?=[:.\-–—]))[\s:,.\-–—]*/iu;
/** Whoever writes these before a number does not say how many there are. */
const UNSURE = new Set(
  (
    'rt rw no nomor bukan tidak dari sampai hingga atau sd antara usia umur kurang lebih dan + x × * @ per tiap setiap ' +
    'masing masingmasing sisa sisanya tinggal kecuali minus hampir nyaris maks maksimal min minimal banyak sedikit atas ' +
    'bawah belum tambah tambahan ditambah selain > < ≥ ≤ ½ setengah sekitaran batal'
  ).split(' '),
);
/** Behind a count these say that it is another number, or none. */
const UNSURE_BEHIND = new Set('- lebih x × * @ + ? kurang per an'.split(' '));
/** Words that a number with its noun has at most: "seratus dua puluh lima kepala keluarga". */
const MOST_WORDS = 7;

interface Found {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** The count that stands before, or behind ("KK: 12"), the noun at `at`; null when it cannot be read for certain. */
function countAt(words: Words, at: number, length: number, noun: Noun): Found | null {
  const end = at + length;
  let found: Found | null = null;
  const spans: (readonly [number, number])[] = [];
  for (let from = Math.max(0, at - MOST_WORDS); from < at; from += 1) spans.push([from, end]);
  for (let to = Math.min(words.length, end + MOST_WORDS); to > end; to -= 1) spans.push([at, to]);
  for (const [from, to] of spans) {
    const reading = readCount(wordsAs(words.slice(from, to)), noun);
    if (!('read' in reading)) continue;
    found = { value: Number(reading.read), from, to };
    break;
  }
  if (!found || found.value <= 0) return null;
  const before = words[found.from - 1]?.text ?? '';
  const after = words[found.to]?.text ?? '';
  // "maks. 12 KK"; "12 KK/40 jiwa" is two counts, "12 KK/RT" one for each.
  const earlier = before === '.' && words[found.from - 1]?.tight ? (words[found.from - 2]?.text ?? '') : before;
  const isPer = after === '/' && !/^\d/.test(words[found.to + 1]?.text ?? '');
  const isHalf = before === '/' && !isCounted(words.slice(0, found.from - 1));
  return UNSURE.has(earlier) || before === '-' || isHalf || isPer || UNSURE_BEHIND.has(after) ? null : found;
}

/** "12 KK/40 jiwa": what stands before the stroke ends with what is counted. */
const isCounted = (words: Words): boolean => nounAt(words.slice(-1)) !== null;

/** Every count of that noun; null where one of them is not certain. */
function countsOf(words: Words, noun: Noun): readonly Found[] | null {
  const all: Found[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const named = nounAt(words.slice(at));
    if (!named?.nouns.includes(noun)) continue;
    const found = countAt(words, at, named.length, noun);
    at += named.length - 1;
    // "Warga" and "keluarga" stand in many sentences without a number.
    if (found) all.push(found);
    else if (hasNumberNear(words, at - named.length + 1)) return null;
  }
  return all;
}

const NUMBER = /^\d/;
function hasNumberNear(words: Words, at: number): boolean {
  return NUMBER.test(words[at - 1]?.text ?? '') || NUMBER.test(words[at + 1]?.text ?? '');
}

function onlyOne(found: readonly Found[] | null): Found | null {
  const [first, ...others] = found ?? [];
  return first && others.every(({ value }) => value === first.value) ? first : null;
}

const overlaps = (one: Found, other: Found): boolean => one.from < other.to && other.from < one.to;

const RT = /\bRT\s*[.:]?\s*(\d{1,3})(?:\s*[/,]?\s*RW\s*[.:]?\s*(\d{1,3}))?/giu;
const DUSUN = /\bdusun\s+(\d{1,2}|[IVX]{1,4})\b/giu;
/** "RT 03 dan 04" are two places; "RT 03, 12 KK" is one. */
const MORE =
  /^\s*(?:dan|,|&|s\/?d|sampai|hingga|-|–|\/)\s*(?:RT\s*)?\d{1,3}\b(?!\s*(?:\(|kk\b|kepala|keluarga|jiwa|orang|warga|rumah|unit))/iu;

function placeIn(text: string): string | null {
  const several = [...text.matchAll(RT), ...text.matchAll(DUSUN)].some((match) =>
    MORE.test(text.slice(match.index + match[0].length)),
  );
  const places = (pattern: RegExp) => [
    ...new Set(Array.from(text.matchAll(pattern), ([all]) => all.replace(/\s+/g, ' '))),
  ];
  const [rt, ...otherRt] = places(RT);
  const [dusun, ...otherDusun] = places(DUSUN);
  if (several || otherRt.length > 0 || otherDusun.length > 0) return null;
  const place = [rt, dusun].filter((part) => part !== undefined).join(', ');
  return place === '' ? null : place;
}

/** Whether somebody says that they report. */
export function isHeadedAsReport(raw: string): boolean {
  return HEADING.test(raw);
}

export function readReport(raw: string): ReportRead {
  const uraian = raw.replace(HEADING, '').trim();
  const words = wordsOf(uraian);
  const kk = onlyOne(countsOf(words, 'kk'));
  const jiwa = onlyOne(countsOf(words, 'jiwa'));
  // "KK 12 jiwa 40": the 12 may belong to either.
  const shared = kk !== null && jiwa !== null && overlaps(kk, jiwa);
  const tempat = placeIn(uraian);
  return {
    uraian,
    ...(kk && !shared ? { kk: kk.value } : {}),
    ...(kk && jiwa && !shared && jiwa.value >= kk.value ? { jiwa: jiwa.value } : {}),
    ...(tempat === null ? {} : { tempat }),
  };
}
