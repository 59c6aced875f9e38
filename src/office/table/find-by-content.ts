/** A list without any head: its columns are known by what stands in them, where that is sure. */
import { isNothing } from './cell-words.ts';
import { type FoundColumn, isSixteenDigits, isTelephone, textsBelow } from './find-columns.ts';
import type { FoundTable } from './find-tables.ts';
import { gridOf } from './grid.ts';
import type { ReadSheet } from '../../spreadsheet/sheet-cells.ts';
import type { HeadField } from './heads.ts';
import { isColumnNumbers, isSignature, isTotal } from './skipped-rows.ts';

const SURE = 0.7;
const TITLES =
  /^(?:plt\.? |plh\.? |pj\.? )?(?:kepala|kades|lurah|camat|sekretaris|sekdes|bendahara|kaur|kasi|ketua|wakil|anggota|kader|operator|staf|kadus|pendamping|koordinator|penghulu|bidan|perangkat)\b/i;

const isWords = (text: string): boolean => /^[\p{L}][\p{L} .,'’`-]{1,60}$/u.test(text);

/** @param isPlace whether that is the name of a place of this office */
export function findByContent(sheet: ReadSheet, isPlace: (text: string) => boolean): FoundTable | null {
  const rows = gridOf(sheet)
    .filter(({ own }) => {
      const texts = [...own.values()];
      return own.size > 1 && !isSignature(texts) && !isTotal(texts) && !isColumnNumbers(texts);
    })
    .map(({ row, hidden, down }) => ({ row, hidden, section: '', cells: down }));
  const places = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b);
  if (rows.length === 0 || places.length < 2) return null;
  const share = (at: number, is: (text: string) => boolean): number => {
    const texts = textsBelow(rows, at);
    return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
  };
  const fieldOf = (at: number): HeadField | null => {
    if (share(at, isSixteenDigits) >= 0.5) return 'nik';
    if (share(at, isTelephone) >= SURE) return 'telepon';
    if (share(at, isPlace) >= SURE) return 'desa';
    if (share(at, (text) => TITLES.test(text)) >= SURE) return 'jabatan';
    if (share(at, (text) => /^\d{1,4}\.?$/.test(text)) >= SURE) return 'nomor';
    return share(at, isWords) >= SURE ? 'nama' : null;
  };
  const columns = places.map((at): FoundColumn => ({ at, head: '', field: fieldOf(at), joined: [], doubt: null }));
  // Of two columns of words either may be the name.
  const names = columns.filter(({ field }) => field === 'nama');
  const sure = names.length === 1;
  // One row of words may be anything.
  if (rows.length < 2 && !(sure && columns.some(({ field }) => field === 'telepon'))) return null;
  return {
    sheet: sheet.name,
    hidden: sheet.hidden !== undefined,
    headRow: null,
    above: [],
    columns: columns.map((one) => (one.field === 'nama' && !sure ? { ...one, field: null } : one)),
    rows: rows.filter(({ cells }) => [...cells.values()].some((text) => !isNothing(text))),
    skipped: [],
  };
}
