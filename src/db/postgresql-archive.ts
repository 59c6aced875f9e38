/** A file that should be a backup of PostgreSQL, looked at before anything of it is run: ours, whole, and nothing but tables. */
import { closeSync, openSync, readSync } from 'node:fs';
import { devNull } from 'node:os';
import { DatabaseProblem } from './database-problem.ts';
import { runProgram } from './postgresql-programs.ts';

const ARCHIVE = 'PGDMP';
const TEXT_DUMP = '--\n-- PostgreSQL database dump';
/** What the tables of this program consist of, in the words of `pg_restore --list`. */
const PARTS = [
  'TABLE',
  'TABLE DATA',
  'SEQUENCE',
  'SEQUENCE OWNED BY',
  'SEQUENCE SET',
  'DEFAULT',
  'CONSTRAINT',
  'FK CONSTRAINT',
  'INDEX',
];
const OURS = new RegExp(`^(?:${PARTS.join('|')}) public `);
/** The schema itself and what is said of it: known to every database, and not restored. */
const OF_EVERY_DATABASE = /^(?:SCHEMA|COMMENT|ACL) - /;
const HISTORY = /^TABLE DATA public _prisma_migrations /;

function startOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const start = Buffer.alloc(TEXT_DUMP.length);
    return start.subarray(0, readSync(handle, start)).toString('latin1');
  } finally {
    closeSync(handle);
  }
}

/** Reads all of it, as a restore would, and writes nothing. @throws DatabaseProblem */
export async function mustBeWhole(file: string): Promise<void> {
  await runProgram('pg_restore', { args: [`--file=${devNull}`], input: file });
}

/** @throws DatabaseProblem with a sentence for the operator */
export async function mustBeArchive(file: string): Promise<void> {
  const start = startOf(file);
  if (start.startsWith(TEXT_DUMP))
    throw new DatabaseProblem(
      `${file} is a backup in the text form of earlier versions, which this one does not read; nothing was changed. ` +
        'Restore it with the version that made it, and back up again with this one.',
    );
  if (!start.startsWith(ARCHIVE))
    throw new DatabaseProblem(`${file} is no backup of PostgreSQL by this program; nothing was changed.`);
  try {
    await mustBeWhole(file);
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error;
    throw new DatabaseProblem(`${file} is damaged or not whole; nothing was changed. ${error.message}`, error);
  }
  // "215; 1259 16388 TABLE public Orang kesra"; lines that begin otherwise are remarks.
  const list = await runProgram('pg_restore', { args: ['--list'], input: file });
  const entries = list.split('\n').flatMap((line) => /^\d+; \d+ \d+ (.*)$/.exec(line)?.[1] ?? []);
  const strange = entries.find((entry) => !OURS.test(entry) && !OF_EVERY_DATABASE.test(entry));
  if (strange !== undefined || !entries.some((entry) => HISTORY.test(entry)))
    throw new DatabaseProblem(
      `${file} is the backup of another program${strange === undefined ? '' : ` (it has: ${strange})`}; nothing was changed.`,
    );
}
