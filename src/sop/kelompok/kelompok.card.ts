/** What a Kasi sees of groups: the question which forum one is, and the list. Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import { createButtons } from '../../lib/button-data.ts';
import { PAGE } from '../../lib/button-part.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import { FORUM_AWAL, type Kelompok, type StatusKelompok, asStatusKelompok, wasConnected } from './kelompok.ts';

const A_PAGE = 15;

/** Leaving a group cannot be undone by the bot itself: `off` asks, `off-yes` does. */
export const KELOMPOK_ACTS = createActData('kg:verb:id', ['again', 'not', 'off', 'off-yes', 'q', 'ask', 'other']);
const kelompokData = KELOMPOK_ACTS.actData;
/** `more`: the place of the forum in the list. */
export const KELOMPOK_LIST = createButtons({ list: 'kg:list[:<page>]' }, { page: PAGE });
export const FORUM_ACTS = createActData('kg:verb:id:more', ['c'], { more: /\d{1,2}/ });

const listButton = (t: Translate): InlineButton => ({
  text: t.plain('kelompok-button-list'),
  data: KELOMPOK_LIST.data('list'),
});

/** All forums to choose from. */
export function forumCard({ id, nama }: Pick<Kelompok, 'id' | 'nama'>, t: Translate): Card {
  const forums = FORUM_AWAL.map((forum, at) => ({ text: forum, data: FORUM_ACTS.actData('c', { id }, at) }));
  return {
    text: t('kelompok-question', { nama }),
    keyboard: [
      ...inRows([...forums, { text: t.plain('kelompok-button-other'), data: kelompokData('other', { id }) }], 2),
      [{ text: t.plain('kelompok-button-not'), data: kelompokData('not', { id }) }],
    ],
  };
}

/** One tap is enough for a group that was a forum before. */
export function questionCard(kelompok: Kelompok, t: Translate): Card {
  if (!wasConnected(kelompok)) return forumCard(kelompok, t);
  const { id, nama, forum } = kelompok;
  return {
    text: t('kelompok-question-again', { nama, forum }),
    keyboard: [
      [{ text: t.plain('kelompok-button-again', { forum }), data: kelompokData('again', { id }) }],
      [{ text: t.plain('kelompok-button-choose'), data: kelompokData('q', { id }) }],
      [{ text: t.plain('kelompok-button-not'), data: kelompokData('not', { id }) }],
    ],
  };
}

export function doneCard(text: Html, t: Translate): Card {
  return { text, keyboard: [[listButton(t)]] };
}

export function disconnectCard({ id, nama, forum }: Pick<Kelompok, 'id' | 'nama' | 'forum'>, t: Translate): Card {
  return {
    text: t('kelompok-off-question', { nama, forum }),
    keyboard: [[{ text: t.plain('kelompok-button-off-yes'), data: kelompokData('off-yes', { id }) }], [listButton(t)]],
  };
}

const LINES: Readonly<Record<StatusKelompok, SimpleKey>> = {
  MENUNGGU: 'kelompok-status-waiting',
  TERHUBUNG: 'kelompok-status-connected',
  TERPUTUS: 'kelompok-status-lost',
};

function buttonsOf(kelompok: Kelompok, t: Translate): InlineButton[][] {
  const { id, nama, forum, status } = kelompok;
  if (status === 'TERHUBUNG') {
    return [[{ text: t.plain('kelompok-button-off', { nama: forum }), data: kelompokData('off', { id }) }]];
  }
  if (status === 'MENUNGGU')
    return [[{ text: t.plain('kelompok-button-on', { nama }), data: kelompokData('ask', { id }) }]];
  return [];
}

export function kelompokListCard(all: readonly Kelompok[], page: number, bot: string, t: Translate): Card {
  const slice = pageOf(all, page, A_PAGE);
  const { shown } = slice;
  const lines = shown.map((one) => {
    const status = t(LINES[asStatusKelompok(one.status)]);
    const vars = { nama: one.nama, status: { html: status } };
    return wasConnected(one) ? t('kelompok-line', { ...vars, forum: one.forum }) : t('kelompok-line-unnamed', vars);
  });
  const title = all.length > 0 ? t('kelompok-list', { count: all.length }) : t('kelompok-list-empty');
  return {
    text: joinHtml([title, ...lines, t('kelompok-list-how', { bot })]),
    keyboard: [
      ...shown.flatMap((one) => buttonsOf(one, t)),
      ...pageRow(slice, (to) => KELOMPOK_LIST.data('list', { page: to }), t),
    ],
  };
}
