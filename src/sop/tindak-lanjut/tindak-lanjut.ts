/** An action item of a rapat (C2): its states, whose it is, who may read and answer it, and its number. Pure. */
import { officeName } from '../rapat/rapat-view.ts';
import { numbersOf } from '../../lib/record-number.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { defineStates } from '../../office/book/states.ts';
import { bodyOf } from '../../office/actor/kontak.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';

/** What can be done with one that runs, or has ended. `finish` and `ask` are whoever's it is, too; the others are the Kasi's. */
export const VERBS = ['finish', 'ask', 'move', 'cancel', 'reopen'] as const;
export type Verb = (typeof VERBS)[number];

export const {
  words: STATUS,
  next: nextStatus,
  as: asStatus,
} = defineStates('tindakLanjut', VERBS, {
  RENCANA: {},
  BERJALAN: { finish: 'SELESAI', ask: 'BERJALAN', move: 'BERJALAN', cancel: 'DIBATALKAN' },
  SELESAI: { reopen: 'BERJALAN' },
  DIBATALKAN: { reopen: 'BERJALAN' },
});
export type Status = (typeof STATUS)[number];

export const { formatNomor, parseNomor } = numbersOf('TL');

/** Whose it is: one of the three. */
export interface Pihak {
  readonly kontakId: number | null;
  readonly instansiId: number | null;
  readonly desaId: number | null;
}

interface KontakWords {
  readonly jabatan: string;
  readonly orang: { readonly nama: string };
  readonly desa: { readonly nama: string; readonly jenis: string } | null;
  readonly instansi: { readonly nama: string; readonly singkatan: string } | null;
}
export interface PihakWords {
  readonly kontak: KontakWords | null;
  readonly instansi: { readonly nama: string; readonly singkatan: string } | null;
  readonly desa: { readonly nama: string; readonly jenis: string } | null;
}

/** "Sekretaris Desa Sarapat", "Kepala Puskesmas": a seat without its person, as it may stand in a group. */
export function officeOf(seat: Omit<KontakWords, 'orang'>): string {
  return officeName({ jabatan: seat.jabatan, body: bodyOf(seat) });
}

/** "Siti Aminah (Sekretaris Desa Sarapat)", "Puskesmas", "Desa Jaar". */
export function pihakWords({ kontak, instansi, desa }: PihakWords): string {
  if (desa) return desaTitle(desa);
  if (instansi) return instansi.singkatan || instansi.nama;
  return kontak ? `${kontak.orang.nama} (${officeOf(kontak)})` : '?';
}

/** The same without names of people. */
export function pihakOffice(row: PihakWords): string {
  return row.kontak ? officeOf(row.kontak) : pihakWords(row);
}

type Viewer = Pick<Actor, 'peran' | 'kecamatanId' | 'desaId' | 'instansiId'>;

/** @param heldIds the actor's seat and those that it took over */
export function isTheirs(seat: Viewer, heldIds: readonly number[], pihak: Pihak): boolean {
  if (pihak.kontakId !== null) return heldIds.includes(pihak.kontakId);
  if (pihak.desaId !== null) return seat.peran === 'DESA' && seat.desaId === pihak.desaId;
  return pihak.instansiId !== null && seat.peran === 'MITRA' && seat.instansiId === pihak.instansiId;
}

/** The Kasi and the Camat read all of their kecamatan, everybody else what is theirs. One that is only planned is nobody's yet. */
export function mayRead(
  seat: Viewer,
  heldIds: readonly number[],
  one: Pihak & { readonly kecamatanId: number; readonly status: string },
): boolean {
  if (seat.kecamatanId !== one.kecamatanId || one.status === 'RENCANA') return false;
  return seat.peran === 'KASI' || seat.peran === 'CAMAT' || isTheirs(seat, heldIds, one);
}
