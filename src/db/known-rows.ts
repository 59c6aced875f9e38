/**
 * The mark beside the SQLite file: how far the numbers of its records had come. A file that knows less has lost work – its
 * journal was deleted, or an older or empty one was put in its place – and nobody is to go on with it unasked.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { z } from 'zod';
import { DatabaseProblem } from './database-problem.ts';
import { readRows } from './sqlite-rows.ts';

/** Table → the highest number it ever gave: it stays where rows are purged or erased. */
export type KnownRows = ReadonlyMap<string, number>;

const markSchema = z.record(z.string(), z.number());
export const markOf = (file: string): string => `${file}.mark`;

export const toKnownRows = (rows: readonly (readonly unknown[])[]): KnownRows =>
  new Map(rows.map(([name, seq]) => [String(name), Number(seq)]));

/** SQLite's own table; there is none before the first migration. */
export function readKnownRows(database: DatabaseSyncInstance): KnownRows {
  const [there] = readRows(database, ['1'], `FROM sqlite_master WHERE name = 'sqlite_sequence'`);
  return toKnownRows(there ? readRows(database, ['name', 'seq'], 'FROM sqlite_sequence') : []);
}

/** Whole or not at all. */
export function writeMark(file: string, rows: KnownRows): void {
  const text = JSON.stringify(Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1))));
  writeFileSync(`${markOf(file)}.tmp`, `${text}\n`, { mode: 0o600 });
  renameSync(`${markOf(file)}.tmp`, markOf(file));
}

/** What is in its place now was put there on purpose. */
export function forgetMark(file: string): void {
  rmSync(markOf(file), { force: true });
}

/** A mark that is not there, or cannot be read, marks nothing: it only ever adds a question. */
function readMark(file: string): KnownRows {
  if (!existsSync(markOf(file))) return new Map();
  try {
    return new Map(Object.entries(markSchema.parse(JSON.parse(readFileSync(markOf(file), 'utf8')))));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return new Map();
    throw error;
  }
}

const sum = (rows: KnownRows): number => [...rows.values()].reduce((total, one) => total + one, 0);

/** Fits this loss alone: a setting that was left behind does not let the next one pass. */
function wordFor(known: KnownRows, found: KnownRows): string {
  const both = JSON.stringify([known, found].map((rows) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1))));
  return createHash('sha256').update(both).digest('hex').slice(0, 8);
}

/**
 * @param accepted what the operator has set to go on all the same
 * @param howToRestore a sentence
 * @throws DatabaseProblem when the file knows less than the mark
 */
export function mustKnowAsMuch(
  file: string,
  found: KnownRows,
  accepted: string | undefined,
  howToRestore: () => string,
): void {
  const known = readMark(file);
  const less = [...known].filter(([table, seq]) => (found.get(table) ?? 0) < seq);
  if (less.length === 0) return;
  const word = wordFor(known, found);
  if (accepted === word) return;
  throw new DatabaseProblem(
    `${file} holds less than it did: ${sum(found)} records where there had been ${sum(known)}. Perhaps it, or ${file}-wal ` +
      'beside it, was deleted, or an older copy was put in its place. Nothing was changed. Put the right file back, or: ' +
      `${howToRestore()} To go on with the file as it is, start once with ACCEPT_DATABASE=${word}`,
  );
}
