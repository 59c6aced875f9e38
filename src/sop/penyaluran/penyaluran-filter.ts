/** What a list of distributions shows, and how that fits into a button. Pure. */
import { createListData } from '../../lib/list-data.ts';

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
const FACETS = { program: 'p', desa: 'd' } as const;
export type Facet = keyof typeof FACETS;

/** `pyl:<shelf>:<program>:<desa>:<page>` and `pyf:…`. */
export const PENYALURAN_LIST = createListData<ListFilter, Facet>({
  list: 'pyl',
  question: 'pyf',
  parts: [{ name: 'shelf', words: SHELVES }, { name: 'programId' }, { name: 'desaId' }],
  facets: FACETS,
});
export const { listData, facetData } = PENYALURAN_LIST;
