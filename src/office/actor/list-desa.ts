/** The desa that a Kasi can choose from. */
import type { Deps } from '../../deps.ts';
import type { Place } from '../../read/place-index.ts';
import { placeOfDesa } from '../wilayah/desa-place.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Actor } from './actor.ts';
import { findDesaList } from '../wilayah/kecamatan.repo.ts';

export interface DesaChoice {
  readonly id: number;
  readonly nama: string;
  /** "Desa Sarapat" */
  readonly title: string;
  /** As an option of a question. */
  readonly place: Place;
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
      place: placeOfDesa(desa),
    }));
}
