/** Who can be given something to do: bodies, desa, and people in their seats. Whether somebody may choose is the caller's question. */
import type { Db } from '../../db/database.ts';
import type { Option } from '../../form/fields/options.ts';
import { linesOf } from '../../lib/lines-of.ts';
import { findKasiList } from '../actor/kontak.repo.ts';
import { placeOfDesa } from '../wilayah/desa-place.ts';
import { findDesaList } from '../wilayah/kecamatan.repo.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import { findInstansiInUse } from './pihak.repo.ts';
import type { Pihak } from './pihak.ts';

export const JENIS_PIHAK = ['INSTANSI', 'DESA', 'ORANG'] as const;
export type JenisPihak = (typeof JENIS_PIHAK)[number];

/** A seat that is held, with its person. */
export interface SeatChoice {
  readonly id: number;
  readonly jabatan: string;
  readonly orang: { readonly nama: string };
}

/** @param others whose seats can be chosen beside those of the Kasi and their staf; each is named once */
export async function findPihakChoices(
  db: Db,
  kecamatanId: number,
  jenis: JenisPihak,
  others: readonly SeatChoice[] = [],
): Promise<Option[]> {
  if (jenis === 'DESA')
    return (await findDesaList(db, kecamatanId)).map((desa) => ({ ...placeOfDesa(desa), text: desaTitle(desa) }));
  if (jenis === 'INSTANSI')
    return (await findInstansiInUse(db, kecamatanId)).map((one) => ({
      value: String(one.id),
      text: one.singkatan || one.nama,
      aliases: [one.nama, ...linesOf(one.alias)],
    }));
  const seats = new Map<number, SeatChoice>();
  for (const seat of [...(await findKasiList(db, kecamatanId)), ...others]) seats.set(seat.id, seat);
  return [...seats.values()].map(({ id, orang, jabatan }) => ({
    value: String(id),
    text: jabatan === '' ? orang.nama : `${orang.nama} – ${jabatan}`,
    aliases: [orang.nama],
  }));
}

/** The one of the three that was chosen. */
export function pihakFrom(jenis: string, value: string): Pihak {
  const id = Number(value);
  return {
    kontakId: jenis === 'ORANG' ? id : null,
    instansiId: jenis === 'INSTANSI' ? id : null,
    desaId: jenis === 'DESA' ? id : null,
  };
}
