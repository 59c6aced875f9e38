/** What a list shows, as callback data (64 bytes): the buttons carry the whole filter, nothing is remembered. Pure. */

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
  /** For whoever listens: all data that begin so. */
  readonly listPattern: RegExp;
  readonly questionPattern: RegExp;
  /** Shows the list: `<list>:<each part>:<page>`. */
  readonly listData: (filter: F) => string;
  /** Asks by what to narrow: `<question>:<facet>:<page of choices>:<the filter so far>`. */
  readonly facetData: (facet: X, page: number, filter: F) => string;
  readonly parseListData: (data: string) => F | null;
  readonly parseFacetData: (data: string) => { readonly facet: X; readonly page: number; readonly filter: F } | null;
}

export function createListData<F extends Page, X extends string>({
  list,
  question,
  parts,
  facets,
}: ListDataOptions<F, X>): ListData<F, X> {
  const signOf = ({ name, words }: Part<string>, filter: Filter): string | number | undefined => {
    const value = filter[name];
    return words && typeof value === 'string' ? words.indexOf(value) : value;
  };
  const encode = (filter: F): string =>
    [...parts.map((part) => signOf(part, filter as unknown as Filter)), filter.page]
      .map((sign) => sign ?? '')
      .join(':');

  function decode(signs: readonly string[]): F | null {
    if (signs.length !== parts.length + 1 || signs.some((sign) => !/^\d{0,9}$/.test(sign))) return null;
    const found: Record<string, unknown> = { page: Number(signs.at(-1) ?? 0) };
    for (const [at, { name, words }] of parts.entries()) {
      const sign = signs[at];
      if (sign === undefined || sign === '') continue;
      const value = words ? words[Number(sign)] : Number(sign);
      if (value !== undefined) found[name] = value;
    }
    return found as unknown as F;
  }

  return {
    listPattern: new RegExp(`^${list}:`),
    questionPattern: new RegExp(`^${question}:`),
    listData: (filter) => `${list}:${encode(filter)}`,
    facetData: (facet, page, filter) => `${question}:${facets[facet]}:${page}:${encode(filter)}`,
    parseListData(data) {
      const [head, ...signs] = data.split(':');
      return head === list ? decode(signs) : null;
    },
    parseFacetData(data) {
      const [head, sign, page = '', ...signs] = data.split(':');
      const facet = (Object.keys(facets) as X[]).find((one) => facets[one] === sign);
      const filter = decode(signs);
      return head === question && facet && filter && /^\d{1,4}$/.test(page)
        ? { facet, page: Number(page), filter }
        : null;
    },
  };
}
