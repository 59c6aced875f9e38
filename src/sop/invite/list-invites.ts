/** Which invitations still let somebody in: for whom, until when, by whom (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type InvitedKontak, invitedKontakOf } from './invite.ts';
import { findOpenInvites } from './invite.repo.ts';
import { findNames } from '../../office/actor/kontak.repo.ts';

export interface InviteLine {
  readonly inviteId: number;
  readonly seat: InvitedKontak;
  readonly expiresAt: Date;
  /** Whom a list named; null: whoever gets the link. */
  readonly nama: string | null;
  /** Name of the Kasi who had made it. */
  readonly by: string;
  /** Name of the person whose work is taken over. */
  readonly predecessor: string | null;
}

export async function listInvites(deps: Deps, actor: Actor): Promise<Result<InviteLine[], 'kontak-kasi-only'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const now = deps.clock.now();
  return deps.database.read(async (db) => {
    const rows = await findOpenInvites(db, actor.kecamatanId, now);
    const ids = rows.flatMap(({ createdById, predecessorId }) => [
      createdById,
      ...(predecessorId ? [predecessorId] : []),
    ]);
    const names = await findNames(db, ids);
    return ok(
      rows.map((row) => ({
        inviteId: row.id,
        seat: invitedKontakOf(row),
        expiresAt: row.expiresAt,
        nama: row.nama,
        by: names.get(row.createdById) ?? '',
        predecessor: row.predecessorId === null ? null : (names.get(row.predecessorId) ?? null),
      })),
    );
  });
}
