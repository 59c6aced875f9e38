/** A meeting by what a button or a person names: its id, or "R-0007" as somebody writes it. Whether they may see it is the caller's question. */
import type { Db } from '../../db/database.ts';
import { parseRapat } from './rapat.ts';
import { type RapatRow, findRapat, findRapatByNomor } from './rapat.repo.ts';

export type WhichRapat = { readonly id: number } | { readonly nomor: string };

export async function findWhichRapat(db: Db, kecamatanId: number, which: WhichRapat): Promise<RapatRow | null> {
  if ('id' in which) return findRapat(db, which.id);
  const number = parseRapat(which.nomor);
  return number && findRapatByNomor(db, kecamatanId, number.nomor, number.tahun);
}
