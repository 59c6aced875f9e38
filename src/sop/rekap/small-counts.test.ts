/** Counts below five, and totals that would give them away. */
import { expect, it } from 'vitest';
import { addShown, hideSmallCounts } from './small-counts.ts';

it('shows what is large, and zeros', () => {
  expect(
    hideSmallCounts([
      {
        rows: [
          [5, 0],
          [7, 9],
        ],
      },
    ]),
  ).toEqual([
    [
      [5, 0, 5],
      [7, 9, 16],
      [12, 9, 21],
    ],
  ]);
});

it('covers others, so that no total tells a small one', () => {
  const [table = []] = hideSmallCounts([
    {
      rows: [
        [3, 20, 30],
        [10, 11, 12],
        [40, 50, 60],
      ],
    },
  ]);
  expect(table[0]).toEqual(['small', 'covered', 30, 53]);
  for (const line of [...table, ...(table[0] ?? []).map((_, at) => table.map((row) => row[at]))]) {
    const hidden = line.filter((cell) => typeof cell === 'string');
    expect(hidden.length === 0 || (hidden.length > 1 && hidden.includes('covered'))).toBe(true);
  }
});

it('a total that one table hides is hidden in all of them; one lonely record is nowhere', () => {
  const tables = hideSmallCounts([{ rows: [[1, 0]] }, { rows: [[0, 0, 1]] }]);
  for (const table of tables) {
    expect(table.flat()).not.toContain(1);
    expect(typeof table[0]?.at(-1)).toBe('string');
    expect(typeof table[1]?.at(-1)).toBe('string');
  }
});

it('adds up what is shown, and hides a sum with a hidden part', () => {
  const first = [[12, 'small', 'covered', 0, 0]] as const;
  const second = [[20, 7, 9, 'small', 0]] as const;
  expect(addShown([first, second])).toEqual([[32, 'covered', 'covered', 'small', 0]]);
  expect(addShown([])).toEqual([]);
});
