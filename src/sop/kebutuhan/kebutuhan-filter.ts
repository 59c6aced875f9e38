/** What a list shows, and how that fits into a button (64 bytes): the buttons carry the whole filter, nothing is remembered. */
import { STATUS, type Status, URGENSI, type Urgensi } from './kebutuhan.ts';

export interface ListFilter {
  readonly status?: Status;
  readonly desaId?: number;
  readonly bidangId?: number;
  readonly urgensi?: Urgensi;
  /** From 0. */
  readonly page: number;
}
export const NO_FILTER: ListFilter = { page: 0 };

/** What a list can be narrowed by, with the sign that stands for it in callback data. */
export const FACETS = { status: 's', desa: 'd', bidang: 'b', urgensi: 'u' } as const;
export type Facet = keyof typeof FACETS;

function encode({ status, desaId, bidangId, urgensi, page }: ListFilter): string {
  const parts = [status && STATUS.indexOf(status), desaId, bidangId, urgensi && URGENSI.indexOf(urgensi), page];
  return parts.map((part) => part ?? '').join(':');
}

/** Shows the list: `kl:<status>:<desa>:<bidang>:<urgensi>:<page>`. */
export function listData(filter: ListFilter): string {
  return `kl:${encode(filter)}`;
}

/** Asks by what to narrow: `kf:<facet>:<page of choices>:<the filter so far>`. */
export function facetData(facet: Facet, page: number, filter: ListFilter): string {
  return `kf:${FACETS[facet]}:${page}:${encode(filter)}`;
}

const count = (text: string | undefined): number | undefined =>
  text === undefined || text === '' ? undefined : Number(text);

function decode(parts: readonly string[]): ListFilter | null {
  if (parts.length !== 5 || parts.some((part) => !/^\d{0,9}$/.test(part))) return null;
  const [s, d, b, u, page = 0] = parts.map(count);
  const status = s === undefined ? undefined : STATUS[s];
  const urgensi = u === undefined ? undefined : URGENSI[u];
  return {
    ...(status === undefined ? {} : { status }),
    ...(d === undefined ? {} : { desaId: d }),
    ...(b === undefined ? {} : { bidangId: b }),
    ...(urgensi === undefined ? {} : { urgensi }),
    page,
  };
}

/** Null for data that no list has drawn. */
export function parseListData(data: string): ListFilter | null {
  const [head, ...parts] = data.split(':');
  return head === 'kl' ? decode(parts) : null;
}

/** Null for data that no list has drawn. */
export function parseFacetData(
  data: string,
): { readonly facet: Facet; readonly page: number; readonly filter: ListFilter } | null {
  const [head, sign, page = '', ...parts] = data.split(':');
  const facet = (Object.keys(FACETS) as Facet[]).find((one) => FACETS[one] === sign);
  const filter = decode(parts);
  return head === 'kf' && facet && filter && /^\d{1,4}$/.test(page) ? { facet, page: Number(page), filter } : null;
}
