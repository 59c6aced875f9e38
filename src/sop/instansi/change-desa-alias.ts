/** The Kasi writes down what else people call a desa (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
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
  const { kecamatanId, orangId } = actor;
  return deps.database.transaction(async (tx) => {
    const desa = await findOwnDesa(tx, kecamatanId, desaId);
    if (!desa) return refuse('instansi-not-found');
    await setDesaAlias(tx, desaId, aliasesOf(alias));
    const at = deps.clock.now();
    await audit(tx, { at, orangId, kecamatanId, action: 'desa.alias', subject: `desa:${desaId}` });
    return ok({ nama: desaTitle(desa) });
  });
}
