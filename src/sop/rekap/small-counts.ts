/** Hides counts below five in tables that leave the kecamatan, so that no total gives them away either (UU 27/2022). Pure. */

/** Rows of numbers, without totals; rows mean the same in every table. */
export interface CountTable {
  readonly rows: readonly (readonly number[])[];
}
/** `small`: one to four · `covered`: hidden because a total would tell a small one · a number: shown. */
export type Shown = number | 'small' | 'covered';
/** As `CountTable`, with a total at the end of each row, and a last row of totals. */
export type ShownTable = readonly (readonly Shown[])[];

const SMALLEST_SHOWN = 5;
const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

function withTotals({ rows }: CountTable): number[][] {
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const wide = rows.map((row) => [...row, sum(row)]);
  const length = (rows[0]?.length ?? 0) + 1;
  return [...wide, Array.from({ length }, (_, at) => sum(wide.map((row) => row[at] ?? 0)))];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A line is safe when nothing in it is hidden, or at least two are and one of them is not small: nothing can then be subtracted. */
function cover(numbers: readonly number[][], hidden: boolean[][], line: readonly Place[]): boolean {
  const valueAt = ({ row, column }: Place): number => numbers[row]?.[column] ?? 0;
  const isHidden = ({ row, column }: Place): boolean => hidden[row]?.[column] ?? false;
  const hide = ({ row, column }: Place): void => {
    const cells = hidden[row];
    if (cells) cells[column] = true;
  };
  const concealed = line.filter(isHidden);
  if (concealed.length === 0) return false;
  if (concealed.length > 1 && concealed.some((place) => !isSmall(valueAt(place)))) return false;
  const open = line.filter((place) => !isHidden(place));
  // The total comes last, and is given up only when nothing else is left.
  const parts = open.filter((place) => place !== line.at(-1) && valueAt(place) > 0);
  const [least] = [...parts].sort((a, b) => valueAt(a) - valueAt(b));
  const rest = least ? [least] : open;
  for (const place of rest) hide(place);
  return rest.length > 0;
}

/** Tables of the same rows share their row totals: what one hides, the others hide. */
export function hideSmallCounts(tables: readonly CountTable[]): ShownTable[] {
  const all = tables.map((table) => {
    const numbers = withTotals(table);
    return { numbers, hidden: numbers.map((row) => row.map(isSmall)) };
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (const { numbers, hidden } of all) {
      const last = (numbers[0]?.length ?? 1) - 1;
      const rows = numbers.map((row, at) => row.map((_, column): Place => ({ row: at, column })));
      const columns = (numbers[0] ?? []).map((_, column) => numbers.map((__, row): Place => ({ row, column })));
      for (const line of [...rows, ...columns]) changed = cover(numbers, hidden, line) || changed;
      for (const [row, cells] of hidden.entries()) {
        if (!cells[last]) continue;
        for (const other of all) {
          const theirs = other.hidden[row];
          const end = (theirs?.length ?? 1) - 1;
          if (!theirs || theirs[end]) continue;
          theirs[end] = true;
          changed = true;
        }
      }
    }
  }
  return all.map(({ numbers, hidden }) =>
    numbers.map((row, at) =>
      row.map((count, column): Shown => (hidden[at]?.[column] ? (isSmall(count) ? 'small' : 'covered') : count)),
    ),
  );
}

function addCells(cells: readonly Shown[]): Shown {
  const [only, ...others] = cells.filter((cell) => cell !== 0);
  if (only === undefined) return 0;
  if (others.length === 0) return only;
  let sum = 0;
  for (const cell of [only, ...others]) {
    if (typeof cell !== 'number') return 'covered';
    sum += cell;
  }
  return sum;
}

/** Tables of the same shape, added up from what they show: a sum with a hidden part is hidden, so it tells nothing new. */
export function addShown(tables: readonly ShownTable[]): ShownTable {
  const [first = []] = tables;
  return first.map((row, at) => row.map((_, column) => addCells(tables.map((table) => table[at]?.[column] ?? 0))));
}

/** Counts below five could point at a person: in what may leave the kecamatan they stand as "<5" (UU 27/2022). */
export function hideSmall(count: number): string {
  return count > 0 && count < 5 ? '<5' : String(count);
}
