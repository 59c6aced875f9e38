/** What a list shows, as callback data: the buttons carry the whole filter, nothing is remembered. Pure. */
import { z } from 'zod';
import { type ButtonData, createButtons } from './button-data.ts';
import { type AnyPart, PAGE, number, part } from './button-part.ts';

/** One thing that a list can be narrowed by: an id, or one of these words. */
export interface Part<N extends string> {
  readonly name: N;
  readonly words?: readonly string[];
}

interface Page {
  /** From 0. */
  readonly page: number;
}
type Filter = Readonly<Record<string, string | number | undefined>>;

export interface ListDataOptions<F extends Page, X extends string> {
  /** Begins the data of a list, and of a question by what to narrow it. */
  readonly list: string;
  readonly question: string;
  /** In the order of the data. */
  readonly parts: readonly Part<Exclude<keyof F, 'page'> & string>[];
  /** What can be asked for, with the sign that stands for it. */
  readonly facets: Readonly<Record<X, string>>;
}

/** Data and filters of one kind of list. `parse…` give null for data that no list has drawn. */
export interface ListData<F, X> {
  /** The two kinds of button, for whoever listens. */
  readonly listButtons: ButtonData;
  readonly facetButtons: ButtonData;
  /** Shows the list: `<list>:<each part>:<page>`. */
  readonly listData: (filter: F) => string;
  /** Asks by what to narrow: `<question>:<facet>:<page of choices>:<the filter so far>`. */
  readonly facetData: (facet: X, page: number, filter: F) => string;
  readonly parseListData: (data: string) => F | null;
  readonly parseFacetData: (data: string) => { readonly facet: X; readonly page: number; readonly filter: F } | null;
}

/** What is not narrowed by leaves its place empty. */
function narrowing(words: readonly string[] | undefined): AnyPart {
  return part<string | number | undefined>(
    /\d{0,9}/,
    words ? z.enum(words).optional() : z.int().nonnegative().optional(),
    {
      // A word that is none any more fails its schema.
      decode: (sign) => (sign === '' ? undefined : words ? (words[Number(sign)] ?? '') : Number(sign)),
      encode: (value) => String((words && typeof value === 'string' ? words.indexOf(value) : value) ?? ''),
    },
  );
}
export function createListData<F extends Page, X extends string>({
  list,
  question,
  parts,
  facets,
}: ListDataOptions<F, X>): ListData<F, X> {
  const kinds = Object.keys(facets) as X[];
  const facet = part(new RegExp(Object.values<string>(facets).join('|')), z.enum(kinds), {
    decode: (sign) => kinds.find((one) => facets[one] === sign) as X,
    encode: (one) => facets[one],
  });
  const filters = { ...Object.fromEntries(parts.map(({ name, words }) => [name, narrowing(words)])), page: number(9) };
  const written = [...parts.map(({ name }) => `<${name}>`), '<page>'].join(':');
  const lists = createButtons({ list: `${list}:${written}` as '[<page>]' }, filters);
  const questions = createButtons(
    { ask: `${question}:<facet>:<choices>:${written}` as '<facet><choices>[<page>]' },
    { ...filters, facet, choices: PAGE },
  );
  const filterOf = (said: object): F => {
    const there = Object.entries(said as Filter).filter(([name, value]) => name in filters && value !== undefined);
    return Object.fromEntries(there) as unknown as F;
  };
  return {
    listButtons: lists,
    facetButtons: questions,
    listData: (filter) => lists.data('list', filter),
    facetData: (asked, page, filter) => questions.data('ask', { ...filter, facet: asked, choices: page }),
    parseListData(data) {
      const said = lists.read(data);
      return said && filterOf(said);
    },
    parseFacetData(data) {
      const said = questions.read(data);
      return said && { facet: said.facet, page: said.choices, filter: filterOf(said) };
    },
  };
}
