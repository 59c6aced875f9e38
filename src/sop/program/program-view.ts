/** A programme with everything that its cards show (A2). */
import type { Db } from '../../db/database.ts';
import { asStatus } from './realisasi.ts';
import { type Bagian, type Capaian, capaianOf } from './capaian.ts';
import { type ProgramFacts, parseJadwal } from './program.ts';
import { type ProgramRow, findPenyaluranOf } from './program.repo.ts';

export interface ProgramView extends ProgramFacts {
  readonly id: number;
  readonly kecamatanId: number;
  readonly revision: number;
  readonly tahun: number;
  readonly bidang: string;
  /** How people call the body that carries it out; null: the kecamatan itself. */
  readonly instansi: string | null;
  readonly archived: boolean;
  readonly capaian: Capaian;
}

type PenyaluranRow = Awaited<ReturnType<typeof findPenyaluranOf>>[number];

function bagianOf({ desaId, status, kpm, barangList, konfirmasiList }: PenyaluranRow): Bagian {
  return {
    desaId,
    kpm,
    status: asStatus(status),
    barangList: barangList.map(({ id, nama, satuan, jumlah }) => ({ id, nama, satuan, jumlah: Number(jumlah) })),
    diterimaList: konfirmasiList.map((one) => ({
      tuntas: one.tuntas,
      kpm: one.kpm,
      barangList: one.barangList.map(({ barangId, jumlah }) => ({ barangId, jumlah: Number(jumlah) })),
    })),
  };
}

/** In the same order. */
export async function viewsOf(db: Db, rows: readonly ProgramRow[]): Promise<ProgramView[]> {
  const penyaluran = await findPenyaluranOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { id, kecamatanId, revision, tahun, nama, bidangId, jenisBantuan, sasaran, target, satuan } = row;
    return {
      id,
      kecamatanId,
      revision,
      tahun,
      nama,
      bidangId,
      jenisBantuan,
      sasaran,
      target,
      satuan,
      bidang: row.bidang.nama,
      pagu: Number(row.pagu),
      sumberDana: row.sumberDana,
      instansiId: row.instansiId,
      instansi: row.instansi && (row.instansi.singkatan || row.instansi.nama),
      jadwal: parseJadwal(row.jadwal),
      archived: row.archivedAt !== null,
      capaian: capaianOf(penyaluran.filter(({ programId }) => programId === id).map(bagianOf)),
    };
  });
}

export async function viewOf(db: Db, row: ProgramRow): Promise<ProgramView> {
  const [view] = await viewsOf(db, [row]);
  if (!view) throw new Error(`program ${row.id} has no view`);
  return view;
}
