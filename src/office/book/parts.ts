/** A list of records in parts (open, late, done …), each with its count, one of them shown page by page. */
import { type Pages, pagesOf } from '../../lib/page-of.ts';

export interface PartPage<P extends string, L> {
  readonly part: P;
  readonly counts: Readonly<Record<P, number>>;
  readonly lines: readonly L[];
  /** From 0; the last one where more was asked for. */
  readonly page: number;
  readonly pages: number;
}

/** Reads one page of one part, and how many there are in each. */
export async function readPart<P extends string, R, L>(
  parts: readonly P[],
  { part, page }: { readonly part: P; readonly page: number },
  size: number,
  {
    count,
    find,
    lineOf,
  }: {
    readonly count: (part: P) => Promise<number>;
    readonly find: (part: P, pages: Pick<Pages, 'skip' | 'take'>) => Promise<readonly R[]>;
    readonly lineOf: (row: R) => L;
  },
): Promise<PartPage<P, L>> {
  const counted: [P, number][] = [];
  for (const one of parts) counted.push([one, await count(one)]);
  const counts = Object.fromEntries(counted) as Record<P, number>;
  const { skip, take, ...at } = pagesOf(counts[part], page, size);
  const lines = (await find(part, { skip, take })).map(lineOf);
  return { part, counts, lines, ...at };
}
