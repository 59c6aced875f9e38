/** Tables that stand side by side under one row of heads: each a table of its own; what stands left of them belongs to each. Pure. */
import { isNothing } from './cell-words.ts';
import { foldHead } from './fold-head.ts';
import type { Head } from './find-heads.ts';
import { meaningOf } from './name-head.ts';
import { isOfficeAlone } from './skipped-rows.ts';

interface Row {
  readonly section: string;
  readonly cells: ReadonlyMap<number, string>;
}
export interface Aside<R extends Row> {
  readonly head: Head;
  readonly above: readonly string[];
  readonly rows: readonly R[];
}
/** A line above the head, by the columns in which its words begin. */
export type Line = ReadonlyMap<number, string>;

/** Beyond the last column that any sheet has. */
const MADE_COLUMN = 100_000;

interface Repeat {
  readonly at: number;
  readonly length: number;
  readonly times: number;
}

const isName = (key: string): boolean => meaningOf(key).field === 'nama';

/** Where the same heads begin again: "No Nama HP No Nama HP" from 0, of length 3, twice. */
function repeatIn(keys: readonly string[]): Repeat | null {
  for (const [at, key] of keys.entries()) {
    const next = keys.indexOf(key, at + 1);
    const length = next - at;
    if (next < 0 || length < 2) continue;
    const block = keys.slice(at, next).join('|');
    let times = 1;
    while (keys.slice(at + times * length, at + (times + 1) * length).join('|') === block) times += 1;
    if (times > 1 && keys.slice(at, next).some(isName)) return { at, length, times };
  }
  return null;
}

function linesOf(lines: readonly Line[], from: number, until: number): string[] {
  return lines.flatMap((line) => {
    const all = [...line];
    const own = all.length === 1 ? all : all.filter(([at]) => at >= from && at < until);
    return own.length === 0 ? [] : [own.map(([, text]) => text).join(' ')];
  });
}

/** A head over each of the tables, "Kepala Desa" or "Desa Jaar", is said of all their rows. */
function groupOf(heads: readonly (readonly string[])[]): string {
  const groups = new Set(heads.map((words) => (words.length > 1 ? (words[0] ?? '') : '')));
  const [group = '', ...others] = groups;
  return others.length === 0 ? group : '';
}

/** @returns the one table as it is where no heads are repeated */
export function splitAside<R extends Row>(head: Head, lines: readonly Line[], rows: readonly R[]): Aside<R>[] {
  const columns = [...head.columns].sort(([a], [b]) => a - b);
  const keys = columns.map(([, words]) => foldHead(words.at(-1) ?? ''));
  const repeat = repeatIn(keys);
  if (!repeat) return [{ head, above: linesOf(lines, 0, Infinity), rows }];
  const { at: first, length, times } = repeat;
  const shared = columns.slice(0, first);
  const after = columns.slice(first + length * times);
  return Array.from({ length: times }, (_, n) => {
    const own = columns.slice(first + n * length, first + (n + 1) * length);
    const from = n === 0 ? 0 : (own[0]?.[0] ?? 0);
    const until = columns[first + (n + 1) * length]?.[0] ?? Infinity;
    const group = groupOf(own.map(([, words]) => words));
    const office = isOfficeAlone(group) && !own.some(([, words]) => meaningOf(words.at(-1) ?? '').field === 'jabatan');
    const heads = own.map(([at, words]) => [at, group === '' ? words : words.slice(1)] as const);
    const made = office ? [[MADE_COLUMN, ['Jabatan']] as const] : [];
    const kept = new Map([...shared, ...heads, ...after, ...made]);
    const counted = own.filter(([, words]) => meaningOf(words.at(-1) ?? '').field !== 'nomor').map(([at]) => at);
    return {
      head: { ...head, columns: kept },
      above: linesOf(lines, from, until),
      rows: rows
        .filter(({ cells }) => counted.some((at) => !isNothing(cells.get(at) ?? '')))
        .map((row) => ({
          ...row,
          section: office || group === '' ? row.section : group,
          cells: new Map([...row.cells, ...(office ? [[MADE_COLUMN, group] as const] : [])]),
        })),
    };
  });
}
