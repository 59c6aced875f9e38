/** What a need can be about, in the own kecamatan: for the questions of the form and the filters of the list. */
import type { Database } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { coalesce } from '../../lib/coalesce.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { wholeBehind } from '../../office/fence/fence.ts';
import { findBidangList } from './bidang.repo.ts';

export interface Named {
  readonly id: number;
  readonly nama: string;
}
type Load = (kecamatanId: number) => ReturnType<typeof findBidangList>;
const loaders = new WeakMap<Database, Load>();

/** Every answer of a report asks for these lists: those that come at the same moment share the question. */
async function load(deps: Pick<Deps, 'database'>, { kecamatanId }: Actor) {
  const database = wholeBehind(deps.database);
  const loader: Load =
    loaders.get(database) ?? coalesce((ids) => database.read((db) => findBidangList(db, [...new Set(ids)])), database);
  loaders.set(database, loader);
  return (await loader(kecamatanId)).filter((bidang) => bidang.kecamatanId === kecamatanId);
}

export async function listBidang(deps: Pick<Deps, 'database'>, actor: Actor): Promise<Named[]> {
  return load(deps, actor);
}

/** Null for a jenis of another kecamatan, or one that is no longer used. */
export async function findJenis(deps: Pick<Deps, 'database'>, actor: Actor, jenisId: number) {
  const all = (await load(deps, actor)).flatMap(({ jenisList }) => jenisList);
  return all.find(({ id }) => id === jenisId) ?? null;
}

/** Empty for a bidang of another kecamatan. */
export async function listJenis(deps: Pick<Deps, 'database'>, actor: Actor, bidangId: number): Promise<Named[]> {
  return (await load(deps, actor)).find(({ id }) => id === bidangId)?.jenisList ?? [];
}
