/** What a list of distributions shows, and how that fits into a button (64 bytes): the buttons carry the whole filter. Pure. */

/** What the Kasi looks for; one distribution may be in several. */
export const SHELVES = ['direncanakan', 'terlambat', 'sebagian', 'selesai', 'berbeda', 'dibatalkan'] as const;
export type Shelf = (typeof SHELVES)[number];

export interface ListFilter {
  readonly shelf?: Shelf;
  readonly programId?: number;
  readonly desaId?: number;
  /** From 0. */
  readonly page: number;
}

/** What a list can be narrowed by, with the sign that stands for it in callback data. */
export const FACETS = { program: 'p', desa: 'd' } as const;
export type Facet = keyof typeof FACETS;

function encode({ shelf, programId, desaId, page }: ListFilter): string {
  return [shelf && SHELVES.indexOf(shelf), programId, desaId, page].map((part) => part ?? '').join(':');
}

/** Shows the list: `pyl:<shelf>:<program>:<desa>:<page>`. */
export function listData(filter: ListFilter): string {
  return `pyl:${encode(filter)}`;
}

/** Asks by what to narrow: `pyf:<facet>:<page of choices>:<the filter so far>`. */
export function facetData(facet: Facet, page: number, filter: ListFilter): string {
  return `pyf:${FACETS[facet]}:${page}:${encode(filter)}`;
}

function decode(parts: readonly string[]): ListFilter | null {
  if (parts.length !== 4 || parts.some((part) => !/^\d{0,9}$/.test(part))) return null;
  const [s, p, d, page = 0] = parts.map((part) => (part === '' ? undefined : Number(part)));
  const shelf = s === undefined ? undefined : SHELVES[s];
  return {
    ...(shelf === undefined ? {} : { shelf }),
    ...(p === undefined ? {} : { programId: p }),
    ...(d === undefined ? {} : { desaId: d }),
    page,
  };
}

/** Null for data that no list has drawn. */
export function parseListData(data: string): ListFilter | null {
  const [head, ...parts] = data.split(':');
  return head === 'pyl' ? decode(parts) : null;
}

/** Null for data that no list has drawn. */
export function parseFacetData(
  data: string,
): { readonly facet: Facet; readonly page: number; readonly filter: ListFilter } | null {
  const [head, sign, page = '', ...parts] = data.split(':');
  const facet = (Object.keys(FACETS) as Facet[]).find((one) => FACETS[one] === sign);
  const filter = decode(parts);
  return head === 'pyf' && facet && filter && /^\d{1,4}$/.test(page) ? { facet, page: Number(page), filter } : null;
}
