/** A file that should be a backup of PostgreSQL, looked at before a database is touched: whole, ours, and nothing but tables. */
import { devNull } from 'node:os';
import { Writable } from 'node:stream';
import { DatabaseProblem } from './database-problem.ts';
import { mustBeKind } from './file-kind.ts';
import { type Migration, readMigrations } from './migration-files.ts';
import { type AppliedMigration, pendingMigrations } from './migration-plan.ts';
import { runProgram } from './postgresql-programs.ts';
import { readDumpText } from './postgresql-text.ts';

const HISTORY = '_prisma_migrations';
/** What the tables of this program consist of, in the words of `pg_restore --list`, and whose names are compared. */
const NAMED = [
  'TABLE DATA',
  'TABLE',
  'SEQUENCE SET',
  'SEQUENCE OWNED BY',
  'SEQUENCE',
  'DEFAULT',
  'FK CONSTRAINT',
  'CONSTRAINT',
  'INDEX',
];
const OURS = new RegExp(`^(${NAMED.join('|')}) public (.*)$`);
/** These follow from the columns and are not compared. */
const FOLLOWS = new Set(['SEQUENCE OWNED BY', 'DEFAULT']);
/** Of two names: the table's and their own. */
const OF_TABLE = /CONSTRAINT$/;
/** The schema itself and what is said of it: known to every database, and not restored. */
const OF_EVERY_DATABASE = /^(?:SCHEMA|COMMENT|ACL) - /;

export interface Archive {
  readonly file: string;
  /** E.g. "INDEX Orang_telegramId_key". */
  readonly parts: ReadonlySet<string>;
  /** The migrations that its tables have seen, and those that are to follow. */
  readonly had: readonly Migration[];
  readonly pending: readonly Migration[];
}

/** Reads all of it, as a restore would, and writes nothing. @throws DatabaseProblem */
export async function mustBeWhole(file: string): Promise<void> {
  await runProgram('pg_restore', { args: [`--file=${devNull}`], input: file });
}

/** @throws DatabaseProblem when it has views, triggers, functions or anything else that is no table */
async function readParts(file: string): Promise<Set<string>> {
  const list = await runProgram('pg_restore', { args: ['--list'], input: file });
  // "215; 1259 16388 TABLE public Orang kesra"; lines that begin otherwise are remarks.
  const entries = list.split('\n').flatMap((line) => /^\d+; \d+ \d+ (.*)$/.exec(line)?.[1] ?? []);
  const parts = new Set<string>();
  for (const entry of entries.filter((one) => !OF_EVERY_DATABASE.test(one))) {
    const [, kind, rest] = OURS.exec(entry) ?? [];
    if (kind === undefined || rest === undefined)
      throw new DatabaseProblem(`it has what this program does not make: ${entry}`);
    if (!FOLLOWS.has(kind)) parts.add(`${kind} ${rest.split(' ', OF_TABLE.test(kind) ? 2 : 1).join(' ')}`);
  }
  return parts;
}

async function readHistory(file: string): Promise<AppliedMigration[]> {
  let text = '';
  let columns: readonly string[] = [];
  const rows = (_table: string, names: readonly string[]): Writable => {
    columns = names;
    return new Writable({
      write(bytes: Buffer, _encoding, next) {
        text += bytes.toString('utf8');
        next();
      },
    });
  };
  const args = ['--data-only', '--schema=public', `--table=${HISTORY}`, '--file=-'];
  await runProgram('pg_restore', { args, input: file, read: (out) => readDumpText(out, { rows }) });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cells = new Map(line.split('\t').map((cell, at) => [columns[at], cell]));
      return {
        name: cells.get('migration_name') ?? '',
        checksum: cells.get('checksum') ?? '',
        finished: cells.get('finished_at') !== '\\N',
        rolledBack: cells.get('rolled_back_at') !== '\\N',
      };
    });
}

async function look(file: string): Promise<Archive> {
  const parts = await readParts(file);
  const applied = parts.has(`TABLE DATA ${HISTORY}`) ? await readHistory(file) : [];
  if (applied.length === 0) throw new DatabaseProblem('it is the backup of another program');
  const shipped = readMigrations('postgresql');
  const pending = pendingMigrations(shipped, applied);
  return { file, parts, pending, had: shipped.filter((migration) => !pending.includes(migration)) };
}

/** @param name of the backup, for the sentences. @throws DatabaseProblem with a sentence for the operator */
export async function openArchive(file: string, name: string): Promise<Archive> {
  mustBeKind(file, 'archive', name);
  try {
    await mustBeWhole(file);
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error;
    throw new DatabaseProblem(`${name} is damaged or not whole; nothing was changed. ${error.message}`, error);
  }
  try {
    return await look(file);
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error;
    throw new DatabaseProblem(`${name} was not restored, and nothing was changed: ${error.message}`, error);
  }
}
