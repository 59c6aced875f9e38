/** One invitation for each desa for which nobody speaks yet, to be printed and handed out (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { findDesaList, findKecamatan } from '../../office/wilayah/kecamatan.repo.ts';
import { findMannedDesa } from '../../office/actor/kontak.repo.ts';
import { inviteOnce } from './new-invite.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

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

const ANY_OFFICIAL = {
  peran: 'DESA',
  instansiId: null,
  kedudukan: 'DEFINITIF',
  hak: '',
  seatExpiresAt: null,
  predecessorId: null,
} as const;

/** @param input.once the message that asks for it: asked again, no second set is made, and the first one is given once more, without the desa for which somebody has come */
export async function inviteEmptyDesa(
  deps: Deps,
  actor: Actor,
  input: { readonly once: string },
): Promise<Result<InviteSheet, 'kontak-kasi-only' | 'undang-sheet-none' | 'undang-made-already'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  return act(deps, actor, 'kontak.invite-sheet', async (tx, now) => {
    const times = { now, expiresAt: new Date(now.getTime() + DAYS_ON_PAPER * DAY_MS) };
    const { kecamatanId } = actor;
    const manned = await findMannedDesa(tx, kecamatanId);
    const empty = (await findDesaList(tx, kecamatanId)).filter(({ id }) => !manned.has(id));
    if (empty.length === 0) return refuse('undang-sheet-none');
    const invites: SheetInvite[] = [];
    const ids: number[] = [];
    let { expiresAt } = times;
    for (const desa of empty) {
      const act = `${input.once} desa-${desa.id}`;
      const made = await inviteOnce(deps, tx, { by: actor, act, seat: { ...ANY_OFFICIAL, desaId: desa.id }, ...times });
      if (!made.ok) return made;
      ({ expiresAt } = made.value);
      invites.push({ desa: desaTitle(desa), link: made.value.link });
      if (made.value.isNew) ids.push(made.value.inviteId);
    }
    const { nama, kabupatenNama } = await findKecamatan(tx, kecamatanId);
    const sheet = {
      kecamatan: nama,
      kabupaten: kabupatenNama,
      expiresAt,
      invites,
    };
    if (ids.length === 0) return repeated(sheet);
    return done(sheet, { subject: `kecamatan:${kecamatanId}`, detail: `invite:${ids.join(',')}` });
  });
}
