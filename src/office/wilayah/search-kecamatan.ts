/** Finds a kecamatan among all 7,285 of Indonesia, by name as people type it or by Kemendagri code (C1). */
import { distance } from 'fastest-levenshtein';
import { readAreas } from './area-data.ts';
import { cleanName, plainName } from './place-name.ts';
import type { KecamatanArea } from './wilayah.ts';

interface Entry extends KecamatanArea {
  readonly plain: string;
  /** Name, kabupaten and provinsi, for "dusun timur barito". */
  readonly words: string;
}

const MAX_EDITS = 2;
let loading: Promise<readonly Entry[]> | undefined;

// Read at the first search and kept (about 3 MB): a set-up searches several times, other offices never.
function entries(): Promise<readonly Entry[]> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<readonly Entry[]> {
  const [provinces, regencies, districts] = await Promise.all([
    readAreas('provinces'),
    readAreas('regencies'),
    readAreas('districts'),
  ]);
  const names = new Map([...provinces, ...regencies].map(([kode, nama]) => [kode, cleanName(nama)]));
  return districts.map(([kode, name]) => {
    const nama = cleanName(name);
    const kabupaten = names.get(kode.slice(0, 5)) ?? '';
    const provinsi = names.get(kode.slice(0, 2)) ?? '';
    const plain = plainName(nama);
    return { kode, nama, kabupaten, provinsi, plain, words: `${plain} ${plainName(kabupaten)} ${plainName(provinsi)}` };
  });
}

/** Lower is nearer; null is no match. */
function rank(entry: Entry, query: string): number | null {
  if (entry.plain === query) return 0;
  if (entry.plain.startsWith(`${query} `)) return 1;
  if (query.length >= 2 && entry.plain.startsWith(query)) return 2;
  const wanted = query.split(' ');
  const [first = ''] = wanted;
  if (` ${entry.words}`.includes(` ${query}`) && ` ${entry.plain}`.includes(` ${first}`)) return 3;
  const words = entry.words.split(' ');
  const own = entry.plain.split(' ');
  if (
    wanted.every((word) => words.some((one) => one.startsWith(word))) &&
    wanted.some((word) => own.some((one) => one.startsWith(word)))
  ) {
    return 4;
  }
  if (query.length < 4 || Math.abs(entry.plain.length - query.length) > MAX_EDITS) return null;
  const edits = distance(entry.plain, query);
  return edits <= MAX_EDITS ? 5 + edits : null;
}

function publicPart({ kode, nama, kabupaten, provinsi }: Entry): KecamatanArea {
  return { kode, nama, kabupaten, provinsi };
}

/**
 * Nearest first; empty when nothing is like it.
 * @param query "dusun timur", "dusun timur barito", "dusun timr", "62.13.01", "621301"; a code may be cut short ("62.13")
 */
export async function searchKecamatan(query: string, limit = 24): Promise<KecamatanArea[]> {
  const all = await entries();
  const digits = query.replace(/[.\s-]/g, '');
  if (/^\d{2,6}$/.test(digits))
    return all
      .filter((one) => one.kode.replaceAll('.', '').startsWith(digits))
      .slice(0, limit)
      .map(publicPart);
  const plain = plainName(query);
  if (plain === '') return [];
  return all
    .flatMap((entry) => {
      const score = rank(entry, plain);
      return score === null ? [] : [{ entry, score }];
    })
    .sort((a, b) => a.score - b.score || (a.entry.kode < b.entry.kode ? -1 : 1))
    .slice(0, limit)
    .map(({ entry }) => publicPart(entry));
}

/** The kecamatan with exactly this code, or null. */
export async function findKecamatan(kode: string): Promise<KecamatanArea | null> {
  const found = (await entries()).find((one) => one.kode === kode);
  return found ? publicPart(found) : null;
}
