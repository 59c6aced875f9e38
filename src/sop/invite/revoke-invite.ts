/** The Kasi takes an invitation back: its link is then as if it had never been (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
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
  return act(deps, actor, 'kontak.revoke-invite', async (tx, now) => {
    const invite = await findInviteById(tx, actor.kecamatanId, input.inviteId);
    if (!invite) return refuse('undang-unknown');
    const given = { seat: invitedKontakOf(invite) };
    if (invite.revokedAt) return repeated(given);
    if (!(await takeBackInvite(tx, invite.id, now))) return refuse('undang-used');
    return done(given, `invite:${invite.id}`);
  });
}
