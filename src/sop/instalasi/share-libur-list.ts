/** The pengelola pastes a year's holidays for every office of the installation (W1, decision 15). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayRunInstallation } from '../../office/actor/hak.ts';
import { act, done } from '../../office/book/act.ts';
import { fillLibur } from '../kalender/fill-libur.ts';
import { type LiburListAdded, saidBy } from '../kalender/libur-list.ts';
import type { HariDibaca } from '../kalender/read-libur-list.ts';
import { findKecamatanIds } from './instalasi.repo.ts';

/**
 * A day about which an office has said something itself stays as it says; the same again is a success.
 * @param outer the whole installation
 */
export async function shareLiburList(
  outer: Deps,
  actor: Actor,
  { list }: { readonly list: readonly HariDibaca[] },
): Promise<Result<LiburListAdded, 'instalasi-only'>> {
  if (!mayRunInstallation(actor)) return refuse('instalasi-only');
  const said = saidBy(list);
  return act(outer, actor, 'kalender.daftar', async (tx) => {
    const ids = await findKecamatanIds(tx);
    await fillLibur(tx, ids, said);
    const added = { hari: list.length, bukan: said.length - list.length, kecamatan: ids.length };
    const subject = `libur:${list[0]?.tanggal.slice(0, 4) ?? ''}`;
    return done(added, { subject, detail: `hari=${added.hari} kecamatan=${added.kecamatan}` });
  });
}
