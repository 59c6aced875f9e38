/** Whose a record is that somebody has to do something about: a person in their seat, a body, or a desa. */
import type { Db } from '../../db/database.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Actor } from '../actor/actor.ts';
import { findHeldIds } from '../actor/find-holder.ts';
import { bodyOf, officeName } from '../actor/kontak.ts';

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

/** What decides whether it is somebody's. */
export type Viewer = Pick<Actor, 'peran' | 'kecamatanId' | 'desaId' | 'instansiId'>;

/** @param heldIds the actor's seat and those that it took over */
export function isTheirs(seat: Viewer, heldIds: readonly number[], pihak: Pihak): boolean {
  if (pihak.kontakId !== null) return heldIds.includes(pihak.kontakId);
  if (pihak.desaId !== null) return seat.peran === 'DESA' && seat.desaId === pihak.desaId;
  return pihak.instansiId !== null && seat.peran === 'MITRA' && seat.instansiId === pihak.instansiId;
}

/** For queries: all of the kecamatan for the Kasi and the Camat; of everybody else their own, their body's or their desa's. */
export async function whoseOf(db: Db, actor: Actor) {
  const { kecamatanId, peran, desaId, instansiId } = actor;
  if (peran === 'KASI' || peran === 'CAMAT') return { kecamatanId };
  const own: Partial<Record<keyof Pihak, number | { in: number[] }>>[] = [
    { kontakId: { in: await findHeldIds(db, actor) } },
  ];
  if (peran === 'DESA' && desaId !== null) own.push({ desaId });
  if (peran === 'MITRA' && instansiId !== null) own.push({ instansiId });
  return { kecamatanId, OR: own };
}
