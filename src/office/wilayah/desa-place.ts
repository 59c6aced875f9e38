/** A desa as a place to choose, with all that people call it by and what it lies in. */
import { linesOf } from '../../lib/lines-of.ts';
import type { Place } from '../../read/place-index.ts';
import { desaTitle } from './wilayah.ts';

interface DesaRow {
  readonly id: number;
  readonly nama: string;
  readonly jenis: string;
  readonly kode: string | null;
  /** Other names, a line each. */
  readonly alias: string;
  readonly kecamatan: { readonly nama: string; readonly kabupatenNama: string; readonly provinsiNama: string };
}

/** Its value is its id. */
export function placeOfDesa(desa: DesaRow): Place {
  const { nama, kabupatenNama, provinsiNama } = desa.kecamatan;
  return {
    value: String(desa.id),
    text: desa.nama,
    aliases: [desa.nama, desaTitle(desa), ...linesOf(desa.alias)],
    within: [nama, kabupatenNama, provinsiNama],
    ...(desa.kode === null ? {} : { kode: desa.kode }),
    level: 'desa',
  };
}
