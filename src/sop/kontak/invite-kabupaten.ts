/** The pengelola invites a kabupaten viewer, who reads merged counts alone (decision 15). */
import { markOnce } from '../../clock/mark-once.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from './actor.ts';
import { audit } from './audit.ts';
import type { InviteMade } from './invite-person.ts';
import { inviteSeatOf } from './invite-seat.ts';
import { DAY_MS, newInvite } from './new-invite.ts';
import { mayRunInstallation } from './pengelola.ts';

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
  const expiresAt = new Date(now.getTime() + VALID_DAYS * DAY_MS);
  return outer.database.transaction(async (tx): Promise<Result<InviteMade, 'undang-made-already'>> => {
    if (!(await markOnce(tx, `undang:${actor.kontakId}:${input.once}`, now))) return refuse('undang-made-already');
    const seat = {
      peran: SEAT.peran,
      kedudukan: SEAT.kedudukan,
      desaId: null,
      instansiId: null,
      hak: '',
      seatExpiresAt: null,
      predecessorId: null,
    };
    const { inviteId, link } = await newInvite(outer, tx, actor, seat, { now, expiresAt });
    const { orangId, kecamatanId } = actor;
    const subject = `kecamatan:${kecamatanId}`;
    const detail = `invite:${inviteId} ${SEAT.peran}`;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'kontak.invite', subject, detail });
    return ok({ inviteId, link, seat: inviteSeatOf(SEAT), expiresAt });
  });
}
