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
export type InviteRefusal = 'kontak-invite-invalid' | 'kontak-guess-too-often' | 'kontak-has-seat';

export type InviteRow = NonNullable<Awaited<ReturnType<typeof findInvite>>>;

/** An open link still lets somebody in: nobody has used it, it is in time, and nobody else has taken over that seat. */
export async function isOpen(db: Db, invite: InviteRow, now: Date): Promise<boolean> {
  if (invite.usedAt || invite.revokedAt || invite.expiresAt <= now) return false;
  if (invite.predecessorId === null) return true;
  const predecessor = await findKontak(db, invite.kecamatanId, invite.predecessorId);
  return predecessor !== null && predecessor.successorId === null;
}

/** Used, expired, revoked and unknown links get the same answer. */
export async function openInvite(
  deps: Deps,
  person: Person,
  token: string,
): Promise<Result<OpenedInvite, InviteRefusal>> {
  return change(deps, async (tx, now) => {
    if (await guessesTooOften(tx, person.telegramId, now)) return refuse('kontak-guess-too-often');
    const tokenHash = hashToken(token);
    const invite = await findInvite(tx, tokenHash);
    const orang = await findOrang(tx, person.telegramId);
    const accepted = invite !== null && invite.usedById !== null && invite.usedById === orang?.id;
    if (!invite || (!accepted && !(await isOpen(tx, invite, now)))) {
      await countGuess(deps, tx, person.telegramId, now);
      return kept(refuse('kontak-invite-invalid'));
    }
    if (!accepted && orang && !mayTakeKontak(await findHeldKontak(tx, orang.id), invite, now))
      return refuse('kontak-has-seat');
    const { kecamatan, jabatan } = invite;
    return repeated({ invite: tokenHash, seat: invitedKontakOf(invite), kecamatan: kecamatan.nama, accepted, jabatan });
  });
}
