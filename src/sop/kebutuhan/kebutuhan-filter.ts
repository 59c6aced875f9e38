/** What a list of needs shows, and how that fits into a button. Pure. */
import { createListData } from '../../lib/list-data.ts';
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
const FACETS = { status: 's', desa: 'd', bidang: 'b', urgensi: 'u' } as const;
export type Facet = keyof typeof FACETS;

/** `kl:<status>:<desa>:<bidang>:<urgensi>:<page>` and `kf:…`. */
export const KEBUTUHAN_LIST = createListData<ListFilter, Facet>({
  list: 'kl',
  question: 'kf',
  parts: [
    { name: 'status', words: STATUS },
    { name: 'desaId' },
    { name: 'bidangId' },
    { name: 'urgensi', words: URGENSI },
  ],
  facets: FACETS,
});
export const { listData, facetData } = KEBUTUHAN_LIST;
