/** The pengelola invites a kabupaten viewer, who reads merged counts alone (decision 15). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import type { InviteMade } from './invite-person.ts';
import { invitedKontakOf } from './invite.ts';
import { DAY_MS, inviteOnce } from './new-invite.ts';
import { mayRunInstallation } from '../../office/actor/hak.ts';

const VALID_DAYS = 7;
const SEAT = { peran: 'KABUPATEN', kedudukan: 'DEFINITIF', desa: null, instansi: null } as const;

/** For the kabupaten of the pengelola's own seat. The numbers of all kecamatan are not one Kasi's to give. @param outer the whole installation */
export async function inviteKabupaten(
  outer: Deps,
  actor: Actor,
  input: { readonly once: string },
): Promise<Result<InviteMade, 'instalasi-only' | 'undang-made-already'>> {
  if (!mayRunInstallation(actor)) return refuse('instalasi-only');
  const now = outer.clock.now();
  const times = { now, expiresAt: new Date(now.getTime() + VALID_DAYS * DAY_MS) };
  return outer.database.transaction(async (tx): Promise<Result<InviteMade, 'undang-made-already'>> => {
    const seat = {
      peran: SEAT.peran,
      kedudukan: SEAT.kedudukan,
      desaId: null,
      instansiId: null,
      hak: '',
      seatExpiresAt: null,
      predecessorId: null,
    };
    const made = await inviteOnce(outer, tx, { by: actor, act: input.once, seat, ...times });
    if (!made.ok) return made;
    const { inviteId, link, expiresAt, isNew } = made.value;
    const { orangId, kecamatanId } = actor;
    const subject = `kecamatan:${kecamatanId}`;
    const detail = `invite:${inviteId} ${SEAT.peran}`;
    if (isNew) await audit(tx, { at: now, orangId, kecamatanId, action: 'kontak.invite', subject, detail });
    return ok({ inviteId, link, seat: invitedKontakOf(SEAT), expiresAt });
  });
}
