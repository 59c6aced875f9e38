/** What a Kasi sees of the people: the list of contacts. Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import type { KontakLine } from './list-kontak.ts';

const LINES_A_PAGE = 40;

interface Slice<T> {
  readonly shown: readonly T[];
  readonly page: number;
  readonly pages: number;
}
function sliceOf<T>(all: readonly T[], page: number, size: number): Slice<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(page, pages - 1);
  return { shown: all.slice(at * size, (at + 1) * size), page: at, pages };
}
/** No row at all where there is one page. */
function ways({ page, pages }: Slice<unknown>, prefix: string, t: Translate): InlineButton[][] {
  const row = [
    ...(page > 0 ? [{ text: t.plain('kontak-button-previous'), data: `${prefix}:${page - 1}` }] : []),
    ...(page < pages - 1 ? [{ text: t.plain('kontak-button-next'), data: `${prefix}:${page + 1}` }] : []),
  ];
  return row.length > 0 ? [row] : [];
}

/** Grouped by desa; pages `kontak-p:<page>`. */
export function kontakCard(lines: readonly KontakLine[], page: number, t: Translate): Card {
  const slice = sliceOf(lines, page, LINES_A_PAGE);
  const text: Html[] = [t('kontak-list-title', { count: lines.length })];
  let desa: string | null | undefined;
  for (const line of slice.shown) {
    if (line.desa !== desa) {
      desa = line.desa;
      text.push(desa === null ? t('kontak-list-kecamatan') : t('kontak-list-desa', { desa }));
    }
    const vars = { nama: line.nama, jabatan: line.jabatan };
    text.push(line.unreachable ? t('kontak-list-line-unreachable', vars) : t('kontak-list-line', vars));
  }
  if (slice.pages > 1) text.push(t('kontak-list-page', { page: slice.page + 1, pages: slice.pages }));
  return { text: joinHtml(text), keyboard: ways(slice, 'kontak-p', t) };
}
