/** Houses in which a violation is planted, for a gate to find. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Call at the top of a test file. @returns puts files into a fresh, otherwise empty house and returns its path */
export function plantedHouses(): (files: Readonly<Record<string, string>>) => string {
  let street: string;
  beforeAll(() => {
    street = mkdtempSync(join(tmpdir(), 'kesrabot-checks-'));
  });
  afterAll(() => rmSync(street, { recursive: true, force: true }));
  return (files) => {
    const house = mkdtempSync(join(street, 'h-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    return house;
  };
}
