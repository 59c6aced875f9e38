/** What somebody without a seat can choose from: the kecamatan of this installation, their desa and bodies (C1). Names of places alone, never of people. */
import type { Deps } from '../../deps.ts';
import type { Option } from '../../form/fields/options.ts';
import { listInstansi } from '../instansi/list-instansi.ts';
import { placeOfDesa } from '../../office/wilayah/desa-place.ts';
import { findDesaList } from '../../office/wilayah/kecamatan.repo.ts';
import { findKecamatanList } from './permohonan.repo.ts';

/** The whole installation's. */
type Outer = Pick<Deps, 'database'>;

export async function listKecamatan({ database }: Outer): Promise<Option[]> {
  const rows = await database.read((db) => findKecamatanList(db));
  return rows.map(({ id, kode, nama, kabupatenNama, provinsiNama }) => ({
    value: String(id),
    text: `${nama} – ${kabupatenNama}`,
    aliases: [nama],
    within: [kabupatenNama, provinsiNama],
    kode,
    level: 'kecamatan',
  }));
}

export async function listDesaOf({ database }: Outer, kecamatanId: number): Promise<Option[]> {
  const rows = await database.read((db) => findDesaList(db, kecamatanId));
  return rows.map(placeOfDesa);
}

export async function listInstansiOf(outer: Outer, kecamatanId: number): Promise<Option[]> {
  const bodies = await listInstansi(outer, { kecamatanId });
  return bodies.map(({ id, nama, singkatan, alias }) => ({
    value: String(id),
    text: singkatan,
    aliases: [nama, ...alias],
  }));
}
