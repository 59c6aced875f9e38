/** A new invitation inside the caller's transaction: its row, and the link that exists nowhere else. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from './actor.ts';
import type { SeatTerms } from './invite-seat.ts';
import { createInvite } from './invite.repo.ts';
import { hashToken, newToken } from './secret-word.ts';

/** Marks the payload of a /start as an invitation. */
export const INVITE_PREFIX = 'u_';
export const DAY_MS = 86_400_000;

/** Whom a list names, and what goes over to their seat. */
export interface NamedPerson {
  readonly nama: string;
  readonly jabatan: string | null;
  /** E.164 */
  readonly telepon: string | null;
}

export interface InvitedSeat extends SeatTerms, Partial<NamedPerson> {
  readonly peran: string;
  readonly desaId: number | null;
  readonly instansiId: number | null;
  readonly predecessorId: number | null;
}

export function inviteLink({ botUsername }: Pick<Deps, 'botUsername'>, token: string): string {
  return `https://t.me/${botUsername}?start=${INVITE_PREFIX}${token}`;
}

export async function newInvite(
  deps: Pick<Deps, 'botUsername'>,
  tx: Db,
  { kecamatanId, kontakId }: Actor,
  seat: InvitedSeat,
  { now, expiresAt }: { readonly now: Date; readonly expiresAt: Date },
): Promise<{ inviteId: number; link: string }> {
  const token = newToken();
  const { id } = await createInvite(tx, {
    tokenHash: hashToken(token),
    kecamatanId,
    ...seat,
    createdById: kontakId,
    createdAt: now,
    expiresAt,
  });
  return { inviteId: id, link: inviteLink(deps, token) };
}
