/** A long list in pages. */

export interface Slice<T> {
  readonly shown: readonly T[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Position of the first one shown, from 0. */
  readonly first: number;
}

/** A page that is not there (an old button, a shorter list) is the last one. @param size at least 1 */
export function pageOf<T>(all: readonly T[], page: number, size: number): Slice<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(page, pages - 1);
  return { shown: all.slice(at * size, (at + 1) * size), page: at, pages, first: at * size };
}
