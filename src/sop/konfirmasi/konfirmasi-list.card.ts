/** The list of what somebody may confirm (B3): the due first, then what comes, then what can be corrected. Pure. */
import { shorten } from '../../lib/shorten.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import { formatNomor } from '../penyaluran/penyaluran.ts';
import { rencanaText } from './amount-text.ts';
import { OPEN_ACTS, openData, shortDay, standText } from './konfirmasi.card.ts';
import type { KonfirmasiView } from './konfirmasi-view.ts';
import type { KonfirmasiLists } from './list-konfirmasi.ts';

const A_PAGE = 8;
const LONGEST = { plan: 120, button: 30 } as const;

type Section = 'due' | 'coming' | 'done';
const HEADING: Readonly<Record<Section, SimpleKey>> = {
  due: 'konfirmasi-list-due',
  coming: 'konfirmasi-list-coming',
  done: 'konfirmasi-list-done',
};
const MARK: Readonly<Record<Section, SimpleKey>> = {
  due: 'konfirmasi-mark-due',
  coming: 'konfirmasi-mark-coming',
  done: 'konfirmasi-mark-done',
};

/** @param withDesa a body brings it to several desa, so each line says to which */
export function listCard(lists: KonfirmasiLists, page: number, withDesa: boolean, t: Translate): Card {
  const { dueList, comingList, doneList } = lists;
  const of = (section: Section, list: readonly KonfirmasiView[]) => list.map((view) => ({ section, view }));
  const all = [...of('due', dueList), ...of('coming', comingList), ...of('done', doneList)];
  if (all.length === 0) return { text: t('konfirmasi-list-empty'), keyboard: [] };
  const slice = pageOf(all, page, A_PAGE);
  const parts: Html[] = dueList.length === 0 ? [t('konfirmasi-list-nothing-due')] : [];
  for (const section of ['due', 'coming', 'done'] as const) {
    const shown = slice.shown.filter((one) => one.section === section);
    if (shown.length > 0)
      parts.push(joinHtml([t(HEADING[section]), ...shown.map(({ view }) => lineOf(view, withDesa, t))]));
  }
  if (slice.pages > 1) parts.push(t('konfirmasi-list-page', { page: slice.page + 1, pages: slice.pages }));
  const buttons = slice.shown.map(({ section, view }) => {
    const what = shorten(withDesa ? view.desa : view.program, LONGEST.button);
    const vars = { nomor: formatNomor(view.nomor), what, hari: shortDay(view.tanggal, t) };
    const text = `${t.plain(MARK[section])} ${t.plain('konfirmasi-list-button', vars)}`;
    return [{ text, data: openData(view.id) }];
  });
  return {
    text: joinHtml(parts, '\n\n'),
    keyboard: [...buttons, ...pageRow(slice, (to) => OPEN_ACTS.actData('list', { id: to }), t)],
  };
}

function lineOf(view: KonfirmasiView, withDesa: boolean, t: Translate): Html {
  const vars = {
    nomor: formatNomor(view.nomor),
    program: withDesa ? `${view.program}, ${view.desa}` : view.program,
    hari: shortDay(view.tanggal, t),
    rencana: shorten(rencanaText(view, t), LONGEST.plan),
  };
  return view.activeList.length === 0
    ? t('konfirmasi-list-line', vars)
    : t('konfirmasi-list-line-stand', { ...vars, stand: { html: standText(view, t) } });
}
