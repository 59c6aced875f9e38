/** What buttons say, as callback data (64 bytes): each is declared as it is written, and drawn and read from that one line. Pure. */
import { type AnyPart, type ValueOf, formatOf } from './button-part.ts';

type Parts = Readonly<Record<string, AnyPart>>;

/** The names in "ks:<id>[:<verb>]"; what stands in brackets, at the end, may be missing. */
type Names<S> = S extends `${string}<${infer N}>${infer R}` ? N | Names<R> : never;
type Needed<S> = S extends `${infer A}[${string}` ? Names<A> : Names<S>;
type Missing<S> = S extends `${string}[${infer B}` ? Names<B> : never;
type Of<P, N> = N extends keyof P ? ValueOf<P[N]> : never;
/** What a button of that shape says beside its act. */
export type Said<S, P> = { readonly [N in Needed<S>]: Of<P, N> } & {
  readonly [N in Missing<S>]?: Of<P, N> | undefined;
};
type Given<S, P> = [Names<S>] extends [never] ? [] : [Needed<S>] extends [never] ? [Said<S, P>?] : [Said<S, P>];

/** A way in which data can be written: as the declaration has it, and its parts by name. */
export interface Shape {
  readonly act: string;
  readonly written: string;
  readonly parts: Parts;
  /** Drawn before, and still understood. */
  readonly old: boolean;
}

/** What is known of any buttons: by it a feature says which are its own. */
export interface ButtonData {
  /** Begins the data, before the colon: one feature's alone. */
  readonly prefixes: readonly string[];
  /** As some began that lie in chats. */
  readonly oldPrefixes: readonly string[];
  /** For whoever listens: all data that begin so. */
  readonly pattern: RegExp;
  readonly shapes: readonly Shape[];
  /** Null for data that no such button has ever had. */
  readonly read: (data: string) => object | null;
}

export interface Buttons<S extends Readonly<Record<string, string>>, P> extends ButtonData {
  /** @throws Error where a value is none of its part, and RangeError where it would not fit */
  readonly data: <A extends keyof S & string>(act: A, ...said: Given<S[A], P>) => string;
  readonly read: (
    data: string,
  ) => { [A in keyof S & string]: { readonly act: A } & Said<S[A], P> }[keyof S & string] | null;
}

/** Telegram refuses a whole message for one button that is longer. */
export const MOST_BYTES = 64;

const prefixOf = (written: string): string => written.split(':')[0] ?? '';
/** "ks:", "<id>", "[", ":", "<verb>", "]" */
const piecesOf = (written: string): string[] => written.match(/<\w+>|[[\]]|[^<[\]]+/g) ?? [];

/** @throws RangeError where it names a part that is not declared */
function patternOf({ written, parts }: Shape): RegExp {
  const source = piecesOf(written).map((piece) => {
    if (piece === '[') return '(?:';
    if (piece === ']') return ')?';
    const name = /^<(\w+)>$/.exec(piece)?.[1];
    if (name === undefined) return piece.replaceAll(/[.*+?^${}()|\\]/g, String.raw`\$&`);
    const part = parts[name];
    if (!part) throw new RangeError(`${written}: what is ${name}?`);
    return `(?<${name}>${formatOf(part)})`;
  });
  return new RegExp(`^${source.join('')}$`);
}

function readShape({ act, parts }: Shape, found: RegExpExecArray): object | null {
  const said: Record<string, unknown> = { act };
  for (const [name, text] of Object.entries(found.groups ?? {})) {
    if (text === undefined) continue;
    const value = parts[name]?.safeDecode(text);
    if (!value?.success) return null;
    said[name] = value.data;
  }
  return said;
}

/** Data as that shape writes it. */
export function writeShape({ written, parts }: Shape, said: Readonly<Record<string, unknown>>): string {
  const fill = (text: string): string =>
    text.replaceAll(/<(\w+)>/g, (_, name: string) => parts[name]?.encode(said[name]) ?? '');
  const [needed = '', ...optional] = written.replaceAll(']', '').split('[');
  const there = optional.filter((text) =>
    [...text.matchAll(/<(\w+)>/g)].every(([, name = '']) => said[name] !== undefined),
  );
  return fill([needed, ...there].join(''));
}

/**
 * @param shapes each act as its data is written, e.g. `{ open: 'st:in:<id>', list: 'st:i[:<page>]' }`
 * @param parts what the names in them stand for
 * @param old how an act was written once: read, and not drawn any more
 */
export function createButtons<const S extends Readonly<Record<string, string>>, const P extends Parts>(
  shapes: S,
  parts: P,
  old: { readonly [A in keyof S & string]?: readonly string[] } = {},
): Buttons<S, P> {
  const drawn = new Map(Object.entries(shapes).map(([act, written]) => [act, { act, written, parts, old: false }]));
  const before = Object.entries<readonly string[] | undefined>(old ?? {}).flatMap(([act, all = []]) =>
    all.map((written) => ({ act, written, parts, old: true })),
  );
  const all: readonly Shape[] = [...drawn.values(), ...before];
  const known = all.map((shape) => ({ shape, format: patternOf(shape) }));
  const prefixes = [...new Set([...drawn.values()].map(({ written }) => prefixOf(written)))];
  const oldPrefixes = [...new Set(before.map(({ written }) => prefixOf(written)))].filter(
    (one) => !prefixes.includes(one),
  );
  return {
    prefixes,
    oldPrefixes,
    pattern: new RegExp(`^(?:${[...prefixes, ...oldPrefixes].join('|')}):`),
    shapes: all,
    data(act, ...[said]) {
      const shape = drawn.get(act);
      if (!shape) throw new RangeError(`No such button: ${act}`);
      const data = writeShape(shape, said ?? {});
      if (Buffer.byteLength(data) > MOST_BYTES)
        throw new RangeError(`Callback data of more than ${MOST_BYTES} bytes: ${data}`);
      return data;
    },
    read(data) {
      for (const { shape, format } of known) {
        const found = format.exec(data);
        const said = found && readShape(shape, found);
        if (said) return said as never;
      }
      return null;
    },
  };
}
