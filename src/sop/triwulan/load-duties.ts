/** What each desa of an office owed in a quarter, and what of it is still missing (D1, D2). For use cases, inside their transaction. */
import type { Db } from '../../db/database.ts';
import { addDays, momentOf } from '../../office/kalender/days.ts';
import { type Triwulan, firstDay, lastDay } from '../../office/kalender/triwulan.ts';
import { formatRecordNumber } from '../../lib/record-number.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import { asStatus, isOpen } from '../program/realisasi.ts';
import { countLaporan, findPenyaluranDue, findTindakLanjutDue } from './triwulan.repo.ts';

/** One thing that is due and not done. */
export interface Owed {
  /** "P-0045"; empty where it has none yet. */
  readonly nomor: string;
  readonly nama: string;
  /** The day it was due. */
  readonly tanggal: string;
}
export interface Duty {
  /** Reports of kebutuhan in the quarter. */
  readonly laporan: number;
  /** Distributions whose day has come, and those of them that nobody has confirmed to the end. */
  readonly penyaluran: number;
  readonly penyaluranOpen: readonly Owed[];
  readonly tindakLanjut: number;
  readonly tindakLanjutOpen: readonly Owed[];
}

export const NO_DUTY: Duty = {
  laporan: 0,
  penyaluran: 0,
  penyaluranOpen: [],
  tindakLanjut: 0,
  tindakLanjutOpen: [],
};

/** By the id of the desa. @param today what is planned for later days is not yet missing */
export async function loadDuties(
  tx: Db,
  office: { readonly kecamatanId: number; readonly zona: string; readonly today: string },
  triwulan: Triwulan,
): Promise<Map<number, Duty>> {
  const { kecamatanId, zona, today } = office;
  const first = firstDay(triwulan);
  const last = lastDay(triwulan);
  const until = today < last ? today : last;
  const range = { from: momentOf(first, '00:00', zona), until: momentOf(addDays(last, 1), '00:00', zona) };
  const duties = new Map<number, Duty>();
  const of = (desaId: number): Duty => duties.get(desaId) ?? NO_DUTY;
  for (const [desaId, laporan] of await countLaporan(tx, kecamatanId, range))
    duties.set(desaId, { ...of(desaId), laporan });
  for (const { desaId, nomor, tanggal, status, program } of await findPenyaluranDue(tx, kecamatanId, first, until)) {
    const duty = of(desaId);
    const owed = isOpen(asStatus(status)) ? [{ nomor: formatNomor(nomor), nama: program.nama, tanggal }] : [];
    duties.set(desaId, {
      ...duty,
      penyaluran: duty.penyaluran + 1,
      penyaluranOpen: [...duty.penyaluranOpen, ...owed],
    });
  }
  for (const row of await findTindakLanjutDue(tx, kecamatanId, first, until)) {
    const duty = of(row.desaId);
    const nomor = row.nomor === null ? '' : formatRecordNumber('TL', row.nomor);
    const owed = row.status === 'SELESAI' ? [] : [{ nomor, nama: row.uraian, tanggal: row.tenggat }];
    duties.set(row.desaId, {
      ...duty,
      tindakLanjut: duty.tindakLanjut + 1,
      tindakLanjutOpen: [...duty.tindakLanjutOpen, ...owed],
    });
  }
  return duties;
}
