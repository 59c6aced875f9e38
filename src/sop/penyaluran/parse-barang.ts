/** What one item of a distribution is, as people write it (B1): "Beras 10 kg", "20 paket sembako", "BLT Rp300.000". Pure. */
import { cleanText } from '../../form/parse/clean-text.ts';
import { readAmount } from '../../read/amount.ts';
import { readCount } from '../../read/count.ts';
import { readMoney } from '../../read/money.ts';
import { isMultiplier } from '../../read/number.ts';
import { numberWord } from '../../read/number-words.ts';
import { RUPIAH, knownSatuan } from '../program/satuan.ts';
import { hidesAmount } from './second-amount.ts';

/** One item, without a row yet. */
export interface BarangBaru {
  readonly nama: string;
  readonly jumlah: number;
  readonly satuan: string;
}
/** no-jumlah: no number in it · no-satuan: a number that counts nothing · fraction: half a paket · several: more than one amount · too-much · too-long. */
export type BarangProblem = 'no-jumlah' | 'no-satuan' | 'fraction' | 'several' | 'too-much' | 'too-long';
export type ParsedBarang = { readonly barang: BarangBaru } | { readonly problem: BarangProblem };

/** A thousand milyar of anything. */
export const MOST_JUMLAH = 10 ** 12;
const MOST_NAMA = 60;
/** What money is called where nothing else was written. */
const CASH = 'Uang tunai';

const TIMES = String.raw`(?: ?(?:rb|ribu|jt|juta|miliar|milyar))?`;
/** A figure, perhaps once more in words: "10 (sepuluh)". */
const FIGURES = String.raw`(?:(?:\d{1,3} )?(?:1\/2|1\/4|3\/4)|\d(?:[\d.,]*\d)?)${TIMES}(?:,-)?(?: ?\([\p{L} ]+\))?`;
const BULLET = /^(?:[-–•*✓]|\d{1,2}[.)])\s+/;
const MONEY_LAST = new RegExp(String.raw`^(.*?)[ :=@-]*\b(?:rp|idr)\.? ?(${FIGURES})(?:,?-+)?$`, 'iu');
const RUPIAH_LAST = new RegExp(String.raw`^(.*?)[ :=@-]*(${FIGURES}) ?(?:rp|rupiah)$`, 'iu');
const MONEY_FIRST = new RegExp(String.raw`^(?:rp|idr)\.? ?(${FIGURES})()[ ,:]+(\D.*)$`, 'iu');
const NAMED_FIRST = new RegExp(String.raw`^(.+?)((?:[ :=×@-]|(?<=[ \d])x(?=[ \d]))+)(${FIGURES}) ?(\p{L}+)$`, 'iu');
/** "Sembako 20 paket (beras 5 kg, gula 1 kg)" */
const EXPLAINED = /^([^()]+) (\([^()]+\))$/u;
const COUNTED_FIRST = new RegExp(String.raw`^(${FIGURES}) ?(\p{L}+) +(.+)$`, 'iu');
const NO_UNIT = new RegExp(String.raw`^(?:.+?[ :=-]+)?${FIGURES}$`, 'iu');

/** Where a fraction is whole in a smaller unit: "2,5 ton" are 2.500 kg. */
const SMALLER: Readonly<Record<string, string>> = {
  ton: 'kg',
  kuintal: 'kg',
  kwintal: 'kg',
  kw: 'kg',
  kg: 'gram',
  liter: 'ml',
};

interface Counted {
  readonly jumlah: number | BarangProblem;
  readonly satuan: string;
}

function jumlahOf(figures: string, satuan: string): Counted {
  const reading = readCount(figures);
  if ('read' in reading) return { jumlah: inRange(reading.read), satuan };
  const isFraction = 'unread' in reading && reading.unread === 'fraction';
  if (!isFraction) return { jumlah: 'no-jumlah', satuan };
  const smaller = SMALLER[satuan];
  const turned = smaller === undefined ? null : readAmount(`${figures} ${satuan}`, { unit: smaller });
  return smaller !== undefined && turned && 'read' in turned
    ? { jumlah: inRange(turned.read), satuan: smaller }
    : { jumlah: 'fraction', satuan };
}

