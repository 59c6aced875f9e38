/** To whom notices go: seats with their chat and language, inside the caller's transaction. */
import type { Db } from '../../db/database.ts';
import { type KecamatanRow, kalenderOf } from '../kalender/kalender-row.ts';
import type { KalenderView } from '../kalender/kalender.ts';
import { findHolder } from '../actor/find-holder.ts';
import { findDesaOfficials, findKasiList, findMitraList, findSeatList } from '../actor/kontak.repo.ts';

export interface Recipient {
  readonly kontakId: number;
  readonly chatId: number;
  /** As the database gives it. */
  readonly bahasa: string;
  /** Of their office: when they may be written to. */
  readonly kalender: KalenderView;
}
interface Seat {
  readonly id: number;
  readonly orang: { readonly telegramId: bigint; readonly bahasa: string };
  readonly kecamatan: KecamatanRow;
}

export function recipientOf({ id, orang, kecamatan }: Seat): Recipient {
  const { telegramId, bahasa } = orang;
  return { kontakId: id, chatId: Number(telegramId), bahasa, kalender: kalenderOf(kecamatan) };
}

/** Every active Kasi of a kecamatan. */
export async function listKasi(tx: Db, kecamatanId: number): Promise<Recipient[]> {
  return (await findKasiList(tx, kecamatanId)).map(recipientOf);
}

/** The officials of a desa. */
export async function listDesaOfficials(tx: Db, desaId: number): Promise<Recipient[]> {
  return (await findDesaOfficials(tx, desaId)).map(recipientOf);
}

/** Everybody who speaks for a body. */
export async function listMitra(tx: Db, instansiId: number): Promise<Recipient[]> {
  return (await findMitraList(tx, instansiId)).map(recipientOf);
}

/** These seats, as far as they are still held. */
export async function listSeats(tx: Db, kontakIds: readonly number[]): Promise<Recipient[]> {
  return (await findSeatList(tx, kontakIds)).map(recipientOf);
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
): Promise<Recipient[]> {
  const officials = await findDesaOfficials(tx, record.desaId);
  const reporter = officials.filter(({ id }) => id === record.pelaporId);
  if (reporter.length > 0) return reporter.map(recipientOf);
  const successor = await findHolder(tx, record.kecamatanId, record.pelaporId);
  if (successor) return listSeats(tx, [successor.id]);
  if (record.confidential) return [];
  return officials.map(recipientOf);
}
