/** One need with everything that its cards show. */
import type { Db } from '../../db/database.ts';
import { type RiwayatLine, riwayatLines } from '../../office/book/riwayat.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { type Similar, findSimilar } from './find-similar.ts';
import { type Isi, isiOf } from './isi.ts';
import { type Ownership, type Status, type Urgensi, asStatus, asUrgensi } from './kebutuhan.ts';
import type { KebutuhanRow } from './kebutuhan.repo.ts';
import { ownershipOf } from './ownership-of.ts';

export interface KebutuhanView extends Ownership, Isi {
  readonly id: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly revision: number;
  /** "Desa Sarapat" */
  readonly desa: string;
  readonly bidang: string;
  readonly jenis: string;
  readonly pin: { readonly latitude: number; readonly longitude: number } | null;
  readonly urgensi: Urgensi;
  readonly kontak: { readonly nama: string; readonly telepon: string } | null;
  readonly status: Status;
  readonly pelaporId: number;
  readonly pelapor: string;
  readonly pelaporJabatan: string;
  readonly reportedAt: Date;
  /** IANA zone of the kecamatan. */
  readonly zona: string;
  /** Telegram's ids of the photos, in the order of their coming. */
  readonly fotoIds: readonly string[];
  readonly riwayatList: readonly RiwayatLine<Status>[];
  readonly similar: readonly Similar[];
}

/** Loads what the row itself does not hold. */
export async function viewOf(db: Db, row: KebutuhanRow): Promise<KebutuhanView> {
  const { latitude, longitude, kontakNama, kontakTelepon } = row;
  return {
    id: row.id,
    nomor: row.nomor,
    tahun: row.tahun,
    revision: row.revision,
    ...(await ownershipOf(db, row)),
    pelaporId: row.pelaporId,
    ...isiOf(row),
    reportedAt: row.reportedAt,
    desa: desaTitle(row.desa),
    bidang: row.jenis.bidang.nama,
    jenis: row.jenis.nama,
    pin: latitude === null || longitude === null ? null : { latitude, longitude },
    urgensi: asUrgensi(row.urgensi),
    kontak: kontakNama === null || kontakTelepon === null ? null : { nama: kontakNama, telepon: kontakTelepon },
    status: asStatus(row.status),
    pelapor: row.pelapor.orang.nama,
    pelaporJabatan: row.pelapor.jabatan,
    zona: row.kecamatan.zona,
    fotoIds: row.fotoList.map(({ fileId }) => fileId),
    riwayatList: await riwayatLines(db, row.riwayatList, asStatus, new Map([[row.pelaporId, row.pelapor.orang.nama]])),
    similar: await findSimilar(db, row),
  };
}
