/** No use case escapes the table of rights by how it is written. */
import { expect, test } from 'vitest';
import { findUseCases, useCasesIn } from './use-cases.ts';

test.each([
  'export async function plant(deps: Deps, actor: Actor): Promise<void> {}',
  'export function plant<T>(deps: Deps, actor: Actor, more: T): void {}',
  'export async function plant({ clock }: Deps, go: (now: Date) => void, actor: Actor): Promise<void> {}',
  'export async function plant(deps: Deps, by: Actor): Promise<void> {}',
  'export const plant = async (deps: Deps, actor: Actor): Promise<void> => {};',
  'export const plant = async function (deps: Deps, actor: Actor = NOBODY): Promise<void> {};',
])('%s', (source) => {
  expect(useCasesIn(source, 'src/sop/rapat/plant.ts')).toEqual([{ name: 'plant', acts: false }]);
});

test('whether it writes', () => {
  const source = "export const plant = (deps: Deps, actor: Actor) => act<number>(deps, actor, 'rapat.move', work);";
  expect(useCasesIn(source, 'src/sop/rapat/plant.ts')).toEqual([{ name: 'plant', acts: true }]);
});

test.each([
  'function own(deps: Deps, actor: Actor): void {}',
  'export function anybody(deps: Deps, actor: Actor | null): void {}',
  'export type Plant = (actor: Actor) => void;',
])('none: %s', (source) => {
  expect(useCasesIn(source, 'src/sop/rapat/plant.ts')).toEqual([]);
});

test('those of the house are found', () => {
  expect(findUseCases().length).toBeGreaterThan(110);
});
