/** Its part of the rekap: what is given, due or open in a period (C2, D2). */
import type { Db } from '../../db/database.ts';
import { bodyOf } from '../../office/actor/kontak.ts';
import { rangeOf } from '../../office/kalender/period.ts';
import type { Reading } from '../../office/rekap/reading.ts';
import { type TindakLanjutRecord, findTindakLanjutList } from './tindak-lanjut-rekap.repo.ts';
import { type TindakLanjutRow, tindakLanjutRow } from './tindak-lanjut-rows.ts';

function siapaOf({ desa, instansi, kontak }: TindakLanjutRecord): string {
  return bodyOf({ desa: null, instansi }) ?? desa?.nama ?? kontak?.jabatan ?? '';
}

export async function readTindakLanjut(db: Db, reading: Omit<Reading, 'database'>): Promise<TindakLanjutRow[]> {
  const { office, period, today } = reading;
  const items = await findTindakLanjutList(db, reading, rangeOf(period, office.zona).from);
  return items.map((item) => {
    const { tahun, nomor, kontak, desaId } = item;
    const info = {
      ...item,
      tahun: tahun ?? 0,
      nomor: nomor ?? 0,
      siapa: siapaOf(item),
      desaId: desaId ?? kontak?.desaId ?? null,
    };
    return tindakLanjutRow(info, today, office.zona);
  });
}
