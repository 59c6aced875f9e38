/** A distribution with all that was confirmed of it, as its cards, forms and lists show it (B3). */
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { type Hasil, type Ownership, asHasil } from '../penyaluran/penyaluran.ts';
import { type Barang, type Diterima, type Rencana, type Status, asStatus } from '../program/realisasi.ts';
import type { PenyaluranRow } from './konfirmasi.repo.ts';

export interface Foto {
  readonly jenis: 'FOTO' | 'BERITA_ACARA';
  readonly fileId: string;
  readonly caption: string | null;
}
export interface Konfirmasi extends Diterima {
  readonly id: number;
  readonly hasil: Hasil;
  readonly tanggal: string;
  readonly tempat: string;
  readonly sebab: string | null;
  readonly sentAt: Date;
  readonly olehId: number;
  readonly nama: string;
  readonly jabatan: string;
  /** The Kasi said it for the desa or the body. */
  readonly onBehalf: boolean;
  readonly fotoList: readonly Foto[];
  readonly replacedById: number | null;
}
export interface KonfirmasiView extends Ownership, Rencana {
  readonly id: number;
  readonly nomor: number;
  readonly revision: number;
  readonly status: Status;
  readonly program: string;
  /** "Desa Sarapat" */
  readonly desa: string;
  readonly instansi: string | null;
  readonly tanggal: string;
  readonly tempat: string;
  readonly barangList: readonly Barang[];
  /** Those that count; a corrected one does not. */
  readonly activeList: readonly Konfirmasi[];
  /** All that was ever said, in order. */
  readonly konfirmasiList: readonly Konfirmasi[];
  /** IANA zone of the kecamatan. */
  readonly zona: string;
}

/** A confirmation that was just written down. */
export interface Recorded {
  readonly view: KonfirmasiView;
  readonly konfirmasi: Konfirmasi;
  /** What it took the place of. */
  readonly replaced: Konfirmasi | null;
}

function konfirmasiOf(row: PenyaluranRow['konfirmasiList'][number]): Konfirmasi {
  const { id, tanggal, tempat, kpm, tuntas, sebab, sentAt, olehId, oleh, replacedById } = row;
  return {
    id,
    tanggal,
    tempat,
    kpm,
    tuntas,
    sebab,
    sentAt,
    olehId,
    replacedById,
    hasil: asHasil(row.hasil),
    nama: oleh.orang.nama,
    jabatan: oleh.jabatan,
    onBehalf: oleh.peran === 'KASI',
    barangList: row.barangList.map(({ barangId, jumlah }) => ({ barangId, jumlah: Number(jumlah) })),
    fotoList: row.fotoList.map(({ jenis, fileId, caption }) => ({
      jenis: jenis === 'BERITA_ACARA' ? 'BERITA_ACARA' : 'FOTO',
      fileId,
      caption,
    })),
  };
}

export function viewOf(row: PenyaluranRow): KonfirmasiView {
  const { id, nomor, revision, kecamatanId, desaId, tanggal, tempat, kpm, program } = row;
  const instansi = row.instansi ?? program.instansi;
  const konfirmasiList = row.konfirmasiList.map(konfirmasiOf);
  return {
    id,
    nomor,
    revision,
    kecamatanId,
    desaId,
    tanggal,
    tempat,
    kpm,
    konfirmasiList,
    status: asStatus(row.status),
    program: program.nama,
    desa: desaTitle(row.desa),
    instansiId: instansi?.id ?? null,
    instansi: instansi?.nama ?? null,
    barangList: row.barangList.map(({ id, nama, satuan, jumlah }) => ({ id, nama, satuan, jumlah: Number(jumlah) })),
    activeList: konfirmasiList.filter(({ replacedById }) => replacedById === null),
    zona: row.kecamatan.zona,
  };
}
