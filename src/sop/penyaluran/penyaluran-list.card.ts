/** What people see of the list of distributions: lines, shelves with counts, filters, pages (B1, B3). Pure. */
import { createButtons } from '../../lib/button-data.ts';
import { shorten } from '../../lib/shorten.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { Narrow, PenyaluranLine, PenyaluranPage } from './list-penyaluran.ts';
import { type Facet, type ListFilter, SHELVES, type Shelf, facetData, listData } from './penyaluran-filter.ts';
import { cardData } from './penyaluran.card.ts';
import { nomorOf } from './penyaluran.ts';

/** Opens the form that plans one. */
export const PLAN_BUTTONS = createButtons({ baru: 'py:baru' }, {});
const OPTIONS_A_PAGE = 16;
const MOST_LABEL = 30;

const FACET_LABEL: Readonly<Record<Facet, SimpleKey>> = {
  program: 'penyaluran-filter-program',
  desa: 'penyaluran-filter-desa',
};

/** "10 Des 2026" */
function shortDay(day: string, t: Translate): string {
  return formatShortDate(new Date(`${day}T00:00:00Z`), { language: t.language, zone: 'UTC' });
}

function lineOf(line: PenyaluranLine, year: number, t: Translate): Html {
  const { desa, program, status, kpm, kpmDiterima, tanggal } = line;
  const late = line.shelves.includes('terlambat') ? 1 : 0;
  const vars = { nomor: nomorOf(line, year), desa, program, status, late, tanggal: shortDay(tanggal, t) };
  return t('penyaluran-list-line', { ...vars, rencana: kpm, diterima: kpmDiterima });
}

function shelfButton(shelf: Shelf, filter: ListFilter, jumlah: number, t: Translate): InlineButton {
  const chosen = filter.shelf === shelf;
  const { shelf: _, ...rest } = filter;
  const text = t.plain('penyaluran-shelf-button', { shelf, jumlah });
  return {
    text: chosen ? `✓ ${text}` : text,
    data: listData(chosen ? { ...rest, page: 0 } : { ...rest, shelf, page: 0 }),
  };
}

/** What the filter holds, in plain words. */
function chosenWords({ shelf, programId, desaId }: ListFilter, page: PenyaluranPage, t: Translate): string[] {
  const nameIn = (list: readonly Narrow[], id: number | undefined): string[] =>
    list.filter((one) => one.id === id).map(({ nama }) => nama);
  return [
    ...(shelf ? [t.plain('penyaluran-shelf', { shelf })] : []),
    ...nameIn(page.programList, programId),
    ...nameIn(page.desaList, desaId),
  ];
}

export function listCard(page: PenyaluranPage, filter: ListFilter, mayChange: boolean, t: Translate): Card {
  const { total, lines, counts, year } = page;
  const chosen = chosenWords(filter, page, t);
  const narrowed = filter.shelf !== undefined || filter.programId !== undefined || filter.desaId !== undefined;
  const nothing = total === 0 && !narrowed && mayChange;
  const text = [
    t('penyaluran-list-title', { total }),
    ...(chosen.length > 0 ? [t('penyaluran-list-filter', { daftar: chosen.join(', ') })] : []),
    ...lines.map((line) => lineOf(line, year, t)),
    ...(total === 0 ? [t(nothing ? 'penyaluran-list-none' : 'penyaluran-list-empty')] : []),
    ...(page.pages > 1 ? [t('penyaluran-list-page', { page: page.page + 1, pages: page.pages })] : []),
  ];
  const records = lines.map((line) => ({
    text: nomorOf(line, year),
    data: cardData('open', { ...line, revision: 0 }),
  }));
  const shelves = SHELVES.filter((shelf) => counts[shelf] > 0 || filter.shelf === shelf);
  const facets: InlineButton[] =
    total > 0 || narrowed
      ? (['program', 'desa'] as const).map((facet) => ({
          text: t.plain(FACET_LABEL[facet]),
          data: facetData(facet, 0, filter),
        }))
      : [];
  return {
    text: joinHtml(text, '\n\n'),
    keyboard: [
      ...inRows(records, 4),
      ...pageRow(page, (to) => listData({ ...filter, page: to }), t),
      ...inRows(
        shelves.map((shelf) => shelfButton(shelf, filter, counts[shelf], t)),
        2,
      ),
      ...inRows(facets, 2),
      ...(narrowed ? [[{ text: t.plain('penyaluran-filter-clear'), data: listData({ page: 0 }) }]] : []),
      ...(mayChange ? [[{ text: t.plain('penyaluran-button-plan'), data: PLAN_BUTTONS.data('baru') }]] : []),
      ...(nothing ? [[{ text: t.plain('penyaluran-button-program'), data: 'cmd:program' }]] : []),
    ],
  };
}

/** Asks by which programme or desa to narrow the list, a page of choices at a time. */
export function facetCard(
  facet: Facet,
  list: readonly Narrow[],
  { filter, page }: { readonly filter: ListFilter; readonly page: number },
  t: Translate,
): Card {
  const slice = pageOf(list, page, OPTIONS_A_PAGE);
  const buttons = slice.shown.map(({ id, nama, jumlah }) => ({
    text: `${shorten(nama, MOST_LABEL)} (${jumlah})`,
    data: listData({ ...filter, page: 0, ...(facet === 'program' ? { programId: id } : { desaId: id }) }),
  }));
  return {
    text: t('penyaluran-filter-ask', { facet }),
    keyboard: [
      ...inRows(buttons, facet === 'program' ? 1 : 2),
      ...pageRow(slice, (to) => facetData(facet, to, filter), t),
      [{ text: t.plain('penyaluran-filter-back'), data: listData(filter) }],
    ],
  };
}
