/** An act on a record, as callback data: which act, on which record, and in which state it was drawn; nothing is remembered. Pure. */
import { type ButtonData, createButtons } from './button-data.ts';
import { ID, number, text, word } from './button-part.ts';

/** What a button says. */
export interface Tapped<V extends string> {
  readonly verb: V;
  readonly id: number;
  /** What the button was drawn for; 0 where it does not say. */
  readonly revision: number;
  /** What some acts say beside that, e.g. a day. */
  readonly more: string | undefined;
}

export interface ActData<V extends string> extends ButtonData {
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

/**
 * Buttons that all have the same shape: `createButtons` where they have not.
 * @param shape the prefix and the parts in their order, e.g. "k:verb:id:revision"; what has a "?" may be missing at the end
 * @param verbs the only ones there are
 */
export function createActData<V extends string>(
  shape: string,
  verbs: readonly V[],
  { digits = 9, more = /\d{1,9}/, old }: Options = {},
): ActData<V> {
  const [prefix = '', ...names] = shape.split(':');
  const rest = names.map((name) => (name.endsWith('?') ? `[:<${name.slice(0, -1)}>]` : `:<${name}>`)).join('');
  const parts = { verb: word(verbs.filter((verb) => verb !== '')), id: ID, revision: number(digits), more: text(more) };
  const { data, ...buttons } = createButtons(
    // What the types need to know of it: an id, and what may be missing.
    { act: `${prefix}${rest}` as '<id>[<verb><revision><more>]' },
    parts,
    old === undefined ? {} : { act: [`${old}${rest}`] },
  );
  return {
    ...buttons,
    actData: (verb, { id, revision }, more) =>
      data('act', {
        id,
        verb: verb === '' ? undefined : verb,
        revision,
        more: more === undefined ? undefined : String(more),
      }),
    parseActData(tapped) {
      const said = buttons.read(tapped);
      if (!said) return null;
      const { verb = '' as V, id, revision = 0, more } = said;
      return { verb, id, revision, more };
    },
  };
}
