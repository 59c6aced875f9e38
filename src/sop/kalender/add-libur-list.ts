/** The Kasi pastes a year's holidays for the own office (W1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { act, done } from '../../office/book/act.ts';
import { saveHariLibur } from './kalender.repo.ts';
import { type LiburListAdded, saidBy } from './libur-list.ts';
import type { HariDibaca } from './read-libur-list.ts';

/** The same again is a success. */
export async function addLiburList(
  deps: Deps,
  actor: Actor,
  { list }: { readonly list: readonly HariDibaca[] },
): Promise<Result<LiburListAdded, 'kalender-not-found'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('kalender-not-found');
  const said = saidBy(list);
  return act(deps, actor, 'kalender.daftar', async (tx) => {
    for (const { tanggal, ...one } of said) await saveHariLibur(tx, actor.kecamatanId, tanggal, one);
    const added = { hari: list.length, bukan: said.length - list.length, kecamatan: 1 };
    return done(added, { subject: `libur:${list[0]?.tanggal.slice(0, 4) ?? ''}`, detail: `hari=${added.hari}` });
  });
}
