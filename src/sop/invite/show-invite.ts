/** The link of an open invitation once more, for who still has it: so that its QR picture can be drawn (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { invitedKontakOf } from './invite.ts';
import type { InviteMade } from './invite-person.ts';
import { findInvite } from './invite.repo.ts';
import { inviteLink } from './new-invite.ts';
import { isOpen } from './open-invite.ts';
import { hashToken } from './secret-word.ts';

/** @param input the link's word, which is known to whoever was given the link alone */
export async function showInvite(
  deps: Deps,
  actor: Actor,
  input: { readonly token: string },
): Promise<Result<InviteMade, 'kontak-kasi-only' | 'undang-unknown'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const now = deps.clock.now();
  return deps.database.read(async (db) => {
    const invite = await findInvite(db, hashToken(input.token));
    if (!invite || invite.kecamatanId !== actor.kecamatanId || !(await isOpen(db, invite, now)))
      return refuse('undang-unknown');
    const { id, expiresAt } = invite;
    return ok({ inviteId: id, link: inviteLink(deps, input.token), seat: invitedKontakOf(invite), expiresAt });
  });
}
