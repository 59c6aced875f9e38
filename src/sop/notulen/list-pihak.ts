/** Who can be given an action item of a rapat (C2): bodies, desa, and those who were invited. */
import type { Deps } from '../../deps.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import type { Actor } from '../../office/actor/actor.ts';
import type { Pihak } from '../../office/book/pihak.ts';
import { findDesaNames, findInstansiNames, findKasiKontak } from './butir.repo.ts';
import { findRapat } from './notulen.repo.ts';
import { accessOf } from './notulen-view.ts';

export const JENIS_PIHAK = ['INSTANSI', 'DESA', 'ORANG'] as const;
export type JenisPihak = (typeof JENIS_PIHAK)[number];

export interface PihakChoice {
  readonly id: number;
  readonly text: string;
  readonly alias: readonly string[];
}

/** Empty for somebody who does not write these minutes. */
export async function listPihak(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  { rapatId, jenis }: { readonly rapatId: number; readonly jenis: JenisPihak },
): Promise<PihakChoice[]> {
  return database.read(async (db): Promise<PihakChoice[]> => {
    const rapat = await findRapat(db, rapatId);
    if (!rapat || !(await accessOf(db, actor, rapat)).write) return [];
    const { kecamatanId } = rapat;
    const alias = (words: string): string[] => words.split('\n').filter(Boolean);
    if (jenis === 'DESA')
      return (await findDesaNames(db, kecamatanId)).map((desa) => ({
        id: desa.id,
        text: desaTitle(desa),
        alias: [desa.nama, ...alias(desa.alias)],
      }));
    if (jenis === 'INSTANSI')
      return (await findInstansiNames(db, kecamatanId)).map((one) => ({
        id: one.id,
        text: one.singkatan || one.nama,
        alias: [one.nama, ...alias(one.alias)],
      }));
    const invited = rapat.undanganList.flatMap(({ kontak }) => (kontak && !kontak.revokedAt ? [kontak] : []));
    const seats = new Map([...(await findKasiKontak(db, kecamatanId)), ...invited].map((seat) => [seat.id, seat]));
    return [...seats.values()].map(({ id, orang, jabatan }) => ({
      id,
      text: jabatan === '' ? orang.nama : `${orang.nama} – ${jabatan}`,
      alias: [orang.nama],
    }));
  });
}

/** The one of the three that was chosen. */
export function pihakFrom(jenis: string, id: number): Pihak {
  return {
    kontakId: jenis === 'ORANG' ? id : null,
    instansiId: jenis === 'INSTANSI' ? id : null,
    desaId: jenis === 'DESA' ? id : null,
  };
}
