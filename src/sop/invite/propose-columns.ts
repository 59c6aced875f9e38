/** Which column of a list is probably what of a contact; where that is not sure, the person is asked (C1, C3). Pure. */
import type { HeadField } from '../../office/table/heads.ts';
import type { JoinedList, ListColumn } from '../../office/table/join-tables.ts';
import { type ListKind, NO_COLUMN } from './kontak-list-context.ts';
import { splitCell } from './split-cell.ts';

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

/** Whose cells say themselves what in them is the name. */
function saysName({ columns, rows }: JoinedList, column: ListColumn): boolean {
  const texts = rows.flatMap(({ cells }) => cells[columns.indexOf(column)] || []);
  const known = column.joined.every((field) => SPLIT.has(field));
  return known && texts.length > 0 && texts.every((text) => splitCell(text, column.joined).sure);
}
const SPLIT: ReadonlySet<HeadField> = new Set<HeadField>(['nama', 'jabatan', 'telepon']);

export function nameColumn(list: JoinedList): string {
  const { columns } = list;
  const names = of(columns, 'nama');
  const plain = names.filter(({ heads }) => heads.every((head) => PLAIN_NAME.test(head.trim())));
  const joined = columns.filter((column) => column.joined.includes('nama'));
  if (names.length === 0) return onlyOne(joined.filter((column) => saysName(list, column)));
  return onlyOne(names) || onlyOne(plain);
}

const PLAIN_OFFICE = /^(?:nama )?jabatan$/i;

/** Empty: ask; "-": there is none. */
function either(found: readonly ListColumn[], mayStand: boolean): string {
  return found.length === 0 && !mayStand ? NO_COLUMN : onlyOne(found);
}

/** The one in which it stands together with others, where it can be told from them. */
function onlyJoined(list: JoinedList, field: 'jabatan' | 'telepon'): string {
  const joined = list.columns.filter((column) => column.joined.includes(field));
  const apart = (column: ListColumn) =>
    field === 'telepon' || !column.joined.includes('nama') || saysName(list, column);
  return onlyOne(joined.filter(apart));
}

export function officeColumn(list: JoinedList): string {
  const { columns } = list;
  const offices = of(columns, 'jabatan');
  const plain = offices.filter(({ heads }) => heads.every((head) => PLAIN_OFFICE.test(head.trim())));
  const found = offices.length > 1 && plain.length === 1 ? plain : offices;
  const joined = found.length === 0 ? onlyJoined(list, 'jabatan') : '';
  if (joined !== '') return joined;
  return either(
    found,
    columns.some(({ joined }) => joined.includes('jabatan')),
  );
}

export function telephoneColumn(list: JoinedList): string {
  const { columns } = list;
  const found = of(columns, 'telepon');
  const doubtful = columns.some(({ doubt }) => doubt === 'looks-like-telepon');
  const joined = found.length === 0 && !doubtful ? onlyJoined(list, 'telepon') : '';
  if (joined !== '') return joined;
  return either(
    found,
    columns.some(({ doubt, joined }) => doubt === 'looks-like-telepon' || joined.includes('telepon')),
  );
}

interface Places {
  /** Whether that is the name of a place of this office. */
  readonly isPlace: (text: string) => boolean;
  /** Whether one of them stands among its words. */
  readonly namesPlace: (text: string) => boolean;
}

/** Fields in whose cells a place may be named: "Kepala Desa Sarapat". */
const MAY_NAME_PLACE: readonly HeadField[] = ['jabatan', 'address', 'lokasi'];

/** Whether its cells name their places among other words. */
export const mayNamePlace = ({ field, joined }: ListColumn): boolean =>
  joined.length > 0 || (field !== null && MAY_NAME_PLACE.includes(field));

/** @param titled whether each table says its place itself */
export function placeColumn({ columns, rows }: JoinedList, { isPlace, namesPlace }: Places, titled: boolean): string {
  const share = (column: ListColumn, is = isPlace): number => {
    const texts = rows.flatMap(({ cells }) => cells[columns.indexOf(column)] || []);
    return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
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
  const among = columns.filter((column) => mayNamePlace(column) && share(column, namesPlace) >= 0.8);
  if (!titled && among.length > 0) return among[0]?.key ?? '';
  // A column of places of which none is known: its rows come back with what would be right.
  const written = named.filter((column) => rows.some(({ cells }) => cells[columns.indexOf(column)]));
  return written.length > 0 ? onlyOne(written) : NO_COLUMN;
}

const OF_AID = /\b(?:penerima(?! (?:undangan|tugas|sk|kuasa|honor))|kpm|bansos|blt|bpnt|pkh|bantuan)\b/i;
const OF_RESIDENTS =
  /\b(?:warga|penduduk|lansia|balita|disabilitas|yatim|keluarga miskin|kepala keluarga|dtks|dtsen)\b/i;

/** What titles, or the heads of its names, say of a list without any office in it. */
function kindSaid(columns: readonly ListColumn[], titles: readonly string[]): ListKind {
  const words = [...titles, ...of(columns, 'nama').flatMap(({ heads }) => heads)];
  if (words.some((text) => OF_AID.test(text))) return 'aid';
  return words.some((text) => OF_RESIDENTS.test(text)) ? 'residents' : 'contacts';
}

/** What the list is, seen from its heads and titles. @param office whether the head of the names is one: "Kepala Desa" */
export function kindOf(columns: readonly ListColumn[], titles: readonly string[], office: boolean): ListKind {
  const has = (...fields: readonly HeadField[]): boolean => of(columns, ...fields).length > 0;
  const named = has('nama') || columns.some(({ joined }) => joined.includes('nama'));
  if (office || has('jabatan') || columns.some(({ joined }) => joined.includes('jabatan'))) return 'contacts';
  if (!named) return has('program', 'uang', 'satuan', 'sumber-dana', 'bantuan') ? 'plan' : 'contacts';
  if (has('bantuan', 'uang', 'rekening')) return 'aid';
  if (has('program', 'satuan') && !has('telepon')) return 'plan';
  const private_ = has('nik', 'no-kk');
  const life = has('lahir', 'kelamin', 'status', 'jumlah');
  if ((private_ && (has('no-kk') || life)) || (life && !has('telepon'))) return 'residents';
  return private_ && !has('telepon') ? 'residents' : kindSaid(columns, titles);
}
