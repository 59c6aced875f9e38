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
import {
  FORUM_AWAL,
  type Kelompok,
  type StatusKelompok,
  type Tolak,
  asStatusKelompok,
  asTolak,
  isAboutTopic,
  wasConnected,
} from './kelompok.ts';

const A_PAGE = 15;

/** Leaving a group cannot be undone by the bot itself: `off` asks, `off-yes` does. */
export const KELOMPOK_ACTS = createActData('kg:verb:id', [
  'again',
  'not',
  'off',
  'off-yes',
  'q',
  'ask',
  'other',
  'retry',
  'general',
]);
const kelompokData = KELOMPOK_ACTS.actData;
/** `more`: the place of the forum in the list. */
export const KELOMPOK_LIST = createButtons({ list: 'kg:list[:<page>]' }, { page: PAGE });
export const FORUM_ACTS = createActData('kg:verb:id:more', ['c'], { more: /\d{1,2}/ });

const listButton = (t: Translate): InlineButton => ({
  text: t.plain('kelompok-button-list'),
  data: KELOMPOK_LIST.data('list'),
});

/** Which of a group's topics it is, is chosen by where /hubungkan is written. */
const withTopic = (text: Html, topicId: number | null, t: Translate): Html =>
  topicId === null ? text : joinHtml([text, t('kelompok-question-topic')]);

/** All forums to choose from. */
export function forumCard({ id, nama, topicId }: Pick<Kelompok, 'id' | 'nama' | 'topicId'>, t: Translate): Card {
  const forums = FORUM_AWAL.map((forum, at) => ({ text: forum, data: FORUM_ACTS.actData('c', { id }, at) }));
  return {
    text: withTopic(t('kelompok-question', { nama }), topicId, t),
    keyboard: [
      ...inRows([...forums, { text: t.plain('kelompok-button-other'), data: kelompokData('other', { id }) }], 2),
      [{ text: t.plain('kelompok-button-not'), data: kelompokData('not', { id }) }],
    ],
  };
}

/** One tap is enough for a group that was a forum before. */
export function questionCard(kelompok: Kelompok, t: Translate): Card {
  if (!wasConnected(kelompok)) return forumCard(kelompok, t);
  const { id, nama, forum, topicId } = kelompok;
  return {
    text: withTopic(t('kelompok-question-again', { nama, forum }), topicId, t),
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

/** What the Kasi can do where a group takes nothing; to use another topic they write /hubungkan in it. */
function barredButtons({ id, forum }: Pick<Kelompok, 'id' | 'forum'>, tolak: Tolak, t: Translate): InlineButton[][] {
  const general = { text: t.plain('kelompok-button-general', { nama: forum }), data: kelompokData('general', { id }) };
  const retry = { text: t.plain('kelompok-button-retry', { nama: forum }), data: kelompokData('retry', { id }) };
  // What is gone does not come back.
  return [...(tolak === 'TOPIK_HILANG' ? [] : [[retry]]), ...(isAboutTopic(tolak) ? [[general]] : [])];
}

/** That a group takes nothing, why, and what can be done. */
export function barredCard(kelompok: Kelompok & { readonly tolak: Tolak }, t: Translate): Card {
  const { nama, forum, tolak } = kelompok;
  return {
    text: t('kelompok-barred', { nama, forum, tolak }),
    keyboard: [...barredButtons(kelompok, tolak, t), [listButton(t)]],
  };
}

function buttonsOf(kelompok: Kelompok, t: Translate): InlineButton[][] {
  const { id, nama, forum, status } = kelompok;
  if (status === 'TERHUBUNG') {
    const tolak = asTolak(kelompok.tolak);
    return [
      ...(tolak === null ? [] : barredButtons(kelompok, tolak, t)),
      [{ text: t.plain('kelompok-button-off', { nama: forum }), data: kelompokData('off', { id }) }],
    ];
  }
  if (status === 'MENUNGGU')
    return [[{ text: t.plain('kelompok-button-on', { nama }), data: kelompokData('ask', { id }) }]];
  return [];
}

export function kelompokListCard(all: readonly Kelompok[], page: number, bot: string, t: Translate): Card {
  const slice = pageOf(all, page, A_PAGE);
  const { shown } = slice;
  const lines = shown.map((one) => {
    const state = asStatusKelompok(one.status);
    const barred = state === 'TERHUBUNG' && one.tolak !== null;
    const status = barred ? t('kelompok-status-barred') : t(LINES[state]);
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
