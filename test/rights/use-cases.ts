/** Which use cases there are: every exported function of src/sop, and of what stands with the actor, that takes an acting person. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const ACTS = /\b(act|actAsPerson|change|changeNotulen)(<[^>]*>)?\(/;
/** Readers, and rules: of a noun (kebutuhan/kebutuhan.ts) and of what a staf may do. Use cases ask them, and their own tests hold them. */
const NO_USE_CASE =
  /\.(test|repo|bot|form|card|sheet|field|jobs|pengingat)\.ts$|(?:^|\/)([\w-]+)\/\2\.ts$|(?:^|\/)hak\.ts$/;

/** Of use cases: what several have in common, and whom they tell. */
const PARTS = new Set(['changeNotulen', 'findHeldIds', 'tellOfFoto', 'tellOfKonfirmasi']);

interface UseCase {
  readonly name: string;
  /** Whether it writes by itself; what only writes down that somebody reads is left out, since most readings need not be. */
  readonly acts: boolean;
}

type Node = { readonly type?: string } & Readonly<Record<string, unknown>>;
interface Exported {
  readonly name: string;
  readonly node: Node;
}

/** Functions that a statement exports, however they are written. */
function exportedBy({ declaration }: Node): Exported[] {
  const { type, id, declarations } = (declaration ?? {}) as Node;
  if (type === 'FunctionDeclaration') return [{ name: String((id as Node).name), node: declaration as Node }];
  return ((declarations ?? []) as Node[])
    .filter(({ init }) => /Function/.test(String((init as Node | null)?.type)))
    .map((one) => ({ name: String((one.id as Node).name), node: one.init as Node }));
}

/** Whether one of its parameters is an acting person, by whatever name; not one who may be nobody. */
const takesActor = ({ params }: Node): boolean =>
  (params as Node[]).some((param) => {
    const { typeAnnotation } =
      (((param.left ?? param) as Node).typeAnnotation as { typeAnnotation?: Node } | undefined) ?? {};
    return typeAnnotation?.type === 'TSTypeReference' && (typeAnnotation.typeName as Node).name === 'Actor';
  });

/** @param source of a file */
export function useCasesIn(source: string, path: string): UseCase[] {
  const { body } = parseAst(source, { lang: 'ts' }, path) as unknown as { readonly body: readonly Node[] };
  return body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(exportedBy)
    .filter(({ node }) => takesActor(node))
    .map(({ name, node }) => ({ name, acts: ACTS.test(source.slice(Number(node.start), Number(node.end))) }));
}

function readUseCases(): UseCase[] {
  return (
    ['sop', 'office/actor']
      .flatMap((folder) =>
        readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
      )
      .filter((path) => path.endsWith('.ts') && !NO_USE_CASE.test(path))
      .flatMap((path) => useCasesIn(readFileSync(join(SRC, path), 'utf8'), path))
      // What draws a row for use cases.
      .filter(({ name }) => !name.endsWith('Of') && !PARTS.has(name))
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
