/** Who holds a seat in the own kecamatan (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Actor } from './actor.ts';
import { mayAsKasi } from './hak.ts';
import { findKontakList } from './kontak.repo.ts';

export interface KontakLine {
  readonly kontakId: number;
  readonly nama: string;
  readonly jabatan: string;
  readonly peran: string;
  /** "Desa Sarapat", or null for a seat of the kecamatan. */
  readonly desa: string | null;
  readonly unreachable: boolean;
}

export async function listKontak(deps: Deps, actor: Actor): Promise<Result<KontakLine[], 'kontak-kasi-only'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const rows = await deps.database.read((db) => findKontakList(db, actor.kecamatanId));
  return ok(
    rows.map((row) => ({
      kontakId: row.id,
      nama: row.orang.nama,
      jabatan: row.jabatan,
      peran: row.peran,
      desa: row.desa ? desaTitle(row.desa) : null,
      unreachable: row.orang.unreachableAt !== null,
    })),
  );
}
