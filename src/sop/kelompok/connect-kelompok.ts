/** The Kasi says which forum a group is: from then on it may get invitations and minutes (C3). */
import type { Deps } from '../../deps.ts';
import { translator } from '../../i18n/translator.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { type Kelompok, mayConnect, wasConnected } from './kelompok.ts';
import { changeKelompok, findKelompok } from './kelompok.repo.ts';
import { takeBackQuestion, tellGroup } from './notify.ts';

export interface ConnectKelompok {
  readonly kelompokId: number;
  /** Null: what it was before. */
  readonly forum: string | null;
}
type ConnectRefusal = 'kelompok-not-found' | 'kelompok-outside';

/** Again with the same forum is a success; another forum renames it. */
export async function connectKelompok(
  deps: Deps,
  actor: Actor,
  input: ConnectKelompok,
): Promise<Result<Kelompok, ConnectRefusal>> {
  return act(deps, actor, 'kelompok.connect', async (tx, now) => {
    const row = await findKelompok(tx, input.kelompokId);
    if (!row || !mayConnect(actor, row)) return refuse('kelompok-not-found');
    const forum = input.forum ?? row.forum;
    if (!wasConnected({ forum })) return refuse('kelompok-not-found');
    if (row.status === 'TERPUTUS') return refuse('kelompok-outside', { nama: row.nama });
    if (row.status === 'TERHUBUNG' && row.forum === forum) return repeated(row);
    await changeKelompok(tx, row, { status: 'TERHUBUNG', forum }, now);
    await takeBackQuestion(tx, row);
    const text = translator(actor.language)('kelompok-group-connected', { forum, tempat: actor.tempat });
    await tellGroup(tx, row, { act: `terhubung-${now.getTime()}` }, text, now);
    return done<Kelompok>({ ...row, status: 'TERHUBUNG', forum }, `kelompok:${row.id}`);
  });
}
