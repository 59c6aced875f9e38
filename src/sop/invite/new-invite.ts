/** An invitation inside the caller's transaction: its row, and the link that is kept nowhere (decision 18). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import type { KontakTerms } from './invite.ts';
import { type NewInvite, createInvite, findInvite } from './invite.repo.ts';
import { isOpen } from './open-invite.ts';
import { hashToken, tokenFor } from './secret-word.ts';

/** Marks the payload of a /start as an invitation. */
export const INVITE_PREFIX = 'u_';

/** Whom a list names, and what goes over to their seat. */
export interface NamedPerson {
  readonly nama: string;
  readonly jabatan: string | null;
  /** E.164 */
  readonly telepon: string | null;
}

export interface NewKontak extends KontakTerms, Partial<NamedPerson> {
  readonly peran: string;
  readonly desaId: number | null;
  readonly instansiId: number | null;
  readonly predecessorId: number | null;
}

export function inviteLink({ botUsername }: Pick<Deps, 'botUsername'>, token: string): string {
  return `https://t.me/${botUsername}?start=${INVITE_PREFIX}${token}`;
}

export interface InviteOfAct {
  readonly inviteId: number;
  readonly link: string;
  readonly expiresAt: Date;
  /** False where the act was done before. */
  readonly isNew: boolean;
}
type InviteDeps = Pick<Deps, 'botUsername' | 'linkKey'>;

export interface InviteAct {
  readonly by: Pick<Actor, 'kontakId' | 'kecamatanId'>;
  /** What that person did: the form, the message and its button, the row of a file. */
  readonly act: string;
  readonly seat: NewKontak;
  readonly now: Date;
  readonly expiresAt: Date;
}

const tokenOf = ({ linkKey }: InviteDeps, { by, act }: InviteAct): string => tokenFor(linkKey, `${by.kontakId} ${act}`);

function isSameKontak(made: NewInvite, seat: NewKontak): boolean {
  const parts = ['peran', 'desaId', 'instansiId', 'kedudukan', 'predecessorId'] as const;
  return parts.every((part) => made[part] === seat[part]);
}

/** What this act has made before; null for a new act, a refusal where that link lets nobody in any more. */
export async function findOfAct(
  deps: InviteDeps,
  tx: Db,
  done: InviteAct,
): Promise<Result<InviteOfAct, 'undang-made-already'> | null> {
  const token = tokenOf(deps, done);
  const made = await findInvite(tx, hashToken(token));
  if (!made) return null;
  if (!isSameKontak(made, done.seat) || !(await isOpen(tx, made, done.now))) return refuse('undang-made-already');
  return ok({ inviteId: made.id, link: inviteLink(deps, token), expiresAt: made.expiresAt, isNew: false });
}

/**
 * The invitation that an act asks for: a new one, or the one that the same act has made before.
 * @throws LostRace when the same act is done elsewhere at this very moment
 */
export async function inviteOnce(
  deps: InviteDeps,
  tx: Db,
  done: InviteAct,
): Promise<Result<InviteOfAct, 'undang-made-already'>> {
  const made = await findOfAct(deps, tx, done);
  if (made) return made;
  const { by, seat, now, expiresAt } = done;
  const token = tokenOf(deps, done);
  const tokenHash = hashToken(token);
  const { kecamatanId, kontakId } = by;
  const row = { tokenHash, kecamatanId, ...seat, createdById: kontakId, createdAt: now, expiresAt };
  const { id } = await orLostRace(tokenHash, () => createInvite(tx, row));
  return ok({ inviteId: id, link: inviteLink(deps, token), expiresAt, isNew: true });
}
