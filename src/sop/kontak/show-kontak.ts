/** One seat of the own kecamatan, for the Kasi (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Kedudukan, mayAsKasi } from '../../office/actor/hak.ts';
import { bodyOf, kedudukanOf, mayManage, tempatOf } from '../../office/actor/kontak.ts';
import { type KontakRow, findKontak } from '../../office/actor/kontak.repo.ts';

export interface KontakView {
  readonly kontakId: number;
  readonly desaId: number | null;
  readonly instansiId: number | null;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: string;
  readonly tempat: string;
  readonly part: 'desa' | 'instansi' | 'kecamatan';
  readonly kedudukan: Kedudukan;
  readonly expiresAt: Date | null;
  readonly telepon: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly unreachableAt: Date | null;
  readonly revokedAt: Date | null;
  /** The seat, or another seat, of the one who looks. */
  readonly own: boolean;
  /** Whether the one who looks may change it. */
  readonly mayChange: boolean;
}

/** As that person sees it. */
export function kontakViewOf(row: KontakRow, actor: Actor): KontakView {
  return {
    kontakId: row.id,
    desaId: row.desaId,
    instansiId: row.instansiId,
    nama: row.orang.nama,
    jabatan: row.jabatan,
    peran: row.peran,
    tempat: tempatOf(row),
    part: row.desa ? 'desa' : bodyOf(row) === null ? 'kecamatan' : 'instansi',
    kedudukan: kedudukanOf(row.kedudukan),
    expiresAt: row.expiresAt,
    telepon: row.telepon,
    createdAt: row.createdAt,
    seenAt: row.orang.seenAt,
    confirmedAt: row.confirmedAt,
    unreachableAt: row.orang.unreachableAt,
    revokedAt: row.revokedAt,
    own: row.orangId === actor.orangId,
    mayChange: mayManage(actor, row) && row.revokedAt === null,
  };
}

export async function showKontak(
  deps: Deps,
  actor: Actor,
  kontakId: number,
): Promise<Result<KontakView, 'daftar-not-found'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('daftar-not-found');
  const row = await deps.database.read((db) => findKontak(db, actor.kecamatanId, kontakId));
  return row ? ok(kontakViewOf(row, actor)) : refuse('daftar-not-found');
}
