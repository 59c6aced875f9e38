/** A seat as others read of it, and what may be done with it (C1, C3). Pure. */
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Actor } from './actor.ts';
import { KEDUDUKAN, type Kedudukan, mayAsKasi } from './hak.ts';

interface Place {
  readonly desa: { readonly nama: string; readonly jenis: string } | null;
  readonly instansi: { readonly nama: string; readonly singkatan: string } | null;
}

/** "Desa Sarapat", "Puskesmas"; null for a seat of the kecamatan itself. */
export function bodyOf({ desa, instansi }: Place): string | null {
  if (desa) return desaTitle(desa);
  return instansi ? instansi.singkatan || instansi.nama : null;
}

/** "Sekretaris Desa Sarapat", "Kepala Puskesmas Tamiang Layang", "Camat": the office, never the person. */
export function officeName({ jabatan, body }: { readonly jabatan: string; readonly body: string | null }): string {
  if (body === null) return jabatan || 'Camat';
  if (jabatan === '') return body;
  const place = body.replace(/^(Desa Adat|Desa|Kelurahan) /, '');
  // "Sekretaris Desa" of Desa Sarapat need not say "Desa" twice, and "Kepala Puskesmas" names its body already.
  if (jabatan.toLowerCase().includes(body.toLowerCase())) return jabatan;
  return /\b(desa|lurah|kelurahan)$/i.test(jabatan) ? `${jabatan} ${place}` : `${jabatan}, ${body}`;
}

/** Where the seat is, for a sentence: "Desa Sarapat", "Kecamatan Dusun Timur". */
export function tempatOf(seat: Place & { readonly kecamatan: { readonly nama: string } }): string {
  return bodyOf(seat) ?? `Kecamatan ${seat.kecamatan.nama}`;
}

/** "Desa Sarapat, Kecamatan Dusun Timur"; a body by its whole name. */
export function placeOf({
  kecamatan,
  desa,
  instansi,
}: {
  readonly kecamatan: { readonly nama: string };
  readonly desa: Place['desa'];
  readonly instansi: { readonly nama: string } | null;
}): string {
  const within = desa ? desaTitle(desa) : instansi?.nama;
  return within === undefined ? `Kecamatan ${kecamatan.nama}` : `${within}, Kecamatan ${kecamatan.nama}`;
}

/** A word that this program does not know is the one with the fewest rights. */
export function kedudukanOf(word: string): Kedudukan {
  return KEDUDUKAN.find((one) => one === word) ?? 'STAF';
}

/**
 * Those of the Kasi's people whose time is not over. Where no full Kasi would be left, those that are over stay:
 * nobody could let anybody in any more.
 */
export function standingKasi<T extends { readonly kedudukan: string; readonly expiresAt: Date | null }>(
  rows: readonly T[],
  now: Date,
): T[] {
  const isStanding = ({ expiresAt }: T): boolean => expiresAt === null || expiresAt > now;
  const isFull = ({ kedudukan }: T): boolean => kedudukanOf(kedudukan) !== 'STAF';
  const isLed = rows.some((one) => isFull(one) && isStanding(one));
  return rows.filter((one) => isStanding(one) || (!isLed && isFull(one)));
}

/** A staf leaves the seats of those they work for alone. */
export function mayManage(
  actor: Pick<Actor, 'peran' | 'kedudukan' | 'hak'>,
  seat: { readonly peran: string },
): boolean {
  return mayAsKasi(actor, 'KONTAK') && !(actor.kedudukan === 'STAF' && seat.peran === 'KASI');
}
