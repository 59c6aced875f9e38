/** Where a seat is, for people: "Desa Sarapat, Kecamatan Dusun Timur" (C1). */
import { desaTitle } from '../../office/wilayah/wilayah.ts';

export interface Seated {
  readonly kecamatan: { readonly nama: string };
  readonly desa: { readonly nama: string; readonly jenis: string } | null;
  readonly instansi: { readonly nama: string } | null;
}

export function placeOf({ kecamatan, desa, instansi }: Seated): string {
  const within = desa ? desaTitle(desa) : instansi?.nama;
  return within === undefined ? `Kecamatan ${kecamatan.nama}` : `${within}, Kecamatan ${kecamatan.nama}`;
}
