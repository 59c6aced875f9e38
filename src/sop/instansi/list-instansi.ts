/** The partner bodies of a kecamatan (C1): the own one, or the one where somebody asks for a seat. */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { findInstansiList } from './instansi.repo.ts';
import { linesOf } from '../../lib/lines-of.ts';

export interface InstansiChoice {
  readonly id: number;
  readonly nama: string;
  /** How people call it; never empty. */
  readonly singkatan: string;
  readonly alias: readonly string[];
}

export async function listInstansi(
  deps: Pick<Deps, 'database'>,
  { kecamatanId }: Pick<Actor, 'kecamatanId'>,
): Promise<InstansiChoice[]> {
  const rows = await deps.database.read((db) => findInstansiList(db, kecamatanId));
  return rows.map(({ id, nama, singkatan, alias }) => ({
    id,
    nama,
    singkatan: singkatan || nama,
    alias: linesOf(alias),
  }));
}
