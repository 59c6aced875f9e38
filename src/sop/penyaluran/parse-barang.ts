/** What one item of a distribution is, as people write it (B1): "Beras 10 kg", "20 paket sembako", "BLT Rp300.000". Pure. */
import { cleanText } from '../../form/parse/clean-text.ts';
import { readCount } from '../../read/count.ts';
import { readMoney } from '../../read/money.ts';
import { isMultiplier } from '../../read/number.ts';
import { numberWord } from '../../read/number-words.ts';
import { RUPIAH, knownSatuan } from '../program/satuan.ts';

/** One item, without a row yet. */
export interface BarangBaru {
  readonly nama: string;
  readonly jumlah: number;
  readonly satuan: string;
}
/** no-jumlah: no number in it · no-satuan: a number that counts nothing · fraction: half a kilo · too-much · too-long. */
export type BarangProblem = 'no-jumlah' | 'no-satuan' | 'fraction' | 'too-much' | 'too-long';
export type ParsedBarang = { readonly barang: BarangBaru } | { readonly problem: BarangProblem };

/** A thousand milyar of anything. */
export const MOST_JUMLAH = 10 ** 12;
const MOST_NAMA = 60;
/** What money is called where nothing else was written. */
const CASH = 'Uang tunai';

const TIMES = String.raw`(?: ?(?:rb|ribu|jt|juta|miliar|milyar))?`;
/** A figure, perhaps once more in words: "10 (sepuluh)". */
const FIGURES = String.raw`\d(?:[\d.,]*\d)?${TIMES}(?:,-)?(?: ?\([\p{L} ]+\))?`;
const BULLET = /^(?:[-–•*✓]|\d{1,2}[.)])\s+/;
const MONEY_LAST = new RegExp(String.raw`^(.*?)[ :=@-]*\b(?:rp|idr)\.? ?(${FIGURES})(?:,?-+)?$`, 'iu');
const RUPIAH_LAST = new RegExp(String.raw`^(.*?)[ :=@-]*(${FIGURES}) ?(?:rp|rupiah)$`, 'iu');
const MONEY_FIRST = new RegExp(String.raw`^(?:rp|idr)\.? ?(${FIGURES})()[ ,:]+(\D.*)$`, 'iu');
const NAMED_FIRST = new RegExp(String.raw`^(.+?)[ :=x×@-]+(${FIGURES}) ?(\p{L}+)$`, 'iu');
const COUNTED_FIRST = new RegExp(String.raw`^(${FIGURES}) ?(\p{L}+) +(.+)$`, 'iu');
const NO_UNIT = new RegExp(String.raw`^(?:.+?[ :=-]+)?${FIGURES}$`, 'iu');

function jumlahOf(figures: string): number | BarangProblem {
  // "2,5 kg": the records hold whole numbers.
  if (/^\d+,\d{1,2}$/.test(figures)) return 'fraction';
  const reading = readCount(figures);
  if (!('read' in reading)) return 'unread' in reading && reading.unread === 'fraction' ? 'fraction' : 'no-jumlah';
  return inRange(reading.read);
}

function rupiahOf(figures: string): number | BarangProblem {
  const reading = readMoney(figures);
  return 'read' in reading ? inRange(reading.read) : 'no-jumlah';
}

function inRange(jumlah: bigint): number | BarangProblem {
  if (jumlah <= 0n) return 'no-jumlah';
  return jumlah > BigInt(MOST_JUMLAH) ? 'too-much' : Number(jumlah);
}

function barangOf(nama: string, jumlah: number | BarangProblem, satuan: string): ParsedBarang {
  if (typeof jumlah !== 'number') return { problem: jumlah };
  const name = nama.replace(/[ ,:=-]+$/, '').trim();
  return [...name].length > MOST_NAMA ? { problem: 'too-long' } : { barang: { nama: name, jumlah, satuan } };
}

/** "beras" is one letter from "belas": only what is surely a number word counts. */
const isSpoken = (word: string | undefined): boolean => numberWord((word ?? '').toLowerCase())?.slip === false;

/** "Selimut dua puluh lembar" */
function inWords(text: string): ParsedBarang | null {
  const words = text.split(' ');
  const satuan = words.at(-1) ?? '';
  let first = words.length - 1;
  while (first > 0 && isSpoken(words[first - 1])) first -= 1;
  if (first === words.length - 1 || first === 0 || isSpoken(satuan)) return null;
  const figures = words.slice(first, -1).join(' ');
  const unit = knownSatuan(satuan) ?? satuan.toLowerCase();
  return barangOf(words.slice(0, first).join(' '), unit === RUPIAH ? rupiahOf(figures) : jumlahOf(figures), unit);
}

/** One line. Never guesses: what has no number or no unit is asked again. */
export function parseBarang(raw: string): ParsedBarang {
  const text = cleanText(raw)
    .replace(/\s+/g, ' ')
    .replace(BULLET, '')
    .replace(/[.;,]$/, '')
    .trim();
  const first = MONEY_FIRST.exec(text);
  if (first) return barangOf(first[3] ?? '', rupiahOf(first[1] ?? ''), RUPIAH);
  const last = MONEY_LAST.exec(text) ?? RUPIAH_LAST.exec(text);
  if (last) return barangOf(last[1]?.trim() || CASH, rupiahOf(last[2] ?? ''), RUPIAH);
  const counted = COUNTED_FIRST.exec(text);
  const unit = counted && knownSatuan(counted[2] ?? '');
  if (counted && unit) return barangOf(counted[3] ?? '', jumlahOf(counted[1] ?? ''), unit);
  const named = NAMED_FIRST.exec(text);
  const satuan = named?.[3]?.toLowerCase() ?? '';
  if (named && !isMultiplier(satuan))
    return barangOf(named[1] ?? '', jumlahOf(named[2] ?? ''), knownSatuan(satuan) ?? satuan);
  return inWords(text) ?? { problem: NO_UNIT.test(text) ? 'no-satuan' : 'no-jumlah' };
}

/** The items of one message: one a line, or parted by semicolons or commas. */
export function splitBarang(raw: string): string[] {
  const lines = raw.split(/[\n;]/).map((line) => line.trim());
  return lines.filter(Boolean).flatMap((line) => {
    const parts = line.split(/, +(?=\S)/).filter(Boolean);
    return parts.length > 1 && parts.every((part) => 'barang' in parseBarang(part)) ? parts : [line];
  });
}
