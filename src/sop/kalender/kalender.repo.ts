/** Queries on an office's calendar. */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import type { KalenderRow } from '../../office/kalender/kalender-row.ts';

/** @throws LostRace when another process writes the office's first row at this moment */
export async function saveKalender(
  tx: Db,
  kecamatanId: number,
  row: KalenderRow & { readonly updatedAt: Date },
): Promise<void> {
  const { count } = await tx.kalender.updateMany({ where: { kecamatanId }, data: row });
  if (count > 0) return;
  await orLostRace(`kalender:${kecamatanId}`, () => tx.kalender.create({ data: { kecamatanId, ...row } }));
}

export async function setZona(tx: Db, kecamatanId: number, zona: string): Promise<void> {
  await tx.kecamatan.updateMany({ where: { id: kecamatanId }, data: { zona } });
}

/** @throws LostRace when another process writes that day at this moment */
export async function saveHariLibur(
  tx: Db,
  kecamatanId: number,
  tanggal: string,
  said: { readonly nama: string; readonly libur: boolean },
): Promise<void> {
  const { count } = await tx.hariLibur.updateMany({ where: { kecamatanId, tanggal }, data: said });
  if (count > 0) return;
  await orLostRace(`libur:${kecamatanId}:${tanggal}`, () =>
    tx.hariLibur.create({ data: { kecamatanId, tanggal, ...said } }),
  );
}

export async function removeHariLibur(tx: Db, kecamatanId: number, tanggal: string): Promise<void> {
  await tx.hariLibur.deleteMany({ where: { kecamatanId, tanggal } });
}

/** Of which of these days those offices have said something. */
export async function findSaidDays(tx: Db, kecamatanIds: readonly number[], days: readonly string[]) {
  return tx.hariLibur.findMany({
    where: { kecamatanId: { in: [...kecamatanIds] }, tanggal: { in: [...days] } },
    select: { kecamatanId: true, tanggal: true },
  });
}

/** @throws LostRace when another process writes one of these days at this moment */
export async function createHariLibur(
  tx: Db,
  rows: readonly { kecamatanId: number; tanggal: string; nama: string; libur: boolean }[],
): Promise<void> {
  if (rows.length === 0) return;
  await orLostRace('libur:daftar', () => tx.hariLibur.createMany({ data: [...rows] }));
}
