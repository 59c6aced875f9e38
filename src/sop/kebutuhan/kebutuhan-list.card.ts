/** What people see of the list of needs: lines, counts, a button for each record, filters, pages. Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineKeyboard } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import { cardData } from './kebutuhan.card.ts';
import { type Facet, type ListFilter, facetData, listData } from './kebutuhan-filter.ts';
import { STATUS, URGENSI, nomorOf } from './kebutuhan.ts';
import type { KebutuhanLine, KebutuhanPage } from './list-kebutuhan.ts';

export interface FacetOption {
  readonly text: string;
  readonly filter: ListFilter;
}

const FACET_LABEL: Readonly<Record<Facet, SimpleKey>> = {
  status: 'kebutuhan-filter-status',
  desa: 'kebutuhan-filter-desa',
  bidang: 'kebutuhan-filter-bidang',
  urgensi: 'kebutuhan-filter-urgensi',
};
const OPTIONS_A_PAGE = 16;

function lineOf(line: KebutuhanLine, year: number, t: Translate): Html {
  const { desa, urgensi, status, jumlahKk } = line;
  const vars = { nomor: nomorOf(line, year), desa, urgensi, status, kk: jumlahKk };
  return line.jenis === null
    ? t('kebutuhan-list-line-sealed', vars)
    : t('kebutuhan-list-line', { ...vars, jenis: line.jenis });
}

/**
 * @param year the year in which a number stands without its year
 * @param chosen what the filter holds, in plain words
 * @param facets by what this person can narrow the list
 */
export function listCard(
  page: KebutuhanPage,
  view: {
    readonly filter: ListFilter;
    readonly year: number;
    readonly chosen: readonly string[];
    readonly facets: readonly Facet[];
  },
  t: Translate,
): Card {
  const { filter, year, chosen, facets } = view;
  const text: Html[] = [t('kebutuhan-list-title', { total: page.total })];
  if (chosen.length > 0) text.push(t('kebutuhan-list-filter', { daftar: chosen.join(', ') }));
  const counts = STATUS.filter((status) => page.counts[status] > 0);
  if (counts.length > 0) {
    text.push(
      joinHtml(
        counts.map((status) => t('kebutuhan-list-count', { status, jumlah: page.counts[status] })),
        ' · ',
      ),
    );
  }
  text.push(
    joinHtml(
      page.lines.map((line) => lineOf(line, year, t)),
      '\n\n',
    ),
  );
  const nothing = page.total === 0 && chosen.length === 0;
  if (page.total === 0) text.push(t(nothing ? 'kebutuhan-list-none' : 'kebutuhan-list-empty'));
  if (page.pages > 1) text.push(t('kebutuhan-list-page', { page: page.page + 1, pages: page.pages }));
  const records = page.lines.map((line) => ({
    text: nomorOf(line, year),
    data: cardData('open', { id: line.id, revision: 0 }),
  }));
  const narrow = facets.map((facet) => ({ text: t.plain(FACET_LABEL[facet]), data: facetData(facet, 0, filter) }));
  const clear = chosen.length > 0 ? [[{ text: t.plain('kebutuhan-filter-clear'), data: listData({ page: 0 }) }]] : [];
  const keyboard: InlineKeyboard = [
    ...inRows(records, 4),
    ...pageRow(page, (to) => listData({ ...filter, page: to }), t),
    ...(nothing ? [] : inRows(narrow, 2)),
    ...clear,
  ];
  return {
    text: joinHtml(
      text.filter((part) => part !== ''),
      '\n\n',
    ),
    keyboard,
  };
}

/** The filters that one facet offers, for those whose choices are words of the program. */
export function wordOptions(facet: 'status' | 'urgensi', filter: ListFilter, t: Translate): FacetOption[] {
  const { page: _, ...rest } = filter;
  return facet === 'status'
    ? STATUS.map((status) => ({ text: t.plain('kebutuhan-status', { status }), filter: { ...rest, status, page: 0 } }))
    : URGENSI.map((urgensi) => ({
        text: t.plain('kebutuhan-urgensi', { urgensi }),
        filter: { ...rest, urgensi, page: 0 },
      }));
}

/** Asks by what to narrow the list, a page of choices at a time. */
export function facetCard(
  facet: Facet,
  options: readonly FacetOption[],
  view: { readonly filter: ListFilter; readonly page: number },
  t: Translate,
): Card {
  const { filter, page } = view;
  const slice = pageOf(options, page, OPTIONS_A_PAGE);
  const ways = pageRow(slice, (to) => facetData(facet, to, filter), t);
  const buttons = slice.shown.map((option) => ({ text: option.text, data: listData(option.filter) }));
  const back = [{ text: t.plain('kebutuhan-filter-back'), data: listData(filter) }];
  return { text: t('kebutuhan-filter-ask', { facet }), keyboard: [...inRows(buttons, 2), ...ways, back] };
}
