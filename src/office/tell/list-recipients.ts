/** To whom notices go: seats with their chat and language, inside the caller's transaction. */
import type { Db } from '../../db/database.ts';
import { findHolder } from '../actor/find-holder.ts';
import { findDesaOfficials, findKasiList, findMitraList, findActiveKontak } from '../actor/kontak.repo.ts';
import { type KontakRecipient, kontakRecipient } from './recipient.ts';

/** Every active Kasi of a kecamatan. */
export async function listKasi(tx: Db, kecamatanId: number): Promise<KontakRecipient[]> {
  return (await findKasiList(tx, kecamatanId)).map(kontakRecipient);
}

/** The officials of a desa. */
export async function listDesaOfficials(tx: Db, desaId: number): Promise<KontakRecipient[]> {
  return (await findDesaOfficials(tx, desaId)).map(kontakRecipient);
}

/** Everybody who speaks for a body. */
export async function listMitra(tx: Db, instansiId: number): Promise<KontakRecipient[]> {
  return (await findMitraList(tx, instansiId)).map(kontakRecipient);
}

/** These seats, as far as they are still held. */
export async function listHeld(tx: Db, kontakIds: readonly number[]): Promise<KontakRecipient[]> {
  return (await findActiveKontak(tx, kontakIds)).map(kontakRecipient);
}

/** The reporter of a record while they hold their seat, or who took it over; else their colleagues, unless the record is confidential. */
export async function listReporters(
  tx: Db,
  record: {
    readonly kecamatanId: number;
    readonly pelaporId: number;
    readonly desaId: number;
    readonly confidential: boolean;
  },
): Promise<KontakRecipient[]> {
  const officials = await findDesaOfficials(tx, record.desaId);
  const reporter = officials.filter(({ id }) => id === record.pelaporId);
  if (reporter.length > 0) return reporter.map(kontakRecipient);
  const successor = await findHolder(tx, record.kecamatanId, record.pelaporId);
  if (successor) return listHeld(tx, [successor.id]);
  if (record.confidential) return [];
  return officials.map(kontakRecipient);
}
