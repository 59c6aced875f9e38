/** Every use case × everybody who may act × own and foreign desa, body, kecamatan: as docs/HAK.md says, and nothing without a row in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, openTestDatabase } from '../database.ts';
import { CALLS } from './calls.ts';
import { readRights } from './table.ts';
import { findActs, findUseCases } from './use-cases.ts';
import { type RightsWorld, openRightsWorld } from './world.ts';

const ROWS = readRights();
let base: TestDatabase;
let world: RightsWorld;
beforeAll(async () => {
  base = await openTestDatabase();
  world = await openRightsWorld(base);
});
afterAll(async () => {
  world.close();
  await base.close();
});

describe('docs/HAK.md', () => {
  it('has a row for each use case, and only for those', () => {
    expect(ROWS.map(({ useCase }) => useCase)).toEqual(findUseCases());
    expect(Object.keys(CALLS).sort()).toEqual(findUseCases());
  });

  it('has a column for everybody who may act', () => {
    for (const { cells } of ROWS) expect([...cells.keys()]).toEqual([...world.actors.keys()]);
  });

  it.each(ROWS.map((row) => [row.useCase, row] as const))('%s', async (_, { useCase, cells }) => {
    const found = new Map<string, boolean>();
    for (const [column, actor] of world.actors) {
      found.set(column, (await CALLS[useCase]?.(world, actor)) ?? false);
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(cells));
  });

  // What the table above has done, in the one world of all of them.
  it('and each of them that writes passes both crash points', () => {
    expect(world.acts.uncovered()).toEqual([]);
    const covered = world.acts.covered();
    expect(findActs().filter((name) => !covered.has(name))).toEqual([]);
  });
});
