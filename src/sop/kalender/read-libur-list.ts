/** A year's holidays as somebody pastes them: "1 Januari 2028 Tahun Baru", "10-11 Maret: Idulfitri", below "Cuti bersama" what belongs there. Pure. */
import { MONTHS } from '../../read/calendar-words.ts';
import { readDate } from '../../read/date.ts';
import { addDays } from '../../office/kalender/days.ts';

/** `tanggal`: "2028-01-01". A type, so that a draft can hold it. */
export type HariDibaca = { readonly tanggal: string; readonly nama: string };
export interface LiburList {
  /** In order, each day once. */
  readonly hari: readonly HariDibaca[];
  /** Lines that nobody understood, as they were written. */
  readonly sisa: readonly string[];
}

const MOST_NAMA = 80;
const LONGEST_RUN = 14;
const CUTI = /^\W*(?:[a-z]\.\s*)?(?:daftar\s+)?cuti bersama\b/i;
/** Heads of the list and of its parts. */
const HEAD = /\b(?:hari libur|libur nasional|cuti bersama|skb|keputusan bersama|nomor|tahun 20\d\d)\b|^\W*20\d\d\W*$/i;
const BULLET = /^\s*(?:[-•*–▪◦·]|\d{1,2}[.)]\s+(?=\D*\d{1,2}\b)|[a-z][.)]\s)\s*/i;
const WEEKDAY =
  /^\W*(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b(?:\s*[-–,&]\s*(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b)*/i;
const SIGNS = /^[\s:;,.()|–—-]+|[\s:;,(|–—-]+$/g;
/** Several days of one month: "20, 23 dan 24 Maret", "10-11 Maret", "10 s.d. 12 Maret". */
const RUN =
  /(\d{1,2}(?:\s*(?:,|dan|&|-|–|—|s\/d|s\.d\.?|sd|sampai(?: dengan)?)\s*\d{1,2})+)\s+(\p{L}+\.?)(\s+20\d\d)?/iu;
const UNTIL = /-|–|—|s\/d|s\.d\.?|sd|sampai/i;

interface Named {
  readonly days: readonly string[];
  readonly nama: string;
}

function dayOf(text: string, tahun: number): string | null {
  if (!/\d/.test(text)) return null;
  const reading = readDate(text, { today: `${tahun}-01-01`, direction: 'future' });
  return 'read' in reading && reading.read.startsWith(`${tahun}-`) ? reading.read : null;
}

const nameIn = (text: string): string =>
  text.replace(SIGNS, '').replace(WEEKDAY, '').replace(SIGNS, '').replace(/\s+/g, ' ');

/** "10-11 Maret", with the days between. */
function runIn(line: string, tahun: number): Named | null {
  const [whole, run = '', month = '', year = ''] = RUN.exec(line) ?? [];
  if (whole === undefined || !MONTHS.has(month.toLowerCase().replace('.', ''))) return null;
  const numbers = [...run.matchAll(/\d{1,2}/g)].map(({ 0: text, index }) => ({ text, index }));
  const days: string[] = [];
  for (const [at, { text, index }] of numbers.entries()) {
    const day = dayOf(`${text} ${month}${year || ` ${tahun}`}`, tahun);
    if (day === null) return null;
    const before = days.at(-1);
    const last = numbers[at - 1];
    if (before !== undefined && last && UNTIL.test(run.slice(last.index, index)))
      for (let between = addDays(before, 1); between < day && days.length < LONGEST_RUN; between = addDays(between, 1))
        days.push(between);
    days.push(day);
  }
  return { days, nama: nameIn(line.replace(whole, ' ')) };
}

/** A line with one day, which stands before its name or behind it. */
function oneIn(line: string, tahun: number): Named | null {
  const words = line.split(/\s+/);
  for (let length = Math.min(words.length, 6); length > 0; length -= 1) {
    const front = dayOf(words.slice(0, length).join(' ').replace(SIGNS, ''), tahun);
    if (front !== null) return { days: [front], nama: nameIn(words.slice(length).join(' ')) };
    const back = dayOf(words.slice(-length).join(' ').replace(SIGNS, ''), tahun);
    if (back !== null) return { days: [back], nama: nameIn(words.slice(0, -length).join(' ')) };
  }
  return null;
}

/** Not when a second day, or another year, stands in it: then the line says more than was understood. */
function isName(nama: string, tahun: number): boolean {
  if (nama.length < 3 || nama.length > MOST_NAMA || /^\d/.test(nama)) return false;
  const years = [...nama.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  const months = [...nama.matchAll(/\d{1,2}\s+(\p{L}+)/gu)].map(([, word = '']) => word.toLowerCase());
  return years.every((year) => year === tahun) && !months.some((word) => MONTHS.has(word));
}

/** The year that the list itself names most; null where it names none. */
export function tahunIn(text: string): number | null {
  const counts = new Map<number, number>();
  for (const [year] of text.matchAll(/\b20\d\d\b/g)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** @param tahun the year that is meant; a day of another is not understood */
export function readLiburList(text: string, tahun: number): LiburList {
  const named = new Map<string, string>();
  const sisa: string[] = [];
  let cuti = false;
  for (const raw of text.split('\n')) {
    const line = raw.replace(BULLET, '').trim();
    if (line === '' || /^\W+$/.test(line)) continue;
    const found = runIn(line, tahun) ?? oneIn(line, tahun);
    const usable = found && isName(found.nama, tahun);
    if (!found || !usable) {
      const isMonth = MONTHS.has(/^(\p{L}+)\W*(?:20\d\d)?\W*$/u.exec(line)?.[1]?.toLowerCase() ?? '');
      if (!found && HEAD.test(line)) cuti = CUTI.test(line);
      else if (!isMonth) sisa.push(raw.trim());
      continue;
    }
    const nama = cuti && !/cuti/i.test(found.nama) ? `Cuti bersama ${found.nama}` : found.nama;
    for (const day of found.days) named.set(day, nama);
  }
  const hari = [...named].map(([tanggal, nama]) => ({ tanggal, nama }));
  return { hari: hari.sort((one, other) => (one.tanggal < other.tanggal ? -1 : 1)), sisa };
}
