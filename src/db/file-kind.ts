/** What a file is that somebody wants to restore, seen from its first bytes; nothing of it is run or believed yet. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseProblem } from './database-problem.ts';

type FileKind = 'sqlite' | 'archive' | 'folder' | 'empty' | 'zip' | 'commands' | 'text' | 'other';

const STARTS: readonly (readonly [FileKind, string])[] = [
  ['sqlite', 'SQLite format 3\0'],
  ['archive', 'PGDMP'],
  ['zip', 'PK\u0003\u0004'],
];
/** What dumps in text form consist of, whoever wrote them. */
const COMMANDS = /^(?:--|\\|(?:SET|BEGIN|CREATE|COPY|INSERT|PRAGMA|DROP|SELECT)\b)/m;
const LOOKED_AT = 4096;

function startOf(file: string): Buffer {
  const handle = openSync(file, 'r');
  try {
    const start = Buffer.alloc(LOOKED_AT);
    return start.subarray(0, readSync(handle, start));
  } finally {
    closeSync(handle);
  }
}

function kindOf(file: string): FileKind {
  const stat = statSync(file);
  if (stat.isDirectory()) return 'folder';
  if (stat.size === 0) return 'empty';
  const start = startOf(file);
  const known = STARTS.find(([, bytes]) => start.subarray(0, bytes.length).equals(Buffer.from(bytes, 'latin1')));
  if (known) return known[0];
  // Of a text neither the bytes of controls nor the one that UTF-8 never has.
  if (start.some((byte) => byte === 0xff || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13))) return 'other';
  return COMMANDS.test(start.toString('utf8')) ? 'commands' : 'text';
}

const SENTENCES: Readonly<Record<FileKind, string>> = {
  sqlite: 'is a backup of SQLite, but DATABASE_URL names PostgreSQL',
  archive: 'is a backup of PostgreSQL, but DATABASE_URL names a SQLite file',
  folder: 'is a folder. Name the file in it that ends in .db or .dump',
  empty: 'is empty: it was not copied whole, or the disk was full',
  zip: 'is a zip archive. Unpack it, and name the file in it that ends in .db or .dump',
  commands: 'is a text of commands, which are never run. Backups of this program end in .db or .dump',
  text: 'is a text file and no backup',
  other: 'is no backup of this program',
};

/** @param name for the sentence, where `file` is the opened form of another. @throws DatabaseProblem that says what the file is, where it is not what is wanted */
export function mustBeKind(file: string, wanted: 'sqlite' | 'archive', name = file): void {
  const kind = kindOf(file);
  if (kind !== wanted) throw new DatabaseProblem(`${name} ${SENTENCES[kind]}; nothing was changed.`);
}
