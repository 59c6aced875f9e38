/** Which column of a list is probably what of a contact; where that is not sure, the person is asked (C1, C3). Pure. */
import type { HeadField } from '../../office/table/heads.ts';
import type { JoinedList, ListColumn } from '../../office/table/join-tables.ts';
import { type ListKind, NO_COLUMN } from './kontak-list-context.ts';

/** Offices that stand in a head above the names of those who hold them. */
const OFFICES =
  /^(?:nama )?(kepala desa|kades|lurah|kepala desa ?\/ ?lurah|kades ?\/ ?lurah|sekretaris desa|sekdes|ketua rt|ketua rw|ketua pkk|kader|operator|pendamping)$/i;

export function officeInHead(heads: readonly string[]): string {
  const [head = '', ...others] = heads;
  return others.length === 0 ? (OFFICES.exec(head.replace(/\s+/g, ' ').trim())?.[1] ?? '') : '';
}

const of = (columns: readonly ListColumn[], ...fields: readonly HeadField[]): ListColumn[] =>
  columns.filter(({ field }) => field !== null && fields.includes(field));

/** The only one; empty where there are several. */
const onlyOne = (columns: readonly ListColumn[]): string => (columns.length === 1 ? (columns[0]?.key ?? '') : '');

const PLAIN_NAME = /^(?:nama(?: lengkap)?(?: dan gelar)?|name)$/i;

export function nameColumn(columns: readonly ListColumn[]): string {
  const names = of(columns, 'nama');
  const plain = names.filter(({ heads }) => heads.every((head) => PLAIN_NAME.test(head.trim())));
  return onlyOne(names) || onlyOne(plain);
}

const PLAIN_OFFICE = /^(?:nama )?jabatan$/i;

/** Empty: ask; "-": there is none. */
function either(found: readonly ListColumn[], mayStand: boolean): string {
  return found.length === 0 && !mayStand ? NO_COLUMN : onlyOne(found);
}

export function officeColumn(columns: readonly ListColumn[]): string {
  const offices = of(columns, 'jabatan');
  const plain = offices.filter(({ heads }) => heads.every((head) => PLAIN_OFFICE.test(head.trim())));
  const found = offices.length > 1 && plain.length === 1 ? plain : offices;
  return either(
    found,
    columns.some(({ joined }) => joined.includes('jabatan')),
  );
}

export function telephoneColumn(columns: readonly ListColumn[]): string {
  return either(
    of(columns, 'telepon'),
    columns.some(({ doubt, joined }) => doubt === 'looks-like-telepon' || joined.includes('telepon')),
  );
}

/** @param known how many cells of a column name a place of this office */
export function placeColumn({ columns, rows }: JoinedList, isPlace: (text: string) => boolean): string {
  const share = (column: ListColumn): number => {
    const texts = rows.flatMap(({ cells }) => cells[columns.indexOf(column)] || []);
    return texts.length === 0 ? 0 : texts.filter(isPlace).length / texts.length;
  };
  const named = of(columns, 'tempat', 'desa', 'instansi');
  const [best, ...others] = named
    .map((column) => ({ column, share: share(column) }))
    .filter((one) => one.share > 0)
    .sort((a, b) => b.share - a.share);
  if (best && others.every((other) => other.share < best.share)) return best.column.key;
  if (best) return '';
  const joined = columns.filter((column) => column.joined.includes('desa'));
  if (joined.length > 0) return onlyOne(joined);
  const elsewhere = of(columns, 'lokasi', 'address').filter((column) => share(column) >= 0.5);
  if (elsewhere.length > 0) return onlyOne(elsewhere);
  // A column of places of which none is known: its rows come back with what would be right.
  const written = named.filter((column) => rows.some(({ cells }) => cells[columns.indexOf(column)]));
  return written.length > 0 ? onlyOne(written) : NO_COLUMN;
}

/** What the list is, seen from its heads. */
export function kindOf(columns: readonly ListColumn[]): ListKind {
  const has = (...fields: readonly HeadField[]): boolean => of(columns, ...fields).length > 0;
  const named = has('nama') || columns.some(({ joined }) => joined.includes('nama'));
  if (has('jabatan')) return 'contacts';
  if (!named) return has('program', 'uang', 'satuan', 'sumber-dana', 'bantuan') ? 'plan' : 'contacts';
  if (has('bantuan', 'uang')) return 'aid';
  if (has('program', 'satuan') && !has('telepon')) return 'plan';
  const private_ = has('nik', 'no-kk');
  const life = has('lahir', 'kelamin', 'status', 'jumlah');
  if ((private_ && (has('no-kk') || life)) || (life && !has('telepon'))) return 'residents';
  return private_ && !has('telepon') ? 'residents' : 'contacts';
}
