/** Somebody tapped an invitation link: says what it is for, or that it does not work (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Person } from './actor.ts';
import { countGuess, guessesTooOften } from './guess-limit.ts';
import { findInvite } from './invite.repo.ts';
import { findOrang, findSeats } from './kontak.repo.ts';
import { hashToken } from './secret-word.ts';

export interface OpenedInvite {
  /** What `acceptInvite` takes: the link's hash, since a draft must not keep the link. */
  readonly invite: string;
  readonly desa: string;
  readonly kecamatan: string;
  /** This person has accepted it already: nothing is left to do. */
  readonly accepted: boolean;
}
export type InviteRefusal = 'kontak-invite-invalid' | 'kontak-guess-too-often' | 'kontak-has-seat';

/** Used, expired, revoked and unknown links get the same answer. */
export async function openInvite(
  deps: Deps,
  person: Person,
  token: string,
): Promise<Result<OpenedInvite, InviteRefusal>> {
  const now = deps.clock.now();
  return deps.database.transaction(async (tx) => {
    if (await guessesTooOften(tx, person.telegramId, now)) return refuse('kontak-guess-too-often');
    const tokenHash = hashToken(token);
    const invite = await findInvite(tx, tokenHash);
    const orang = await findOrang(tx, person.telegramId);
    const accepted = invite?.usedById !== null && invite?.usedById === orang?.id;
    if (!invite?.desa || invite.revokedAt || (!accepted && (invite.usedAt || invite.expiresAt <= now))) {
      await countGuess(tx, person.telegramId, now);
      return refuse('kontak-invite-invalid');
    }
    if (!accepted && orang && (await findSeats(tx, orang.id)).length > 0) return refuse('kontak-has-seat');
    return ok({ invite: tokenHash, desa: desaTitle(invite.desa), kecamatan: invite.kecamatan.nama, accepted });
  });
}
