/** The people of a whole quarter: the small cast of the practice office, one official of every other desa, more bodies, Camat and staf (C1, C3). */
import { PRACTICE_CAST, type PracticePerson } from '../practice-office.ts';

/** How somebody comes to their seat. */
export type Joining =
  | { readonly as: 'DESA'; readonly desa: string; readonly jabatan: string }
  | { readonly as: 'MITRA'; readonly singkatan: string; readonly jabatan: string }
  | { readonly as: 'CAMAT'; readonly jabatan: string }
  | { readonly as: 'STAF'; readonly jabatan: string };

export interface CastMember extends PracticePerson {
  readonly joins: Joining;
}

type Name = readonly [firstName: string, lastName: string];

/** Numbers of the small cast end before this one. */
const FIRST_NUMBER = 20;

function member(
  number: number,
  [firstName, lastName]: Name,
  joins: Joining,
  role: PracticePerson['role'],
  more: Partial<PracticePerson> = {},
): CastMember {
  const at = FIRST_NUMBER + number;
  return {
    id: 620_000_000 + at,
    firstName,
    lastName,
    languageCode: 'id',
    phone: `+62812500100${at}`,
    joins,
    role,
    ...more,
  };
}

function ofDesa(number: number, name: Name, desa: string, jabatan: string, en: string): CastMember {
  const joins = { as: 'DESA', desa, jabatan } as const;
  return member(number, name, joins, { id: `${jabatan} Desa ${desa}`, en: `${en}, Desa ${desa}` }, { desa });
}

function ofBody(number: number, name: Name, kode: string, singkatan: string, jabatan: string, en: string): CastMember {
  const joins = { as: 'MITRA', singkatan, jabatan } as const;
  return member(number, name, joins, { id: `${singkatan} Barito Timur`, en }, { mitra: { kode, jabatan } });
}

const KELURAHAN = 'Tamiang Layang';

/** In the order in which they are invited. */
export const NEWCOMERS = {
  camat: member(
    0,
    ['Suharto', 'Djimat'],
    { as: 'CAMAT', jabatan: 'Camat Dusun Timur' },
    {
      id: 'Camat Dusun Timur',
      en: 'Head of kecamatan Dusun Timur',
    },
  ),
  staf: member(
    1,
    ['Nurlaila', 'Hasanah'],
    { as: 'STAF', jabatan: 'Staf Seksi Kesra' },
    {
      id: 'Staf Kasi Kesra',
      en: 'Staff of the Welfare Section',
    },
  ),
  tamiangLayang: member(
    2,
    ['Ahmad', 'Fauzi'],
    { as: 'DESA', desa: KELURAHAN, jabatan: 'Kasi Kesejahteraan' },
    { id: `Kasi Kesejahteraan Kelurahan ${KELURAHAN}`, en: `Welfare officer, Kelurahan ${KELURAHAN}` },
    { desa: KELURAHAN },
  ),
  pulauPatai: ofDesa(3, ['Yuliana', 'Ngasi'], 'Pulau Patai', 'Sekretaris', 'Secretary'),
  magantis: ofDesa(4, ['Sugiarto', 'Wibowo'], 'Magantis', 'Kasi Kesejahteraan', 'Welfare officer'),
  dorong: ofDesa(5, ['Lidia', 'Uria'], 'Dorong', 'Kaur Kesejahteraan', 'Welfare officer'),
  didi: ofDesa(6, ['Mahyudin', 'Noor'], 'Didi', 'Sekretaris', 'Secretary'),
  karangLangit: ofDesa(7, ['Tri', 'Handayani'], 'Karang Langit', 'Operator', 'Operator'),
  haringen: ofDesa(8, ['Dewi', 'Anggen'], 'Haringen', 'Kader', 'Volunteer'),
  jaweten: ofDesa(9, ['Rusli', 'Sumanto'], 'Jaweten', 'Kepala', 'Head'),
  matarah: ofDesa(10, ['Endang', 'Purwanti'], 'Matarah', 'Sekretaris', 'Secretary'),
  maragut: ofDesa(11, ['Hamdani', 'Aspihani'], 'Maragut', 'Kasi Kesejahteraan', 'Welfare officer'),
  mangkarap: ofDesa(12, ['Ketut', 'Lampung'], 'Mangkarap', 'Sekretaris', 'Secretary'),
  gumpa: ofDesa(13, ['Rahmawati', 'Salim'], 'Gumpa', 'Kaur Kesejahteraan', 'Welfare officer'),
  sumur: ofDesa(14, ['Bambang', 'Sunarto'], 'Sumur', 'Kepala', 'Head'),
  harara: ofDesa(15, ['Inie', 'Mantir'], 'Harara', 'Operator', 'Operator'),
  sarapatDua: ofDesa(16, ['Samuel', 'Rantau'], 'Sarapat', 'Kepala', 'Head'),
  jaarDua: ofDesa(17, ['Norliani', 'Asmah'], 'Jaar', 'Kader', 'Volunteer'),
  gumpaDua: ofDesa(18, ['Paulus', 'Tumon'], 'Gumpa', 'Kepala', 'Head'),
  dinkes: ofBody(19, ['Ratna', 'Sari'], 'DINKES', 'Dinkes', 'Kasi Kesehatan Keluarga', 'Health agency'),
  dp3akb: ofBody(
    20,
    ['Theresia', 'Lambung'],
    'DP3AKB',
    'DP3AKB',
    'Kepala Bidang PPPA',
    'Agency for women and children',
  ),
  kua: ofBody(21, ['Abdul', 'Basit'], 'KUA', 'KUA', 'Kepala KUA', 'Office of religious affairs'),
  tksk: ofBody(22, ['Agus', 'Prasetyo'], 'TKSK', 'TKSK', 'TKSK Dusun Timur', 'Social worker of the kecamatan'),
} as const satisfies Record<string, CastMember>;

/** How those of the small cast come to their seats, where nobody has founded the office before. */
export const SMALL_CAST = {
  sarapat: { as: 'DESA', desa: 'Sarapat', jabatan: 'Kaur Kesejahteraan' },
  jaar: { as: 'DESA', desa: 'Jaar', jabatan: 'Sekretaris' },
  matabu: { as: 'DESA', desa: 'Matabu', jabatan: 'Kader' },
  puskesmas: { as: 'MITRA', singkatan: 'Puskesmas', jabatan: 'Kepala Puskesmas' },
  dpmdsos: { as: 'MITRA', singkatan: 'DPMDSos', jabatan: 'Kepala Bidang Sosial' },
} as const satisfies Partial<Record<keyof typeof PRACTICE_CAST, Joining>>;

export const WHOLE_CAST = { ...PRACTICE_CAST, ...NEWCOMERS };
export type CastRole = keyof typeof WHOLE_CAST;
export type NewcomerRole = keyof typeof NEWCOMERS | keyof typeof SMALL_CAST;

export function joiningOf(role: NewcomerRole): Joining {
  return role in NEWCOMERS
    ? NEWCOMERS[role as keyof typeof NEWCOMERS].joins
    : SMALL_CAST[role as keyof typeof SMALL_CAST];
}
