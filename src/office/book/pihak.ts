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

/** Who reads whatever is somebody's in their kecamatan. */
const readsAll = ({ peran }: Pick<Viewer, 'peran'>): boolean => peran === 'KASI' || peran === 'CAMAT';

/** What somebody has, besides their seats: the desa or the body that they speak for. */
function bodiesOf({ peran, desaId, instansiId }: Viewer): Partial<Record<'desaId' | 'instansiId', number>> {
  if (peran === 'DESA' && desaId !== null) return { desaId };
  return peran === 'MITRA' && instansiId !== null ? { instansiId } : {};
}

/** @param heldIds the actor's seat and those that it took over */
export function isTheirs(seat: Viewer, heldIds: readonly number[], pihak: Pihak): boolean {
  if (pihak.kontakId !== null) return heldIds.includes(pihak.kontakId);
  const { desaId, instansiId } = bodiesOf(seat);
  return pihak.desaId === null ? pihak.instansiId !== null && pihak.instansiId === instansiId : pihak.desaId === desaId;
}

/** All of the kecamatan for the Kasi and the Camat; of everybody else their own, their body's or their desa's. */
export function mayReadOf(
  seat: Viewer,
  heldIds: readonly number[],
  one: Pihak & { readonly kecamatanId: number },
): boolean {
  return seat.kecamatanId === one.kecamatanId && (readsAll(seat) || isTheirs(seat, heldIds, one));
}

/** `mayReadOf` in the words of the database. */
export async function whoseOf(db: Db, actor: Actor) {
  const { kecamatanId } = actor;
  if (readsAll(actor)) return { kecamatanId };
  const bodies = Object.entries(bodiesOf(actor)).map(([name, id]) => ({ [name]: id }));
  return { kecamatanId, OR: [{ kontakId: { in: await findHeldIds(db, actor) } }, ...bodies] };
}
