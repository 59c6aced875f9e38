/** Which use cases there are: every exported function of src/sop, and of what stands with the actor, that takes an acting person. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const ACTS = /\b(act|actAsPerson|change)(<[^>]*>)?\(/;
const TAKES_ACTOR = /export (?:async )?function (\w+)\([^)]*\bactor: Actor(?! \| null)\b/g;
/** Readers, and rules: of a noun (kebutuhan/kebutuhan.ts) and of what a staf may do. Use cases ask them, and their own tests hold them. */
const NO_USE_CASE =
  /\.(test|repo|bot|form|card|sheet|field|jobs|pengingat)\.ts$|(?:^|\/)([\w-]+)\/\2\.ts$|(?:^|\/)hak\.ts$/;

interface UseCase {
  readonly name: string;
  /** Whether it writes by itself; what only writes down that somebody reads is left out, since most readings need not be. */
  readonly acts: boolean;
}

function readUseCases(): UseCase[] {
  return (
    ['sop', 'office/actor']
      .flatMap((folder) =>
        readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
      )
      .filter((path) => path.endsWith('.ts') && !NO_USE_CASE.test(path))
      .flatMap((path) => readFileSync(join(SRC, path), 'utf8').split(/^(?=export )/m))
      .flatMap((part) => [...part.matchAll(TAKES_ACTOR)].map(([, name = '']) => ({ name, acts: ACTS.test(part) })))
      // What draws a row for use cases.
      .filter(({ name }) => !name.endsWith('Of'))
      .sort((one, other) => (one.name < other.name ? -1 : 1))
  );
}

/** Names, in order. */
export function findUseCases(): string[] {
  return readUseCases().map(({ name }) => name);
}

/** Of those that write. */
export function findActs(): string[] {
  return readUseCases()
    .filter(({ acts }) => acts)
    .map(({ name }) => name);
}
