/** The desa that a Kasi can choose from. */
import type { Deps } from '../../deps.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Actor } from './actor.ts';
import { findDesaList } from '../wilayah/kecamatan.repo.ts';
import { linesOf } from '../../lib/lines-of.ts';

export interface DesaChoice {
  readonly id: number;
  readonly nama: string;
  /** "Desa Sarapat" */
  readonly title: string;
  readonly alias: readonly string[];
}

/** Of the own kecamatan; of the own desa alone for somebody who speaks for one. */
export async function listDesa({ database }: Pick<Deps, 'database'>, actor: Actor): Promise<DesaChoice[]> {
  const rows = await database.read((db) => findDesaList(db, actor.kecamatanId));
  return rows
    .filter(({ id }) => actor.peran !== 'DESA' || id === actor.desaId)
    .map((desa) => ({
      id: desa.id,
      nama: desa.nama,
      title: desaTitle(desa),
      alias: linesOf(desa.alias),
    }));
}
