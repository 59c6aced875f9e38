/** The lists and names that the office edits: its bodies and its desa, for whoever may change them (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { findDesaNames } from './desa.repo.ts';
import { findWholeInstansiList } from './instansi.repo.ts';
import { linesOf } from '../../lib/lines-of.ts';

export interface InstansiView {
  readonly id: number;
  readonly nama: string;
  readonly singkatan: string;
  readonly alias: readonly string[];
  readonly archived: boolean;
}
export interface DesaView {
  readonly id: number;
  readonly nama: string;
  /** "Desa Sarapat" */
  readonly title: string;
  readonly kode: string | null;
  readonly alias: readonly string[];
}
export interface Setelan {
  /** Those in use first. */
  readonly instansiList: readonly InstansiView[];
  readonly desaList: readonly DesaView[];
}

export async function showSetelan(deps: Deps, actor: Actor): Promise<Result<Setelan, 'instansi-not-found'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('instansi-not-found');
  const { kecamatanId } = actor;
  const [bodies, desa] = await deps.database.read(
    async (db) => [await findWholeInstansiList(db, kecamatanId), await findDesaNames(db, kecamatanId)] as const,
  );
  return ok({
    instansiList: bodies.map(({ id, nama, singkatan, alias, archivedAt }) => ({
      id,
      nama,
      singkatan,
      alias: linesOf(alias),
      archived: archivedAt !== null,
    })),
    desaList: desa.map((row) => ({
      id: row.id,
      nama: row.nama,
      title: desaTitle(row),
      kode: row.kode,
      alias: linesOf(row.alias),
    })),
  });
}
