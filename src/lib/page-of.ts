/** A long list in pages. */

export interface Slice<T> {
  readonly shown: readonly T[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Position of the first one shown, from 0. */
  readonly first: number;
}

export interface Pages {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** For the query. */
  readonly skip: number;
  readonly take: number;
}

/** Of a list that is in the database: a page that is not there (an old button, a shorter list) is the last one. @param size at least 1 */
export function pagesOf(total: number, page: number, size: number): Pages {
  const pages = Math.max(1, Math.ceil(total / size));
  const at = Math.min(page, pages - 1);
  return { page: at, pages, skip: at * size, take: size };
}

/** The same of a list that is at hand. */
export function pageOf<T>(all: readonly T[], page: number, size: number): Slice<T> {
  const { page: at, pages, skip, take } = pagesOf(all.length, page, size);
  return { shown: all.slice(skip, skip + take), page: at, pages, first: skip };
}
