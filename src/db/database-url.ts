/** What DATABASE_URL names: a SQLite file or a PostgreSQL server. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseProblem } from './database-problem.ts';

export type DatabasePlace =
  | { readonly provider: 'sqlite'; readonly file: string }
  | { readonly provider: 'postgresql'; readonly url: string };

/** @param url "file:…" (relative to the working directory, or absolute) or "postgresql://…". @throws DatabaseProblem */
export function databasePlace(url: string): DatabasePlace {
  if (/^postgres(ql)?:\/\//.test(url)) return { provider: 'postgresql', url };
  if (url.startsWith('file://')) return { provider: 'sqlite', file: fileURLToPath(url) };
  // A plain path behind "file:" may hold anything, a "%" or a drive letter too.
  if (url.startsWith('file:') && url.length > 'file:'.length)
    return { provider: 'sqlite', file: resolve(url.slice('file:'.length)) };
  throw new DatabaseProblem('DATABASE_URL must begin with file: or postgresql://');
}

/** @returns undefined where a server keeps the data, or the address is wrong, which opening it says. */
export function sqliteFileOf(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  const place = databasePlace(url);
  return place.provider === 'sqlite' ? place.file : undefined;
}
