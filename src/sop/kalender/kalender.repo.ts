/** Queries on an office's calendar. */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import { KALENDER_AWAL, type KalenderView } from './kalender.ts';

const numbers = (words: string): number[] => words.split(',').filter(Boolean).map(Number);

/** The calendar of each of these kecamatan; all of the installation where none is named. */
export async function findKalenderList(db: Db, kecamatanId?: number): Promise<Map<number, KalenderView>> {
  const where = kecamatanId === undefined ? {} : { id: kecamatanId };
  const rows = await db.kecamatan.findMany({
    where,
    select: {
      id: true,
      zona: true,
      kalender: true,
      hariLiburList: { select: { tanggal: true, nama: true, libur: true } },
    },
    orderBy: { id: 'asc' },
  });
  return new Map(
    rows.map(({ id, zona, kalender, hariLiburList }) => [
      id,
      {
        ...KALENDER_AWAL,
        ...(kalender && {
          hariKerja: numbers(kalender.hariKerja),
          mulai: kalender.mulai,
          selesai: kalender.selesai,
          pengingat: numbers(kalender.pengingat),
          ulang: kalender.ulang,
          batasDesa: kalender.batasDesa,
          batasKasi: kalender.batasKasi,
          setiapSaat: kalender.setiapSaat,
        }),
        zona,
        hariLibur: new Map(hariLiburList.map(({ tanggal, nama, libur }) => [tanggal, libur ? nama : null])),
      },
    ]),
  );
}

/** What is kept of an office's calendar, in the words of its row. */
export interface KalenderRow {
  readonly hariKerja: string;
  readonly mulai: string;
  readonly selesai: string;
  readonly pengingat: string;
  readonly ulang: number;
  readonly batasDesa: number;
  readonly batasKasi: number;
  readonly setiapSaat: boolean;
  readonly updatedAt: Date;
}

/** @throws LostRace when another process writes the office's first row at this moment */
export async function saveKalender(tx: Db, kecamatanId: number, row: KalenderRow): Promise<void> {
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
