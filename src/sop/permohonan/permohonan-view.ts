/** A permohonan as people see it: with the names of its place, who is there already, and who decided (C1). */
import type { Db } from '../../db/database.ts';
import { kalenderOf } from '../../office/kalender/kalender-row.ts';
import { waitsUntil } from '../../office/kalender/kalender.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { type PermohonanStatus, asPermohonanStatus } from './permohonan.ts';
import { type findPermohonan, findNamaOfKontak, findKontakAt } from './permohonan.repo.ts';

export type PermohonanRow = NonNullable<Awaited<ReturnType<typeof findPermohonan>>>;

/** What the applicant may see. */
export interface OwnPermohonan {
  readonly id: number;
  readonly peran: string;
  /** "Desa Sarapat", "Puskesmas", "Kecamatan Dusun Timur" */
  readonly tempat: string;
  readonly kecamatan: string;
  /** The same with the kecamatan, for somebody who may know several: "Desa Sarapat, Kecamatan Dusun Timur". */
  readonly place: string;
  readonly status: PermohonanStatus;
  readonly createdAt: Date;
  /** When the Kasi gets it, where it came at a time at which nobody is disturbed. */
  readonly arrivesAt: Date | null;
  /** IANA zone of the kecamatan. */
  readonly zona: string;
}
/** What the Kasi sees besides. */
export interface PermohonanView extends OwnPermohonan {
  readonly nama: string;
  readonly jabatan: string;
  /** E.164 */
  readonly telepon: string;
  readonly note: string;
  /** When the applicant reads the decision, where it does not go out at once. */
  readonly answeredAt: Date | null;
  /** Name of the Kasi who decided; empty while nobody has. */
  readonly decidedBy: string;
  /** Who holds a seat at that place. */
  readonly seated: readonly { readonly nama: string; readonly jabatan: string }[];
}

export function ownViewOf(row: PermohonanRow): OwnPermohonan {
  const { id, peran, desa, instansi, kecamatan, status, createdAt } = row;
  const body = instansi ? instansi.singkatan || instansi.nama : null;
  const office = `Kecamatan ${kecamatan.nama}`;
  const tempat = desa ? desaTitle(desa) : (body ?? office);
  return {
    id,
    peran,
    tempat,
    kecamatan: kecamatan.nama,
    place: tempat === office ? office : `${tempat}, ${office}`,
    status: asPermohonanStatus(status),
    createdAt,
    arrivesAt: waitsUntil(kalenderOf(kecamatan), createdAt),
    zona: kecamatan.zona,
  };
}

export async function viewOf(db: Db, row: PermohonanRow): Promise<PermohonanView> {
  const { nama, jabatan, telepon, note, kecamatan, decidedAt, decidedById } = row;
  const seated = await findKontakAt(db, row);
  return {
    ...ownViewOf(row),
    nama,
    jabatan,
    telepon,
    note: note ?? '',
    answeredAt: decidedAt && waitsUntil(kalenderOf(kecamatan), decidedAt),
    decidedBy: decidedById === null ? '' : ((await findNamaOfKontak(db, decidedById)) ?? ''),
    seated: seated.map((seat) => ({ nama: seat.orang.nama, jabatan: seat.jabatan })),
  };
}
