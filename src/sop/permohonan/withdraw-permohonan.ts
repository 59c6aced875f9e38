/** An applicant takes the request back while nobody has decided (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { actAsPerson, done, repeated } from '../../office/book/act.ts';
import { takeBackFromKasi } from './notify.ts';
import { endPermohonan, findPermohonan } from './permohonan.repo.ts';
import { type OwnPermohonan, ownViewOf } from './permohonan-view.ts';

type Code = 'permohonan-not-found' | 'permohonan-decided';

/** Twice is a success. @param deps the whole installation's */
export async function withdrawPermohonan(deps: Deps, person: Person, id: number): Promise<Result<OwnPermohonan, Code>> {
  return actAsPerson(deps, 'permohonan.withdraw', async (tx, now) => {
    const row = await findPermohonan(tx, id);
    if (!row || Number(row.orang.telegramId) !== person.telegramId) return refuse('permohonan-not-found');
    if (row.status === 'DIBATALKAN') return repeated(ownViewOf(row));
    if (row.status !== 'MENUNGGU') return refuse('permohonan-decided');
    await endPermohonan(tx, id, { status: 'DIBATALKAN', decidedAt: now });
    await takeBackFromKasi(tx, row);
    const { orangId, kecamatanId } = row;
    const withdrawn: OwnPermohonan = { ...ownViewOf(row), status: 'DIBATALKAN' };
    return done(withdrawn, { subject: `permohonan:${id}`, orangId, kecamatanId });
  });
}
