/** The files of idn-area-data (Kemendagri codes; data under ODbL), read line by line: its own parser would hold 83,762 objects at once. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Code and name of a row, the name as it stands in the file. */
export type AreaRow = readonly [kode: string, nama: string];

const folder = join(createRequire(import.meta.url).resolve('idn-area-data/package.json'), '..', 'data');

/** The code stands first and the name last, in quotes where it holds a comma or a quote ("Ra""as", "Lubuk Pakam I,II"). */
export function rowOf(line: string): AreaRow {
  const kode = line.slice(0, line.indexOf(','));
  const quoted = /,"((?:[^"]|"")*)"\s*$/.exec(line)?.[1];
  const nama = quoted === undefined ? line.slice(line.lastIndexOf(',') + 1).trimEnd() : quoted.replaceAll('""', '"');
  return [kode, nama];
}

/** All rows of a small file. */
export async function readAreas(name: 'provinces' | 'regencies' | 'districts'): Promise<AreaRow[]> {
  const text = await readFile(join(folder, `${name}.csv`), 'utf8');
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line.includes(','))
    .map(rowOf);
}

/** The rows of villages.csv that belong to a district; the file is sorted by code, so reading ends behind them. */
export async function readVillages(kecamatanKode: string): Promise<AreaRow[]> {
  const stream = createReadStream(join(folder, 'villages.csv'), 'utf8');
  const rows: AreaRow[] = [];
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.startsWith(`${kecamatanKode}.`)) rows.push(rowOf(line));
      else if (rows.length > 0) break;
    }
  } finally {
    stream.destroy();
  }
  return rows;
}
