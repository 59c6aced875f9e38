/** Queries on an office's calendar. */
import type { Db } from '../../db/database.ts';
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
