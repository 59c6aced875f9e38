/** A distribution as the rekap tells it (B3): what was planned, what arrived, and whether that was confirmed in time. Pure. */
import { addDays, dayOf, daysFrom } from '../../office/kalender/days.ts';
import { type Barang, type RealisasiBarang, type Status, isOpen, realisasiOf } from '../program/realisasi.ts';

/** A desa is to confirm within so many days after the day that was planned: many travel for signal. */
export const HARI_KONFIRMASI = 3;

/** TEPAT: in time · TERLAMBAT: later · BELUM: due, and nobody has said anything. */
export const KETEPATAN = ['TEPAT', 'TERLAMBAT', 'BELUM'] as const;
export type Ketepatan = (typeof KETEPATAN)[number];

export interface KonfirmasiInfo {
  readonly hasil: string;
  readonly tanggal: string;
  readonly kpm: number;
  readonly tuntas: boolean;
  readonly sebab: string | null;
  readonly sentAt: Date;
  readonly jabatan: string;
  /** A later one has taken its place: it counts as an answer, not as an arrival. */
  readonly replaced: boolean;
  readonly barangList: readonly { readonly barangId: number; readonly jumlah: number }[];
  readonly foto: number;
  readonly beritaAcara: boolean;
}
export interface PenyaluranInfo {
  readonly nomor: number;
  readonly tahun: number;
  /** As the sheet names it. */
  readonly program: string;
  readonly programId: number;
  readonly desaId: number;
  readonly desa: string;
  readonly tanggal: string;
  readonly kpm: number;
  readonly status: Status;
  readonly barangList: readonly Barang[];
  readonly konfirmasiList: readonly KonfirmasiInfo[];
}
export interface PenyaluranRow extends Omit<PenyaluranInfo, 'konfirmasiList' | 'barangList'> {
  readonly barangList: readonly RealisasiBarang[];
  /** Somebody has said what came; without it nothing is known of what is called received. */
  readonly confirmed: boolean;
  readonly kpmDiterima: number;
  /** The newest day on which something arrived. */
  readonly diterima: string | null;
  readonly sebab: string;
  readonly foto: number;
  readonly beritaAcara: boolean;
  readonly oleh: string;
  /** Null: not due yet, or called off. */
  readonly ketepatan: Ketepatan | null;
  /** Days past the day by which it was to be confirmed; 0: none. */
  readonly terlambat: number;
}

const unique = (texts: readonly (string | null)[]): string =>
  [...new Set(texts.filter((text) => text !== null && text.trim() !== ''))].join('; ');

/** @param today the day of the cut-off */
export function penyaluranRow(info: PenyaluranInfo, today: string, zona: string): PenyaluranRow {
  const { konfirmasiList, ...rest } = info;
  const valid = konfirmasiList.filter(({ replaced }) => !replaced);
  const { kpm: kpmDiterima, barangList } = realisasiOf(info, valid);
  const arrivals = valid.filter(({ hasil, kpm, barangList: parts }) => {
    return hasil !== 'TIDAK_DITERIMA' && (kpm > 0 || parts.some(({ jumlah }) => jumlah > 0));
  });
  const due = addDays(info.tanggal, HARI_KONFIRMASI);
  const answered = konfirmasiList.map(({ sentAt }) => dayOf(sentAt, zona)).sort()[0];
  const late = Math.max(0, daysFrom(due, answered ?? today));
  const open = answered === undefined && isOpen(info.status);
  const ketepatan = answered === undefined ? (open && late > 0 ? 'BELUM' : null) : late > 0 ? 'TERLAMBAT' : 'TEPAT';
  const counts = info.status !== 'DIBATALKAN';
  return {
    ...rest,
    barangList,
    confirmed: valid.length > 0 && counts,
    kpmDiterima,
    diterima:
      arrivals
        .map(({ tanggal }) => tanggal)
        .sort()
        .at(-1) ?? null,
    sebab: unique(valid.map(({ sebab }) => sebab)),
    foto: valid.reduce((sum, { foto }) => sum + foto, 0),
    beritaAcara: valid.some(({ beritaAcara }) => beritaAcara),
    oleh: unique(valid.map(({ jabatan }) => jabatan)),
    ketepatan: counts ? ketepatan : null,
    terlambat: counts && ketepatan !== null ? late : 0,
  };
}
