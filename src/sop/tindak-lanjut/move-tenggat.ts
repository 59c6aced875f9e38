/** The Kasi gives an action item another day (C2); whoever has to do it is told. */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import { dayOf, isDay } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActRefusal, actOnTindakLanjut } from './act-on-tindak-lanjut.ts';
import type { TindakLanjutView } from './tindak-lanjut-view.ts';

export async function moveTenggat(
  deps: Deps,
  actor: Actor,
  act: Act & { readonly tenggat: string },
): Promise<Result<TindakLanjutView, ActRefusal | 'tindaklanjut-day-past'>> {
  const { tenggat } = act;
  // The day of a wish may have gone by before the Kasi grants it.
  if (!isDay(tenggat) || tenggat < dayOf(deps.clock.now(), actor.zona)) return refuse('tindaklanjut-day-past');
  return actOnTindakLanjut(deps, actor, 'move', act, { tenggat, note: tenggat });
}