function rupiahOf(figures: string): number | BarangProblem {
  const reading = readMoney(figures);
  return 'read' in reading ? inRange(reading.read) : 'no-jumlah';
}

function inRange(jumlah: bigint): number | BarangProblem {
  if (jumlah <= 0n) return 'no-jumlah';
  return jumlah > BigInt(MOST_JUMLAH) ? 'too-much' : Number(jumlah);
}

function barangOf(nama: string, { jumlah, satuan }: Counted): ParsedBarang {
  if (typeof jumlah !== 'number') return { problem: jumlah };
  const name = nama.replace(/[ ,:=-]+$/, '').trim();
  return [...name].length > MOST_NAMA ? { problem: 'too-long' } : { barang: { nama: name, jumlah, satuan } };
}
const rupiah = (figures: string): Counted => ({ jumlah: rupiahOf(figures), satuan: RUPIAH });

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
  return barangOf(words.slice(0, first).join(' '), unit === RUPIAH ? rupiah(figures) : jumlahOf(figures, unit));
}

/** One line. Never guesses: what has no number, no unit, or a second number is asked again. */
export function parseBarang(raw: string): ParsedBarang {
  const text = cleanText(raw.replace(/[½¼¾]/g, (sign) => ` ${HALVES[sign]} `))
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BULLET, '')
    .replace(/[.;,]$/, '')
    .trim();
  const found = money(text) ?? counted(text);
  if (found) return found;
  const [, head = '', explained = ''] = EXPLAINED.exec(text) ?? [];
  const item = explained === '' ? null : parseBarang(head);
  if (item && 'barang' in item) {
    const { nama, jumlah, satuan } = item.barang;
    return barangOf(`${nama} ${explained}`, { jumlah, satuan });
  }
  return inWords(text) ?? { problem: NO_UNIT.test(text) ? 'no-satuan' : 'no-jumlah' };
}
const HALVES: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4' };

function money(text: string): ParsedBarang | null {
  const first = MONEY_FIRST.exec(text);
  const last = first ? null : (MONEY_LAST.exec(text) ?? RUPIAH_LAST.exec(text));
  const [nama, figures = ''] = first ? [first[3] ?? '', first[1]] : last ? [last[1]?.trim() ?? '', last[2]] : [];
  if (nama === undefined) return null;
  return hidesAmount(nama, ' ', figures, RUPIAH) ? { problem: 'several' } : barangOf(nama || CASH, rupiah(figures));
}

function counted(text: string): ParsedBarang | null {
  const first = COUNTED_FIRST.exec(text);
  const unit = first && knownSatuan(first[2] ?? '');
  if (first && unit) {
    const [, figures = '', , nama = ''] = first;
    return hidesAmount(nama, ' ', '', '') ? { problem: 'several' } : barangOf(nama, jumlahOf(figures, unit));
  }
  const [, nama = '', between = '', figures = '', satuan = ''] = NAMED_FIRST.exec(text) ?? [];
  if (satuan === '' || isMultiplier(satuan)) return null;
  if (hidesAmount(nama, between, figures, satuan)) return { problem: 'several' };
  return barangOf(nama, jumlahOf(figures, knownSatuan(satuan) ?? satuan.toLowerCase()));
}

/** The items of one message: one a line, or parted by semicolons, commas, "dan" or "+" where each part is an item. */
export function splitBarang(raw: string): string[] {
  const lines = raw.split(/[\n;]/).map((line) => line.trim());
  return lines.filter(Boolean).flatMap((line) => {
    for (const sign of [/, +(?=\S)/, /,? +(?:dan|serta|\+|&) +|, +/i]) {
      const parts = line.split(sign).filter(Boolean);
      if (parts.length > 1 && parts.every((part) => 'barang' in parseBarang(part))) return parts;
    }
    return [line];
  });
}
