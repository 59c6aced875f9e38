/** The pengelola invites a kabupaten viewer, who reads merged counts alone (decision 15). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import type { InviteMade } from './invite-person.ts';
import { invitedKontakOf } from './invite.ts';
import { inviteOnce } from './new-invite.ts';
import { mayRunInstallation } from '../../office/actor/hak.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

const VALID_DAYS = 7;
const SEAT = { peran: 'KABUPATEN', kedudukan: 'DEFINITIF', desa: null, instansi: null } as const;

/** For the kabupaten of the pengelola's own seat. The numbers of all kecamatan are not one Kasi's to give. @param outer the whole installation */
export async function inviteKabupaten(
  outer: Deps,
  actor: Actor,
  input: { readonly once: string },
): Promise<Result<InviteMade, 'instalasi-only' | 'undang-made-already'>> {
  if (!mayRunInstallation(actor)) return refuse('instalasi-only');
  return act(outer, actor, 'kontak.invite', async (tx, now) => {
    const times = { now, expiresAt: new Date(now.getTime() + VALID_DAYS * DAY_MS) };
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
    const given = { inviteId, link, seat: invitedKontakOf(SEAT), expiresAt };
    if (!isNew) return repeated(given);
    return done(given, { subject: `kecamatan:${actor.kecamatanId}`, detail: `invite:${inviteId} ${SEAT.peran}` });
  });
}
