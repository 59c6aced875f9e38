/** Reads docs/HAK.md, the one table of who may do what. */
import { readFileSync } from 'node:fs';

export interface RightsRow {
  readonly useCase: string;
  /** Column (who acts) → whether they may. */
  readonly cells: ReadonlyMap<string, boolean>;
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** @throws Error for a cell that says neither "ya" nor "–" */
export function readRights(file = new URL('../../docs/HAK.md', import.meta.url)): RightsRow[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const [head = '', , ...rows] = lines;
  const [, ...columns] = cellsOf(head);
  return rows.map((line) => {
    const [name = '', ...cells] = cellsOf(line);
    const useCase = name.replaceAll('`', '');
    const read = columns.map((column, at): [string, boolean] => {
      const cell = cells[at];
      if (cell !== 'ya' && cell !== '–') throw new Error(`docs/HAK.md: ${useCase}, ${column}: ya or –, not "${cell}"`);
      return [column, cell === 'ya'];
    });
    return { useCase, cells: new Map(read) };
  });
}
