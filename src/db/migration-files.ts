/** The migrations that come with this version of the program, oldest first. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from './database.ts';

export interface Migration {
  /** Folder name, e.g. "20261125003715_awal": its time orders it. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the text, as Prisma computes it. */
  readonly checksum: string;
}

/** Reached from src/db and from dist/db alike. */
const SHIPPED = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url));

/** @param folder holds one folder for each database; the one shipped when absent */
export function readMigrations(provider: Database['provider'], folder = SHIPPED): readonly Migration[] {
  const home = join(folder, provider);
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      // A checkout on Windows may have other line ends; the migration is the same.
      const sql = readFileSync(join(home, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
