/** Who comes instead of an invited person, in words (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { type Answered, invitedOf } from './answer-undangan.ts';
import { refreshKartu } from './notify.ts';
import { formatRapat, isOpen, jawabanNow } from './rapat.ts';
import { addRapatRiwayat, findRapatRiwayat, lockRapat } from './rapat.repo.ts';
import { findRapatView } from './rapat-view.ts';
import { writeWakil } from './undangan.repo.ts';

export interface WakilInput {
  readonly rapatId: number;
  readonly draftId: number;
  readonly wakil: string;
  readonly at: Date;
}
type Code = 'undangan-not-found' | 'undangan-over' | 'undangan-not-diwakilkan';

export async function nameWakil(deps: Deps, actor: Actor, input: WakilInput): Promise<Result<Answered, Code>> {
  const { rapatId, draftId, wakil, at } = input;
  const once = `draft:${draftId}`;
  return act(deps, actor, 'undangan.wakil', async (tx, now) => {
    await lockRapat(tx, rapatId, now);
    const view = await findRapatView(tx, rapatId);
    const one = view?.kecamatanId === actor.kecamatanId ? invitedOf(view, actor) : undefined;
    if (!view || !one) return refuse('undangan-not-found');
    if (await findRapatRiwayat(tx, once)) return repeated({ view, one });
    const vars = { nomor: formatRapat(view.nomor), judul: view.judul };
    if (!isOpen(view, now)) return refuse('undangan-over', vars);
    // The answer was changed, or the meeting moved, while the name was written.
    if (jawabanNow(one, view) !== 'DIWAKILKAN') return refuse('undangan-not-diwakilkan', vars);
    await writeWakil(tx, one.undanganId, wakil);
    await addRapatRiwayat(tx, { rapatId, at, actorId: actor.kontakId, action: 'undangan.wakil', once });
    const named = { ...one, wakil };
    const shown = { ...view, people: view.people.map((other) => (other === one ? named : other)) };
    await refreshKartu(tx, shown, now);
    return done({ view: shown, one: named }, `rapat:${rapatId}`);
  });
}
