/** The Kasi invites somebody into a seat by a link that works once: officials of a desa, mitra, Camat, those who stand in for the Kasi (C1, C3, T1). */
import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { instansiOf } from '../instansi/instansi-of.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { type Hak, type Kedudukan, formatHak, mayAsKasi } from '../../office/actor/hak.ts';
import { type InvitedKontak, type InvitedPeran, type KontakTerms, invitedKontakOf } from './invite.ts';
import { findKontak } from '../../office/actor/kontak.repo.ts';
import { findDesa } from '../../office/wilayah/kecamatan.repo.ts';
import { inviteOnce } from './new-invite.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

export interface InviteInput {
  readonly peran: InvitedPeran;
  /** Needed for DESA. */
  readonly desaId?: number;
  /** Needed for MITRA. */
  readonly instansiId?: number;
  /** Of a KASI alone. */
  readonly kedudukan?: Kedudukan;
  /** What a STAF may do. */
  readonly hak?: readonly Hak[];
  /** End of a PLT's or PLH's time. */
  readonly seatExpiresAt?: Date | null;
  /** The seat that the invited person takes over. */
  readonly predecessorId?: number;
  /** How long the link works; default 7 days. */
  readonly days?: number;
  /** The message or form that asks for it: asked again, no second invitation is made, and the first one's link is given once more. */
  readonly once?: string;
}
export interface InviteMade {
  readonly inviteId: number;
  /** Only its hash is kept. */
  readonly link: string;
  readonly seat: InvitedKontak;
  readonly expiresAt: Date;
}
export type InvitePersonRefusal =
  | 'kontak-kasi-only'
  | 'kontak-desa-unknown'
  | 'undang-instansi-unknown'
  | 'undang-not-by-staf'
  | 'undang-hak-missing'
  | 'undang-end-missing'
  | 'undang-predecessor-unknown'
  | 'undang-made-already';

/** A staf gives nobody the Kasi's rights, not even those that they hold themselves. */
function termsOf(
  actor: Actor,
  { peran, kedudukan = 'STAF', hak = [], seatExpiresAt = null, predecessorId }: InviteInput,
  now: Date,
): Result<KontakTerms, InvitePersonRefusal> {
  if (peran !== 'KASI') return ok({ kedudukan: 'DEFINITIF', hak: '', seatExpiresAt: null });
  if (actor.kedudukan === 'STAF') return refuse('undang-not-by-staf');
  if (kedudukan === 'STAF') {
    return hak.length > 0 ? ok({ kedudukan, hak: formatHak(hak), seatExpiresAt: null }) : refuse('undang-hak-missing');
  }
  // There is one Kasi: the next one comes where somebody hands over.
  if (kedudukan === 'DEFINITIF') {
    return predecessorId === actor.kontakId
      ? ok({ kedudukan, hak: '', seatExpiresAt: null })
      : refuse('undang-predecessor-unknown');
  }
  if (!seatExpiresAt || seatExpiresAt <= now) return refuse('undang-end-missing');
  return ok({ kedudukan, hak: '', seatExpiresAt });
}

async function placeOf(tx: Db, { kecamatanId }: Actor, { peran, desaId = 0, instansiId = 0 }: InviteInput) {
  const desa = peran === 'DESA' ? await findDesa(tx, kecamatanId, desaId) : null;
  if (peran === 'DESA' && !desa) return refuse('kontak-desa-unknown');
  const instansi = peran === 'MITRA' ? await instansiOf(tx, kecamatanId, instansiId) : null;
  if (peran === 'MITRA' && !instansi) return refuse('undang-instansi-unknown');
  return ok({ desa, instansi });
}

/** A hand-over stays within the peran and the place; the Kasi's own seat is handed over by who holds it. */
async function isPredecessor(
  tx: Db,
  actor: Actor,
  predecessorId: number,
  to: { readonly peran: InvitedPeran; readonly desaId: number | null; readonly instansiId: number | null },
): Promise<boolean> {
  const seat = await findKontak(tx, actor.kecamatanId, predecessorId);
  // Who has left may get a successor as long as there is none.
  if (!seat || seat.successorId !== null || seat.peran !== to.peran) return false;
  if (to.peran === 'KASI') return seat.id === actor.kontakId;
  return seat.desaId === to.desaId && seat.instansiId === to.instansiId;
}

/** Each act makes another link: a desa has several officials, and each needs their own. */
export async function invitePerson(
  deps: Deps,
  actor: Actor,
  input: InviteInput,
): Promise<Result<InviteMade, InvitePersonRefusal>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const now = deps.clock.now();
  const terms = termsOf(actor, input, now);
  if (!terms.ok) return terms;
  const { peran, predecessorId = null, days = 7, once = randomUUID() } = input;
  return act(deps, actor, 'kontak.invite', async (tx, now) => {
    const place = await placeOf(tx, actor, input);
    if (!place.ok) return place;
    const { desa, instansi } = place.value;
    const seat = { peran, desaId: desa?.id ?? null, instansiId: instansi?.id ?? null };
    if (predecessorId !== null && !(await isPredecessor(tx, actor, predecessorId, seat)))
      return refuse('undang-predecessor-unknown');
    const times = { now, expiresAt: new Date(now.getTime() + days * DAY_MS) };
    const invited = { ...seat, ...terms.value, predecessorId };
    const made = await inviteOnce(deps, tx, { by: actor, act: once, seat: invited, ...times });
    if (!made.ok) return made;
    const { inviteId, link, expiresAt, isNew } = made.value;
    const { kedudukan } = terms.value;
    const given = { inviteId, link, seat: invitedKontakOf({ peran, kedudukan, desa, instansi }), expiresAt };
    if (!isNew) return repeated(given);
    const subject = desa ? `desa:${desa.id}` : instansi ? `instansi:${instansi.id}` : `kecamatan:${actor.kecamatanId}`;
    return done(given, { subject, detail: `invite:${inviteId} ${peran}` });
  });
}
