/** Finds a kecamatan among all 7,285 of Indonesia, by name as people type it or by Kemendagri code (C1). */
import { findPlaces } from '../../read/place.ts';
import { indexPlaces, type PlaceIndex } from '../../read/place-index.ts';
import { readAreas } from './area-data.ts';
import { FORMER_NAMES } from './former-names.ts';
import { cleanName } from './place-name.ts';
import type { KecamatanArea } from './wilayah.ts';

interface Areas {
  readonly byKode: ReadonlyMap<string, KecamatanArea>;
  readonly index: PlaceIndex;
}

let loading: Promise<Areas> | undefined;

// Read at the first search and kept (about 6 MB): a set-up searches several times, other offices never.
function areas(): Promise<Areas> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Areas> {
  const [provinces, regencies, districts] = await Promise.all([
    readAreas('provinces'),
    readAreas('regencies'),
    readAreas('districts'),
  ]);
  const names = new Map([...provinces, ...regencies].map(([kode, nama]) => [kode, cleanName(nama)]));
  const list = districts.map(([kode, name]): KecamatanArea => {
    const kabupaten = names.get(kode.slice(0, 5)) ?? '';
    return { kode, nama: cleanName(name), kabupaten, provinsi: names.get(kode.slice(0, 2)) ?? '' };
  });
  const index = indexPlaces(
    list.map(({ kode, nama, kabupaten, provinsi }) => ({
      value: kode,
      text: nama,
      aliases: FORMER_NAMES[kode] ?? [],
      within: [kabupaten, provinsi],
      kode,
      level: 'kecamatan' as const,
    })),
  );
  return { byKode: new Map(list.map((one) => [one.kode, one])), index };
}

/**
 * Nearest first; empty when nothing is like it.
 * @param query "dusun timur", "Kec. Dusun Timur kalteng", "dusun timr", "62.13.01", "621301"; a code may be cut short ("62.13")
 */
export async function searchKecamatan(query: string, limit = 24): Promise<KecamatanArea[]> {
  const { byKode, index } = await areas();
  return findPlaces(query, index, limit).flatMap((kode) => byKode.get(kode) ?? []);
}

/** The kecamatan with exactly this code, or null. */
export async function findKecamatan(kode: string): Promise<KecamatanArea | null> {
  return (await areas()).byKode.get(kode) ?? null;
}
