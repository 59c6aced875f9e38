/** One distribution with everything that its cards show (B1, B3). */
import type { Db } from '../../db/database.ts';
import { type RiwayatLine, riwayatLines } from '../../office/book/riwayat.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { type Hasil, type Ownership, asHasil } from './penyaluran.ts';
import { type Diterima, type Realisasi, type Status, asStatus, isOpen, realisasiOf } from '../program/realisasi.ts';
import type { PenyaluranRow } from './penyaluran.repo.ts';

export interface KonfirmasiLine {
  readonly id: number;
  readonly hasil: Hasil;
  readonly tanggal: string;
  readonly kpm: number;
  readonly tuntas: boolean;
  readonly sebab: string | null;
  readonly nama: string;
  readonly sentAt: Date;
}
export interface PenyaluranView extends Ownership {
  readonly id: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly revision: number;
  readonly programId: number;
  readonly program: string;
  readonly programTahun: number;
  readonly jenisBantuan: string;
  /** "Desa Sarapat" */
  readonly desa: string;
  /** The day it is planned for. */
  readonly tanggal: string;
  readonly tempat: string;
  /** How people call the body that brings it; null: the kecamatan itself. */
  readonly instansi: string | null;
  readonly status: Status;
  /** The planned day has passed, and it has not (all) arrived. */
  readonly late: boolean;
  readonly kpm: number;
  readonly realisasi: Realisasi;
  /** Corrected ones are left out. */
  readonly konfirmasiList: readonly KonfirmasiLine[];
  /** Telegram's ids of the photos, in the order of their coming. */
  readonly fotoIds: readonly string[];
  readonly riwayatList: readonly RiwayatLine<Status>[];
  /** IANA zone of the kecamatan. */
  readonly zona: string;
}

/** What decides who may see it. */
export function ownershipOf({ kecamatanId, desaId, instansiId, program }: PenyaluranRow): Ownership {
  return { kecamatanId, desaId, instansiId: instansiId ?? program.instansiId };
}

function diterimaOf({ tuntas, kpm, barangList }: PenyaluranRow['konfirmasiList'][number]): Diterima {
  return { tuntas, kpm, barangList: barangList.map(({ barangId, jumlah }) => ({ barangId, jumlah: Number(jumlah) })) };
}

export function realisasiOfRow({ kpm, barangList, konfirmasiList }: PenyaluranRow): Realisasi {
  const planned = barangList.map(({ id, nama, satuan, jumlah }) => ({ id, nama, satuan, jumlah: Number(jumlah) }));
  return realisasiOf({ kpm, barangList: planned }, konfirmasiList.map(diterimaOf));
}

/** Whether that day has passed without everything being there. */
export function isLate(status: Status, tanggal: string, today: string): boolean {
  return isOpen(status) && tanggal < today;
}

/** Loads what the row itself does not hold. */
export async function viewOf(db: Db, row: PenyaluranRow, now: Date): Promise<PenyaluranView> {
  const { id, nomor, tahun, revision, programId, program, tanggal, tempat, kpm, konfirmasiList } = row;
  const body = row.instansi ?? program.instansi;
  const status = asStatus(row.status);
  return {
    id,
    nomor,
    tahun,
    revision,
    programId,
    tanggal,
    tempat,
    kpm,
    status,
    ...ownershipOf(row),
    program: program.nama,
    programTahun: program.tahun,
    jenisBantuan: program.jenisBantuan,
    desa: desaTitle(row.desa),
    instansi: body && (body.singkatan || body.nama),
    late: isLate(status, tanggal, dayOf(now, row.kecamatan.zona)),
    realisasi: realisasiOfRow(row),
    konfirmasiList: konfirmasiList.map((one) => ({
      id: one.id,
      hasil: asHasil(one.hasil),
      tanggal: one.tanggal,
      kpm: one.kpm,
      tuntas: one.tuntas,
      sebab: one.sebab,
      nama: one.oleh.orang.nama,
      sentAt: one.sentAt,
    })),
    fotoIds: konfirmasiList.flatMap(({ fotoList }) => fotoList.map(({ fileId }) => fileId)),
    riwayatList: await riwayatLines(db, row.riwayatList, asStatus),
    zona: row.kecamatan.zona,
  };
}
