/** The Kasi writes down what else people call a desa (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { findOwnDesa, setDesaAlias } from './desa.repo.ts';
import { aliasesOf } from './names.ts';

/** @param alias one a line; null: none */
export async function changeDesaAlias(
  deps: Deps,
  actor: Actor,
  { desaId, alias }: { readonly desaId: number; readonly alias: string | null },
): Promise<Result<{ readonly nama: string }, 'instansi-not-found'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('instansi-not-found');
  return act(deps, actor, 'desa.alias', async (tx) => {
    const desa = await findOwnDesa(tx, actor.kecamatanId, desaId);
    if (!desa) return refuse('instansi-not-found');
    await setDesaAlias(tx, desaId, aliasesOf(alias));
    return done({ nama: desaTitle(desa) }, `desa:${desaId}`);
  });
}
