/** The static files of the page: our own from web/, the map library from its package; each read once. */
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly bytes: Buffer;
  readonly contentType: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const webFolder = fileURLToPath(new URL('./web/', import.meta.url));
const leafletFolder = dirname(createRequire(import.meta.url).resolve('leaflet/dist/leaflet.css'));
const LEAFLET_FILES = ['leaflet-src.esm.js', 'leaflet.css'];

/** Name in the address → file on disk; only what stands in this list is ever served, so that no path can lead elsewhere. */
async function findAssets(): Promise<ReadonlyMap<string, string>> {
  const own = (await readdir(webFolder)).filter((name) => extname(name) in CONTENT_TYPES);
  return new Map([
    ...own.map((name): [string, string] => [name, join(webFolder, name)]),
    ...LEAFLET_FILES.map((name): [string, string] => [`leaflet/${name}`, join(leafletFolder, name)]),
  ]);
}

/** Reads assets by name ("main.js", "leaflet/leaflet.css"); undefined when there is none of that name. */
export function createAssets(): (name: string) => Promise<Asset | undefined> {
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  const read = new Map<string, Promise<Asset>>();
  return async (name) => {
    known ??= findAssets();
    const path = (await known).get(name);
    if (path === undefined) return undefined;
    const asset = read.get(name) ?? load(path);
    read.set(name, asset);
    return asset;
  };
}

async function load(path: string): Promise<Asset> {
  return { bytes: await readFile(path), contentType: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream' };
}
