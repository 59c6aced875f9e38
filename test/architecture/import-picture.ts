/** Who imports whom, read by a parser: also types, also what is loaded when it is first used, also workers. */
import { dirname, join } from 'node:path/posix';
import { parseAst } from 'rolldown/parseAst';

/** Path of a file below src, to the paths that it imports there. */
export type Picture = ReadonlyMap<string, readonly string[]>;

type Node = { readonly type?: string } & Readonly<Record<string, unknown>>;

/** `import('x')` and the type `import('x').T` hold it in a field of their own; `new URL('x', import.meta.url)` is how a worker is named. */
function importOf(node: Node): unknown {
  if (node.type === 'NewExpression' && (node.callee as Node).name === 'URL') return (node.arguments as Node[])[0];
  return node.source ?? (node.type === 'TSImportType' ? node.argument : undefined);
}

function textOf(node: unknown): string | undefined {
  const { value, literal } = (node ?? {}) as { readonly value?: unknown; readonly literal?: Node };
  return typeof value === 'string' ? value : literal && textOf(literal);
}

function importsOf(path: string, source: string): string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    const imported = textOf(importOf(node));
    if (imported?.startsWith('.')) found.add(join(dirname(path), imported));
    for (const part of Object.values(node)) if (part !== null && typeof part === 'object') visit(part as Node);
  };
  visit(parseAst(source, { lang: 'ts' }, path) as unknown as Node);
  return [...found];
}

/** @param files source by path; what is not among them (generated code, texts of other kinds) is nobody's room */
export function drawPicture(files: ReadonlyMap<string, string>): Picture {
  return new Map(
    [...files].map(([path, source]) => [path, importsOf(path, source).filter((one) => files.has(one))] as const),
  );
}

/** "office/actor" of src/office/actor/hak.ts, "form" of src/form/turn/begin.ts, "app.ts" of src/app.ts. */
export function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  if (second === '') return first;
  const isHouse = first === 'office' || first === 'sop';
  return isHouse ? `${first}/${second}` : first;
}

/** Imports that do not lead down, and rooms that have no floor. */
export function upwards(picture: Picture, floors: readonly (readonly string[])[]): string[] {
  const floorOf = new Map(floors.flatMap((rooms, at) => rooms.map((room) => [room, at] as const)));
  const rooms = new Set([...picture.keys()].map(roomOf));
  const unknown = [...rooms].filter((room) => !floorOf.has(room)).map((room) => `${room} has no floor`);
  const gone = [...floorOf.keys()].filter((room) => !rooms.has(room)).map((room) => `${room} is not there`);
  const up = [...picture].flatMap(([path, imports]) => {
    const floor = floorOf.get(roomOf(path)) ?? 0;
    return imports
      .filter((one) => roomOf(one) !== roomOf(path) && (floorOf.get(roomOf(one)) ?? 0) >= floor)
      .map((one) => `${path} → ${one}`);
  });
  return [...unknown, ...gone, ...up];
}

/** Those that lead back to themselves, each circle once, in the order of its arrows. */
export function circlesOf(picture: Picture): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): void => {
    const begun = way.indexOf(node);
    if (begun >= 0) circles.push([...way.slice(begun), node].join(' → '));
    if (begun >= 0 || done.has(node)) return;
    for (const next of picture.get(node) ?? []) visit(next, [...way, node]);
    done.add(node);
  };
  for (const node of picture.keys()) visit(node, []);
  return circles;
}

/** The folders inside rooms, as one another's. Files of the room itself stand around them: they may use a folder and be used by it. */
export function foldersOf(picture: Picture): Picture {
  const folders = new Map<string, string[]>();
  const isInner = (folder: string): boolean => folder.startsWith(`src/${roomOf(`${folder}/x.ts`)}/`);
  for (const [path, imports] of picture) {
    const own = dirname(path);
    const others = imports.map((one) => dirname(one)).filter((folder) => folder !== own && isInner(folder));
    if (isInner(own)) folders.set(own, [...new Set([...(folders.get(own) ?? []), ...others])]);
  }
  return folders;
}
