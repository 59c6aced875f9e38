/** Who already speaks for a desa or body, or is Camat: whom an invited person may come beside or in place of (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { instansiOf } from '../instansi/instansi-of.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type InvitedKontak, invitedKontakOf } from './invite.ts';
import { findHolders } from '../../office/actor/kontak.repo.ts';
import { findDesa } from '../../office/wilayah/kecamatan.repo.ts';

/** Where: a desa, a body, or the kecamatan itself. */
export type Place =
  | { readonly peran: 'DESA'; readonly desaId: number }
  | { readonly peran: 'MITRA'; readonly instansiId: number }
  | { readonly peran: 'CAMAT' };

export interface Holders {
  readonly seat: InvitedKontak;
  readonly holders: readonly { readonly kontakId: number; readonly nama: string; readonly jabatan: string }[];
}

export async function listHolders(
  deps: Deps,
  actor: Actor,
  place: Place,
): Promise<Result<Holders, 'kontak-kasi-only' | 'kontak-desa-unknown' | 'undang-instansi-unknown'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const { kecamatanId } = actor;
  return deps.database.read(async (db) => {
    const desa = place.peran === 'DESA' ? await findDesa(db, kecamatanId, place.desaId) : null;
    if (place.peran === 'DESA' && !desa) return refuse('kontak-desa-unknown');
    const instansi = place.peran === 'MITRA' ? await instansiOf(db, kecamatanId, place.instansiId) : null;
    if (place.peran === 'MITRA' && !instansi) return refuse('undang-instansi-unknown');
    const { peran } = place;
    const at = { peran, desaId: desa?.id ?? null, instansiId: instansi?.id ?? null };
    const holders = (await findHolders(db, kecamatanId, at)).map(({ id, orang, jabatan }) => ({
      kontakId: id,
      nama: orang.nama,
      jabatan,
    }));
    return ok({ seat: invitedKontakOf({ peran, kedudukan: 'DEFINITIF', desa, instansi }), holders });
  });
}
