/** What a need can be about, in the own kecamatan: for the questions of the form and the filters of the list. */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../kontak/actor.ts';
import { findBidangList, findJenisList } from './bidang.repo.ts';

export interface Named {
  readonly id: number;
  readonly nama: string;
}

export async function listBidang({ database }: Pick<Deps, 'database'>, actor: Actor): Promise<Named[]> {
  return database.read((db) => findBidangList(db, actor.kecamatanId));
}

/** Empty for a bidang of another kecamatan. */
export async function listJenis(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  bidangId: number,
): Promise<Named[]> {
  return database.read((db) => findJenisList(db, actor.kecamatanId, bidangId));
}
