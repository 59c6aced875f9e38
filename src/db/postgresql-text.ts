/**
 * The text that pg_restore makes of an archive: read, never run. The rows of tables are handed on as data, the numbers that
 * come next as numbers; every other line must be one of those that make tables, and is passed over.
 */
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { DatabaseProblem } from './database-problem.ts';

export interface DumpReader {
  /** Where the rows of that table go, in PostgreSQL's own text form, with these columns. */
  rows(table: string, columns: readonly string[]): Writable;
  /** The number that a counter has reached. */
  counter?(name: string, value: string, used: boolean): void;
}

const COPY = /^COPY public\.(\S+) \((.*)\) FROM stdin;$/;
const COUNTER = /^SELECT pg_catalog\.setval\('public\.(\S+)', (\d+), (true|false)\);$/;
/** How a table, its indexes and its rules are made, a statement a line, or the lines within a pair of brackets. */
const MAKES =
  /^(?:(?:SET|CREATE TABLE|CREATE SEQUENCE|CREATE INDEX|CREATE UNIQUE INDEX|ALTER TABLE|ALTER SEQUENCE|SELECT pg_catalog\.set_config)\b[^;]*;?| {4}[^;]*;?|\);|\\(?:un)?restrict \w+|--.*|)$/;
const LONGEST_LINE = 1_000_000;
/** The end of a table's rows, together with the end of the line before. */
const END = Buffer.from('\n\\.\n');

const unquoted = (name: string): string => name.replaceAll(/^"|"$/g, '');

class Rows {
  readonly #target: Writable;
  readonly #done: Promise<void>;
  constructor(target: Writable) {
    this.#target = target;
    this.#done = finished(target);
    // What goes wrong is told by `write` or `end`, whichever is under way.
    this.#done.catch(() => undefined);
  }
  async write(bytes: Buffer): Promise<void> {
    if (bytes.length === 0) return;
    await Promise.race([
      new Promise<void>((resolve, reject) => {
        this.#target.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
      this.#done,
    ]);
  }
  async end(): Promise<void> {
    this.#target.end();
    await this.#done;
  }
}

/** @returns where rows go, when this line begins them */
function readLine(line: string, reader: DumpReader): Writable | undefined {
  const [, table, columns] = COPY.exec(line) ?? [];
  if (table !== undefined && columns !== undefined)
    return reader.rows(unquoted(table), columns.split(', ').map(unquoted));
  const [, name, value, used] = COUNTER.exec(line) ?? [];
  if (name !== undefined && value !== undefined) reader.counter?.(unquoted(name), value, used === 'true');
  else if (!MAKES.test(line)) throw new DatabaseProblem(`it holds commands of its own (${line.slice(0, 80)})`);
  return undefined;
}

/** @throws DatabaseProblem for a line that is none of a backup's */
export async function readDumpText(text: AsyncIterable<Buffer>, reader: DumpReader): Promise<void> {
  let rest = Buffer.alloc(0);
  let rows: Rows | undefined;
  /** The line end of the head still stands before the rows, so that no rows at all end like some. */
  let head = 0;
  const take = async (until: number): Promise<void> => {
    await rows?.write(rest.subarray(head, until));
    rest = rest.subarray(until);
    head = 0;
  };
  for await (const chunk of text) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      if (rows) {
        const end = rest.indexOf(END);
        // Its beginning may stand at the end of what is there.
        const until = end === -1 ? rest.length - END.length : end + 1;
        if (until > 0) await take(until);
        if (end === -1) break;
        await rows.end();
        rows = undefined;
        rest = rest.subarray(END.length - 1);
      } else {
        const end = rest.indexOf(10);
        if (end === -1) break;
        const target = readLine(rest.subarray(0, end).toString('utf8'), reader);
        if (target) rows = new Rows(target);
        head = target ? 1 : 0;
        rest = rest.subarray(end + 1 - head);
      }
    }
    if (!rows && rest.length > LONGEST_LINE) throw new DatabaseProblem('it holds commands of its own');
  }
  if (rows || rest.length > 0) throw new DatabaseProblem('it ends in the middle');
}
