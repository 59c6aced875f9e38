/** The partner bodies of the own kecamatan (C1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../kontak/actor.ts';
import { findInstansiList } from './instansi.repo.ts';

export interface InstansiChoice {
  readonly id: number;
  readonly nama: string;
  /** How people call it; never empty. */
  readonly singkatan: string;
  readonly alias: readonly string[];
}

export async function listInstansi(deps: Pick<Deps, 'database'>, actor: Actor): Promise<InstansiChoice[]> {
  const rows = await deps.database.read((db) => findInstansiList(db, actor.kecamatanId));
  return rows.map(({ id, nama, singkatan, alias }) => ({
    id,
    nama,
    singkatan: singkatan || nama,
    alias: alias.split('\n').filter(Boolean),
  }));
}
