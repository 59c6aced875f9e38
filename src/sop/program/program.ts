/** A programme of the yearly work plan (A2): the words it is described with, and who may see and change it. Pure. */
import { shorten } from '../../lib/shorten.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';

/** The usual kinds of aid; an office writes others in its own words. */
export const JENIS_BANTUAN = [
  'PKH',
  'BPNT/Sembako',
  'PBI-JKN',
  'BLT-DD',
  'CPP beras',
  'Logistik bencana',
  'ATENSI',
  'RTLH',
  'KUBE',
  'Sarling',
  'Stunting',
  'PIP',
] as const;
/** Whom it is for, as desa know them. */
export const SASARAN = ['Penduduk', 'Keluarga/KK', 'Rumah Tangga', 'Kelompok'] as const;
export const SUMBER_DANA = ['Pusat', 'Provinsi', 'Kab/Kota', 'Dana Desa', 'Lain-lain'] as const;
export const TRIWULAN = [1, 2, 3, 4] as const;

/** What PostgreSQL's whole numbers hold. */
export const MOST_TARGET = 2_000_000_000;

/** @param words as the database keeps them: "1,2,4" */
export function parseJadwal(words: string): number[] {
  const named = new Set(words.split(','));
  return TRIWULAN.filter((triwulan) => named.has(String(triwulan)));
}

/** In order, each once. */
export function formatJadwal(jadwal: readonly number[]): string {
  return TRIWULAN.filter((triwulan) => jadwal.includes(triwulan)).join(',');
}

const ROMAN: Readonly<Record<number, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

/** "I, II, IV" */
export function romanJadwal(jadwal: readonly number[]): string {
  return jadwal.map((triwulan) => ROMAN[triwulan] ?? '').join(', ');
}

/** Names are the same whatever their capitals and spaces. */
export function nameKey(nama: string): string {
  return nama.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** For sentences that stand in a window over a button, which holds 200 signs. */
export function shortNama(nama: string): string {
  return shorten(nama, 50);
}

/** Whose programmes these are, the Camat may read too. */
export function mayReadProgram(reader: Pick<Actor, 'peran'>): boolean {
  return reader.peran === 'KASI' || reader.peran === 'CAMAT';
}

export function mayChangeProgram(changer: Actor): boolean {
  return mayAsKasi(changer, 'PROGRAM');
}

/** What the Kasi writes of a programme. */
export interface ProgramFacts {
  readonly nama: string;
  readonly bidangId: number;
  readonly jenisBantuan: string;
  readonly sasaran: string;
  readonly target: number;
  readonly satuan: string;
  /** Rupiah. */
  readonly pagu: number;
  readonly sumberDana: string;
  /** The body that carries it out; null: the kecamatan itself. */
  readonly instansiId: number | null;
  /** Quarters, from 1. */
  readonly jadwal: readonly number[];
}
