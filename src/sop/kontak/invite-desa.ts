/** The Kasi invites an official of a desa by a link that works once (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Actor } from './actor.ts';
import { audit } from './audit.ts';
import { mayAsKasi } from './hak.ts';
import { createInvite } from './invite.repo.ts';
import { findDesa } from './kecamatan.repo.ts';
import { hashToken, newToken } from './secret-word.ts';

export interface InviteInput {
  readonly desaId: number;
  /** How long the link works; default 7 days. */
  readonly days?: number;
}
export interface InviteMade {
  readonly inviteId: number;
  /** Exists in this answer alone: only its hash is kept. */
  readonly link: string;
  readonly desa: string;
  readonly expiresAt: Date;
}
/** Marks the payload of a /start as an invitation. */
export const INVITE_PREFIX = 'u_';
const DAY_MS = 86_400_000;

/** Each call makes another link: a desa has several officials, and each needs their own. */
export async function inviteDesa(
  deps: Deps,
  actor: Actor,
  input: InviteInput,
): Promise<Result<InviteMade, 'kontak-kasi-only' | 'kontak-desa-unknown'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const now = deps.clock.now();
  const token = newToken();
  return deps.database.transaction(async (tx) => {
    const desa = await findDesa(tx, actor.kecamatanId, input.desaId);
    if (!desa) return refuse('kontak-desa-unknown');
    const expiresAt = new Date(now.getTime() + (input.days ?? 7) * DAY_MS);
    const invite = await createInvite(tx, {
      tokenHash: hashToken(token),
      kecamatanId: actor.kecamatanId,
      peran: 'DESA',
      desaId: desa.id,
      createdById: actor.kontakId,
      createdAt: now,
      expiresAt,
    });
    const { orangId, kecamatanId } = actor;
    await audit(tx, {
      at: now,
      orangId,
      kecamatanId,
      action: 'kontak.invite',
      subject: `desa:${desa.id}`,
      detail: `invite:${invite.id}`,
    });
    const link = `https://t.me/${deps.botUsername}?start=${INVITE_PREFIX}${token}`;
    return ok({ inviteId: invite.id, link, desa: desaTitle(desa), expiresAt });
  });
}
