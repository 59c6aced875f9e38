/** Who comes instead of an invited person, in words (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { type Answered, invitedOf } from './answer-undangan.ts';
import { refreshKartu } from './notify.ts';
import { formatRapat, isOpen, jawabanNow } from './rapat.ts';
import { addRapatRiwayat, findRapat, findRapatRiwayat, lockRapat } from './rapat.repo.ts';
import { rapatViewOf } from './rapat-view.ts';
import { writeWakil } from './undangan.repo.ts';

export interface WakilInput {
  readonly rapatId: number;
  readonly draftId: number;
  readonly wakil: string;
  readonly at: Date;
}
type Code = 'undangan-not-found' | 'undangan-over' | 'undangan-not-diwakilkan';

export async function nameWakil(deps: Deps, actor: Actor, input: WakilInput): Promise<Result<Answered, Code>> {
  const now = deps.clock.now();
  const { rapatId, draftId, wakil, at } = input;
  const once = `draft:${draftId}`;
  const result = await deps.database.transaction(async (tx): Promise<Result<Answered, Code>> => {
    await lockRapat(tx, rapatId, now);
    const row = await findRapat(tx, rapatId);
    const view = row && (await rapatViewOf(tx, row));
    const one = view?.kecamatanId === actor.kecamatanId ? invitedOf(view, actor) : undefined;
    if (!view || !one) return refuse('undangan-not-found');
    if (await findRapatRiwayat(tx, once)) return ok({ view, one });
    const vars = { nomor: formatRapat(view.nomor), judul: view.judul };
    if (!isOpen(view, now)) return refuse('undangan-over', vars);
    // The answer was changed, or the meeting moved, while the name was written.
    if (jawabanNow(one, view) !== 'DIWAKILKAN') return refuse('undangan-not-diwakilkan', vars);
    await writeWakil(tx, one.undanganId, wakil);
    await addRapatRiwayat(tx, { rapatId, at, actorId: actor.kontakId, action: 'undangan.wakil', once });
    const named = { ...one, wakil };
    const shown = { ...view, people: view.people.map((other) => (other === one ? named : other)) };
    await refreshKartu(tx, shown, now);
    const { orangId, kecamatanId } = actor;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'undangan.wakil', subject: `rapat:${rapatId}` });
    await deps.reached('domain:before-commit');
    return ok({ view: shown, one: named });
  });
  await deps.reached('domain:after-commit');
  return result;
}
