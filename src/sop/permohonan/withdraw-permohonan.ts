/** An applicant takes the request back while nobody has decided (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { endPermohonan, findPermohonan } from './permohonan.repo.ts';
import { type OwnPermohonan, ownViewOf } from './permohonan-view.ts';

type Code = 'permohonan-not-found' | 'permohonan-decided';

/** Twice is a success. @param deps the whole installation's */
export async function withdrawPermohonan(deps: Deps, person: Person, id: number): Promise<Result<OwnPermohonan, Code>> {
  const now = deps.clock.now();
  return deps.database.transaction(async (tx): Promise<Result<OwnPermohonan, Code>> => {
    const row = await findPermohonan(tx, id);
    if (!row || Number(row.orang.telegramId) !== person.telegramId) return refuse('permohonan-not-found');
    if (row.status === 'DIBATALKAN') return ok(ownViewOf(row));
    if (row.status !== 'MENUNGGU') return refuse('permohonan-decided');
    await endPermohonan(tx, id, { status: 'DIBATALKAN', decidedAt: now });
    const { orangId, kecamatanId } = row;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'permohonan.withdraw', subject: `permohonan:${id}` });
    return ok({ ...ownViewOf(row), status: 'DIBATALKAN' });
  });
}
