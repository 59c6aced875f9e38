/** The Kasi takes an invitation back: its link is then as if it had never been (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type InvitedKontak, invitedKontakOf } from './invite.ts';
import { findInviteById, takeBackInvite } from './invite.repo.ts';

/** The same act again is a success. */
export async function revokeInvite(
  deps: Deps,
  actor: Actor,
  input: { readonly inviteId: number },
): Promise<Result<{ readonly seat: InvitedKontak }, 'kontak-kasi-only' | 'undang-unknown' | 'undang-used'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const now = deps.clock.now();
  return deps.database.transaction(async (tx) => {
    const { orangId, kecamatanId } = actor;
    const invite = await findInviteById(tx, kecamatanId, input.inviteId);
    if (!invite) return refuse('undang-unknown');
    const done = ok({ seat: invitedKontakOf(invite) });
    if (invite.revokedAt) return done;
    if (!(await takeBackInvite(tx, invite.id, now))) return refuse('undang-used');
    const subject = `invite:${invite.id}`;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'kontak.revoke-invite', subject });
    return done;
  });
}
