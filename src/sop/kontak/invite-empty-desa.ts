/** One invitation for each desa for which nobody speaks yet, to be printed and handed out (C1). */
import { markOnce } from '../../clock/mark-once.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Actor } from './actor.ts';
import { audit } from './audit.ts';
import { mayAsKasi } from './hak.ts';
import { findKecamatan, findMannedDesa } from './invite.repo.ts';
import { findDesaList } from './kecamatan.repo.ts';
import { DAY_MS, newInvite } from './new-invite.ts';

/** Paper takes longer than a message. */
const DAYS_ON_PAPER = 30;

export interface SheetInvite {
  /** "Desa Sarapat"; of a named person the body as well. */
  readonly desa: string;
  readonly link: string;
  /** For whom; absent: for whoever is given the paper. */
  readonly nama?: string;
  readonly jabatan?: string | null;
}

export interface InviteSheet {
  readonly kecamatan: string;
  readonly kabupaten: string;
  readonly expiresAt: Date;
  readonly invites: readonly SheetInvite[];
}

/** @param input.once the message that asks for it: asked again, no second set is made */
export async function inviteEmptyDesa(
  deps: Deps,
  actor: Actor,
  input: { readonly once: string },
): Promise<Result<InviteSheet, 'kontak-kasi-only' | 'undang-sheet-none' | 'undang-made-already'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const now = deps.clock.now();
  const expiresAt = new Date(now.getTime() + DAYS_ON_PAPER * DAY_MS);
  return deps.database.transaction(async (tx) => {
    const { orangId, kecamatanId, kontakId } = actor;
    const manned = await findMannedDesa(tx, kecamatanId);
    const empty = (await findDesaList(tx, kecamatanId)).filter(({ id }) => !manned.has(id));
    if (empty.length === 0) return refuse('undang-sheet-none');
    if (!(await markOnce(tx, `undang:${kontakId}:${input.once}`, now))) return refuse('undang-made-already');
    const invites: { desa: string; link: string; inviteId: number }[] = [];
    for (const desa of empty) {
      const made = await newInvite(
        deps,
        tx,
        actor,
        {
          peran: 'DESA',
          desaId: desa.id,
          instansiId: null,
          kedudukan: 'DEFINITIF',
          hak: '',
          seatExpiresAt: null,
          predecessorId: null,
        },
        { now, expiresAt },
      );
      invites.push({ desa: desaTitle(desa), ...made });
    }
    const subject = `kecamatan:${kecamatanId}`;
    const detail = `invite:${invites.map(({ inviteId }) => inviteId).join(',')}`;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'kontak.invite-sheet', subject, detail });
    const { nama, kabupatenNama } = await findKecamatan(tx, kecamatanId);
    return ok({
      kecamatan: nama,
      kabupaten: kabupatenNama,
      expiresAt,
      invites: invites.map(({ desa, link }) => ({ desa, link })),
    });
  });
}
