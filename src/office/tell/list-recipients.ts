/** To whom notices go: seats with their chat and language, inside the caller's transaction. */
import type { Db } from '../../db/database.ts';
import { findHolder } from '../actor/find-holder.ts';
import { findDesaOfficials, findKasiList, findMitraList, findSeatList } from '../actor/kontak.repo.ts';
import { type SeatRecipient, seatRecipient } from './recipient.ts';

/** Every active Kasi of a kecamatan. */
export async function listKasi(tx: Db, kecamatanId: number): Promise<SeatRecipient[]> {
  return (await findKasiList(tx, kecamatanId)).map(seatRecipient);
}

/** The officials of a desa. */
export async function listDesaOfficials(tx: Db, desaId: number): Promise<SeatRecipient[]> {
  return (await findDesaOfficials(tx, desaId)).map(seatRecipient);
}

/** Everybody who speaks for a body. */
export async function listMitra(tx: Db, instansiId: number): Promise<SeatRecipient[]> {
  return (await findMitraList(tx, instansiId)).map(seatRecipient);
}

/** These seats, as far as they are still held. */
export async function listSeats(tx: Db, kontakIds: readonly number[]): Promise<SeatRecipient[]> {
  return (await findSeatList(tx, kontakIds)).map(seatRecipient);
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
): Promise<SeatRecipient[]> {
  const officials = await findDesaOfficials(tx, record.desaId);
  const reporter = officials.filter(({ id }) => id === record.pelaporId);
  if (reporter.length > 0) return reporter.map(seatRecipient);
  const successor = await findHolder(tx, record.kecamatanId, record.pelaporId);
  if (successor) return listSeats(tx, [successor.id]);
  if (record.confidential) return [];
  return officials.map(seatRecipient);
}
