/** What becomes of a list of contacts in a small office of invented places: who would be invited, or what is asked. */
import type { Named } from '../src/form/parse/match.ts';
import { rowsOfList, unreadHeads } from '../src/sop/invite/kontak-list-rows.ts';
import { type ReadList, readKontakList } from '../src/sop/invite/read-kontak-list.ts';
import type { ReadSheet } from '../src/spreadsheet/sheet-cells.ts';

const desa = (id: number, nama: string, title = `Desa ${nama}`): Named => ({
  value: `desa:${id}`,
  text: title,
  aliases: [nama],
});
export const PLACES: readonly Named[] = [
  desa(1, 'Jaar'),
  desa(2, 'Matabu'),
  desa(3, 'Sarapat'),
  desa(4, 'Tamiang Layang', 'Kelurahan Tamiang Layang'),
  desa(5, 'Sumber Garunggung'),
  { value: 'instansi:1', text: 'Puskesmas Tamiang Layang', aliases: ['Puskesmas'] },
  { value: 'instansi:2', text: 'TP PKK Kecamatan', aliases: ['PKK'] },
];

export function read(sheets: ReadSheet | readonly ReadSheet[], file = 'data.xlsx'): ReadList {
  const all = 'rows' in sheets ? [sheets] : sheets;
  const done = readKontakList(all, { file, places: PLACES, kecamatan: 'Dusun Timur' });
  if (!done.ok) throw new Error(done.code);
  return done.value;
}

/** Who would be invited where nothing is asked, or the questions; with what is refused and not read. */
export function outcome({ list }: ReadList) {
  const { proposed, refused, kind } = list;
  const isColumn = /^c\d/.test(proposed.tempat);
  const lacks = !isColumn && list.rows.some(({ tempat }) => tempat === '');
  const asked = Object.entries(proposed)
    .filter(([name, value]) => value === '' && (name !== 'desa' || (lacks && proposed.tempat !== '')))
    .map(([name]) => name);
  const chosen = { ...proposed, withHidden: null };
  const { rows } = rowsOfList(list, chosen, PLACES);
  const people = rows.map(({ tempat, nama, jabatan, telepon }) => [tempat, nama, jabatan, telepon].join(' | '));
  return { kind, asked, people, refused, unread: unreadHeads(list, chosen) };
}
