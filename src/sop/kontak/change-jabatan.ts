/** The Kasi corrects what stands on somebody's name plate; that person is told (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { tellHolder } from './end-kontak.ts';
import { mayManage } from '../../office/actor/kontak.ts';
import { findKontak, setJabatan } from '../../office/actor/kontak.repo.ts';
import { type KontakView, kontakViewOf } from './show-kontak.ts';

export interface JabatanInput {
  readonly kontakId: number;
  readonly jabatan: string;
  /** One form, one notice. */
  readonly draftId: number;
}

/** The same again is a success, and is told once. */
export async function changeJabatan(
  deps: Deps,
  actor: Actor,
  { kontakId, jabatan, draftId }: JabatanInput,
): Promise<Result<KontakView, 'daftar-not-found'>> {
  return act(deps, actor, 'kontak.jabatan', async (tx, now) => {
    const seat = await findKontak(tx, actor.kecamatanId, kontakId);
    if (!seat || seat.revokedAt || !mayManage(actor, seat)) return refuse('daftar-not-found');
    const view = kontakViewOf({ ...seat, jabatan }, actor);
    if (seat.jabatan === jabatan) return repeated(view);
    await setJabatan(tx, seat.id, jabatan);
    if (seat.orangId !== actor.orangId) {
      await tellHolder(tx, seat, `jabatan-${draftId}`, now, (t) => ({ text: t('daftar-told-jabatan', { jabatan }) }));
    }
    return done(view, `kontak:${seat.id}`);
  });
}
