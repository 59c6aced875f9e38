/** Somebody tapped an invitation link: says what it is for, or that it does not work (C1). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { change, kept, repeated } from '../../office/book/act.ts';
import { countGuess, guessesTooOften } from './guess-limit.ts';
import { type InvitedKontak, invitedKontakOf, mayTakeKontak } from './invite.ts';
import { findInvite } from './invite.repo.ts';
import { findHeldKontak, findKontak } from '../../office/actor/kontak.repo.ts';
import { findOrang } from '../../office/actor/orang.repo.ts';
import { hashToken } from './secret-word.ts';

export interface OpenedInvite {
  /** What `acceptInvite` takes: the link's hash, since a draft must not keep the link. */
  readonly invite: string;
  readonly seat: InvitedKontak;
  readonly kecamatan: string;
  /** This person has accepted it already: nothing is left to do. */
  readonly accepted: boolean;
  /** What a list said of the office that the person holds. */
  readonly jabatan: string | null;
}
/** Why a link lets nobody in any more. */
export type ClosedInvite =
  | 'kontak-invite-used'
  | 'kontak-invite-revoked'
  | 'kontak-invite-expired'
  | 'kontak-invite-replaced';

/** Small and capital letters count, and here all are of one kind: it was typed, or an app has changed it. */
const isRecased = (token: string): boolean =>
  token.length === 22 && (token === token.toLowerCase() || token === token.toUpperCase());

export type InviteRefusal =
  | 'kontak-invite-invalid'
  | 'kontak-guess-too-often'
  | 'kontak-has-seat'
  | 'kontak-invite-capitals'
  | ClosedInvite;

export type InviteRow = NonNullable<Awaited<ReturnType<typeof findInvite>>>;

/** An open link still lets somebody in: nobody has used it, it is in time, and nobody else has taken over that seat. */
export async function isOpen(db: Db, invite: InviteRow, now: Date): Promise<boolean> {
  return (await whyClosed(db, invite, now)) === null;
}

/** Null for a link that still lets somebody in. Who has the whole link may know what became of it. */
export async function whyClosed(db: Db, invite: InviteRow, now: Date): Promise<ClosedInvite | null> {
  if (invite.usedAt) return 'kontak-invite-used';
  if (invite.revokedAt) return 'kontak-invite-revoked';
  if (invite.expiresAt <= now) return 'kontak-invite-expired';
  if (invite.predecessorId === null) return null;
  const predecessor = await findKontak(db, invite.kecamatanId, invite.predecessorId);
  return predecessor !== null && predecessor.successorId === null ? null : 'kontak-invite-replaced';
}

/** A word that was ever given out is no guess, and opens or says why not, however often its bearer has mistyped before. */
export async function openInvite(
  deps: Deps,
  person: Person,
  token: string,
): Promise<Result<OpenedInvite, InviteRefusal>> {
  return change(deps, async (tx, now) => {
    const tokenHash = hashToken(token);
    const invite = await findInvite(tx, tokenHash);
    const orang = await findOrang(tx, person.telegramId);
    const accepted = invite !== null && invite.usedById !== null && invite.usedById === orang?.id;
    if (!invite && isRecased(token)) return refuse('kontak-invite-capitals');
    if (!invite) {
      if (await guessesTooOften(tx, person.telegramId, now)) return refuse('kontak-guess-too-often');
      await countGuess(deps, tx, person.telegramId, now);
      return kept(refuse('kontak-invite-invalid'));
    }
    const closed = accepted ? null : await whyClosed(tx, invite, now);
    if (closed) return refuse(closed);
    if (!accepted && orang && !mayTakeKontak(await findHeldKontak(tx, orang.id), invite, now))
      return refuse('kontak-has-seat');
    const { kecamatan, jabatan } = invite;
    return repeated({ invite: tokenHash, seat: invitedKontakOf(invite), kecamatan: kecamatan.nama, accepted, jabatan });
  });
}
