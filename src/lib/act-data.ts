/** An act on a record, as callback data (64 bytes): which act, on which record, and in which state it was drawn; nothing is remembered. Pure. */

/** What a button says. */
export interface Tapped<V extends string> {
  readonly verb: V;
  readonly id: number;
  /** What the button was drawn for; 0 where it does not say. */
  readonly revision: number;
  /** What some acts say beside that, e.g. a day. */
  readonly more: string | undefined;
}

export interface ActData<V extends string> {
  /** Begins the data of these acts, before the colon: one feature's alone. */
  readonly prefixes: readonly string[];
  /** For whoever listens: all data that begin so. */
  readonly pattern: RegExp;
  readonly actData: (
    verb: V,
    on: { readonly id: number; readonly revision?: number | undefined },
    more?: string | number,
  ) => string;
  /** Null for data that no such button has ever had. */
  readonly parseActData: (data: string) => Tapped<V> | null;
}

interface Options {
  /** Most digits of a revision; a number that does not fit into a column is no number of ours. */
  readonly digits?: number;
  /** What `more` may be. */
  readonly more?: RegExp;
  /** As buttons began that were drawn before, and still lie in chats. */
  readonly old?: string;
}

type Part = 'verb' | 'id' | 'revision' | 'more';

/**
 * @param shape the prefix and the parts in their order, e.g. "k:verb:id:revision"; what has a "?" may be missing at the end
 * @param verbs the only ones there are
 */
export function createActData<V extends string>(
  shape: string,
  verbs: readonly V[],
  { digits = 9, more = /\d{1,9}/, old }: Options = {},
): ActData<V> {
  const [prefix = '', ...parts] = shape.split(':');
  const prefixes = old === undefined ? [prefix] : [prefix, old];
  const needs: Readonly<Record<Part, string>> = {
    verb: verbs.filter((verb) => verb !== '').join('|'),
    id: '\\d{1,9}',
    revision: `\\d{1,${digits}}`,
    more: more.source,
  };
  const names = parts.map((part) => part.replace('?', '') as Part);
  const whole = parts.map((part, at) => {
    const one = `:(?<${names[at]}>${needs[names[at] ?? 'more']})`;
    return part.endsWith('?') ? `(?:${one})?` : one;
  });
  const begins = `^(?:${prefixes.join('|')})`;
  const format = new RegExp(`${begins}${whole.join('')}$`);
  return {
    prefixes,
    pattern: new RegExp(`${begins}:`),
    actData(verb, { id, revision }, more) {
      const said: Readonly<Record<Part, string | number | undefined>> = { verb, id, revision, more };
      return [prefix, ...names.map((name) => said[name]).filter((value) => value !== undefined && value !== '')].join(
        ':',
      );
    },
    parseActData(data) {
      const found = format.exec(data)?.groups;
      if (!found) return null;
      const { verb = '', id, revision = '0', more } = found;
      return { verb: verb as V, id: Number(id), revision: Number(revision), more };
    },
  };
}
