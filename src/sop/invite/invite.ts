/** Which seat an invitation is for, in a shape that texts can name (C1). Pure. */
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import type { Kedudukan } from '../../office/actor/hak.ts';

/** Whom a Kasi can invite. */
export const INVITED_PERAN = ['DESA', 'MITRA', 'CAMAT', 'KASI'] as const;
export type InvitedPeran = (typeof INVITED_PERAN)[number];

export interface InvitedKontak {
  /** For `undang-seat`: the peran; of those who work for the Kasi the kedudukan. */
  readonly kind: string;
  /** "Desa Sarapat", "Puskesmas"; empty for a seat of the kecamatan. */
  readonly tempat: string;
}
interface KontakRow {
  readonly peran: string;
  readonly kedudukan: string;
  readonly desa: { readonly nama: string; readonly jenis: string } | null;
  readonly instansi: { readonly nama: string } | null;
}

export function invitedKontakOf({ peran, kedudukan, desa, instansi }: KontakRow): InvitedKontak {
  return { kind: peran === 'KASI' ? kedudukan : peran, tempat: desa ? desaTitle(desa) : (instansi?.nama ?? '') };
}

export interface HeldKontak {
  readonly peran: string;
  readonly kecamatanId: number;
  readonly expiresAt: Date | null;
}

/** Nobody has two seats, but a mitra whose body works in several kecamatan; a seat whose time is over is none. */
export function mayTakeKontak(
  held: readonly HeldKontak[],
  invite: { readonly peran: string; readonly kecamatanId: number },
  now: Date,
): boolean {
  return held
    .filter(({ expiresAt }) => expiresAt === null || expiresAt > now)
    .every((seat) => seat.peran === 'MITRA' && invite.peran === 'MITRA' && seat.kecamatanId !== invite.kecamatanId);
}

/** What a seat of the Kasi's people is held as; of other seats DEFINITIF. */
export interface KontakTerms {
  readonly kedudukan: Kedudukan;
  readonly hak: string;
  readonly seatExpiresAt: Date | null;
}
