/** What people see of the minutes while they write them: the page, one point, one planned action item (C2). Pure. */
import { shorten } from '../../lib/shorten.ts';
import { formatCalendarDay, formatList } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import type { Card, InlineButton, InlineKeyboard } from '../../outbox/message.ts';
import { pihakWords } from '../../office/book/pihak.ts';
import { formatRapat, mayEdit } from './notulen.ts';
import type { ButirView, ItemView, NotulenView } from './notulen-view.ts';

/** Fits a button on a small telephone. */
export const MOST_LABEL = 34;

const READING = ['list', 'open', 'page', 'text', 'pdf', 'docx'] as const;
const WRITING = ['point', 'add', 'other', 'plan', 'close', 'butir', 'edit', 'drop', 'dropyes'] as const;
const ITEMS = ['item', 'replan', 'unplan', 'unplanyes'] as const;
const ENDING = ['ready', 'submit', 'return', 'send', 'approve'] as const;
/** The second number is what the verb asks for: a revision, a point, the moment of a change in milliseconds. */
export const NOTULEN_ACTS = createActData('nt:verb:id:revision?', [...READING, ...WRITING, ...ITEMS, ...ENDING], {
  digits: 14,
});

export function nt(verb: Parameters<typeof NOTULEN_ACTS.actData>[0], id: number, number?: number): string {
  return NOTULEN_ACTS.actData(verb, { id, revision: number });
}

/** "R-0012", which leads to its minutes. */
export function openButton({ rapatId }: Pick<NotulenView, 'rapatId'>, t: Translate): InlineButton {
  return { text: t.plain('notulen-button-open'), data: nt('open', rapatId) };
}

/** The points that were written on an item of the agenda. */
export function butirOn({ butirList }: Pick<NotulenView, 'butirList'>, uraian: string): ButirView[] {
  return butirList.filter(({ judul }) => judul === uraian);
}

/** Items of the agenda of which nothing was written. */
function unwritten(view: NotulenView): string[] {
  return view.agendaList.map(({ uraian }) => uraian).filter((uraian) => butirOn(view, uraian).length === 0);
}

/** Those under a heading of their own. */
function otherButir({ agendaList, butirList }: NotulenView): ButirView[] {
  const headings = new Set(agendaList.map(({ uraian }) => uraian));
  return butirList.filter(({ judul }) => !headings.has(judul));
}

function factLines(view: NotulenView, t: Translate): Html[] {
  const { nomor, judul, tanggal, status, notulis, note } = view;
  const lines = [
    t('notulen-page-title', { nomor: formatRapat(nomor), judul, status, hari: formatCalendarDay(tanggal, t.language) }),
    notulis ? t('notulen-page-notulis', { nama: notulis.nama, office: notulis.office }) : t('notulen-page-no-notulis'),
  ];
  if (status === 'DIKEMBALIKAN' && note !== null) lines.push(t('notulen-page-note', { note }));
  return lines;
}

function contentLines(view: NotulenView, t: Translate): Html[] {
  const agenda = view.agendaList.map(({ uraian }, at) => {
    const done = butirOn(view, uraian).length > 0 ? 'ada' : 'belum';
    return t('notulen-page-agenda', { at: at + 1, uraian, done });
  });
  const others = otherButir(view).map(({ judul }) => t('notulen-page-other', { judul }));
  const kesimpulan = view.kesimpulan === '' ? 'belum' : 'ada';
  const count = view.itemList.length;
  return [joinHtml([...agenda, ...others]), t('notulen-page-rest', { kesimpulan, count })];
}

function writeRows(view: NotulenView, t: Translate): InlineButton[][] {
  const { rapatId } = view;
  const agenda = view.agendaList.map(({ id, uraian }, at) => {
    const sign = butirOn(view, uraian).length > 0 ? '✓' : '✍️';
    return [{ text: shorten(`${sign} ${at + 1}. ${uraian}`, MOST_LABEL), data: nt('point', rapatId, id) }];
  });
  const others = otherButir(view).map(({ id, judul }) => [
    { text: shorten(`✓ ${judul}`, MOST_LABEL), data: nt('butir', id) },
  ]);
  const items = view.itemList.map(({ id, uraian }) => [
    { text: shorten(`📌 ${uraian}`, MOST_LABEL), data: nt('item', id) },
  ]);
  return [
    ...agenda,
    ...others,
    ...items,
    [
      { text: t.plain('notulen-button-other'), data: nt('other', rapatId) },
      { text: t.plain('notulen-button-new-item'), data: nt('plan', rapatId, 0) },
    ],
  ];
}

function endRows(view: NotulenView, t: Translate): InlineButton[][] {
  const { rapatId, id, revision, access, status } = view;
  if (status === 'DISETUJUI') {
    return [
      [
        { text: t.plain('notulen-button-pdf'), data: nt('pdf', id) },
        { text: t.plain('notulen-button-docx'), data: nt('docx', id) },
      ],
    ];
  }
  const text = { text: t.plain('notulen-button-text'), data: nt('text', rapatId) };
  if (!mayEdit(access, status)) return id === 0 ? [] : [[text]];
  const conclude = { text: t.plain('notulen-button-kesimpulan'), data: nt('close', rapatId) };
  if (id === 0) return [[conclude]];
  // With something unwritten it is asked first.
  const submits = unwritten(view).length > 0 ? 'ready' : 'submit';
  const send = access.approve
    ? [{ text: t.plain('notulen-button-send'), data: nt('send', id, revision) }]
    : [{ text: t.plain('notulen-button-submit'), data: nt(submits, id, revision) }];
  const back = { text: t.plain('notulen-button-return'), data: nt('return', id, revision) };
  return [[conclude, text], send, ...(status === 'DIAJUKAN' ? [[back]] : [])];
}

/** The page of one rapat's minutes. */
export function pageCard(view: NotulenView, t: Translate): Card {
  const writing = mayEdit(view.access, view.status);
  const hints: Html[] = writing ? [t('notulen-page-hint')] : [];
  if (view.status === 'DIAJUKAN' && !view.access.approve) hints.push(t('notulen-page-with-kasi'));
  if (view.status === 'DISETUJUI') hints.push(t('notulen-page-approved'));
  const text = joinHtml([joinHtml(factLines(view, t)), ...contentLines(view, t), ...hints], '\n\n');
  const list = [{ text: t.plain('notulen-button-list'), data: nt('list', 0) }];
  return { text, keyboard: [...(writing ? writeRows(view, t) : []), ...endRows(view, t), list] };
}

/** One point, with what can be done with it. */
export function butirCard(view: NotulenView, butir: ButirView, t: Translate): Card {
  const { id, judul, pembahasan, keputusan, stamp } = butir;
  const lines = [t('notulen-butir-text', { judul, pembahasan })];
  if (keputusan !== null) lines.push(t('notulen-butir-keputusan', { keputusan }));
  const items = view.itemList.filter(({ butirId }) => butirId === id);
  if (items.length > 0) lines.push(...items.map((item) => t('notulen-butir-item', itemVars(item, t))));
  const agenda = view.agendaList.find(({ uraian }) => uraian === judul);
  const more = agenda ? [{ text: t.plain('notulen-button-more'), data: nt('add', view.rapatId, agenda.id) }] : [];
  const keyboard: InlineKeyboard = mayEdit(view.access, view.status)
    ? [
        [
          { text: t.plain('notulen-button-edit'), data: nt('edit', id) },
          { text: t.plain('notulen-button-drop'), data: nt('drop', id, stamp) },
        ],
        [...more, { text: t.plain('notulen-button-new-item'), data: nt('plan', view.rapatId, id) }],
        [{ text: t.plain('notulen-button-page'), data: nt('page', view.rapatId) }],
      ]
    : [[{ text: t.plain('notulen-button-page'), data: nt('page', view.rapatId) }]];
  return { text: joinHtml(lines, '\n\n'), keyboard };
}

/** Several points on one item of the agenda: which one? */
export function whichCard(view: NotulenView, list: readonly ButirView[], agendaId: number, t: Translate): Card {
  const rows = list.map(({ id, pembahasan }) => [
    { text: shorten(`✓ ${pembahasan.replaceAll('\n', ' ')}`, MOST_LABEL), data: nt('butir', id) },
  ]);
  const add = [{ text: t.plain('notulen-button-more'), data: nt('add', view.rapatId, agendaId) }];
  const page = [{ text: t.plain('notulen-button-page'), data: nt('page', view.rapatId) }];
  return { text: t('notulen-which', { judul: list[0]?.judul ?? '' }), keyboard: [...rows, add, page] };
}

function itemVars(item: ItemView, t: Translate) {
  return { uraian: item.uraian, siapa: pihakWords(item), hari: formatCalendarDay(item.tenggat, t.language) };
}

/** One planned action item. */
export function itemCard(view: NotulenView, item: ItemView, t: Translate): Card {
  const page = [{ text: t.plain('notulen-button-page'), data: nt('page', view.rapatId) }];
  const acts = [
    { text: t.plain('notulen-button-edit'), data: nt('replan', item.id, item.revision) },
    { text: t.plain('notulen-button-drop'), data: nt('unplan', item.id, item.revision) },
  ];
  return {
    text: t('notulen-item-text', itemVars(item, t)),
    keyboard: mayEdit(view.access, view.status) ? [acts, page] : [page],
  };
}

/** After a point was written. */
export function nextRows(view: NotulenView, butirId: number, t: Translate): InlineKeyboard {
  return [
    [{ text: t.plain('notulen-button-yes-item'), data: nt('plan', view.rapatId, butirId) }],
    [{ text: t.plain('notulen-button-no-item'), data: nt('open', view.rapatId) }],
  ];
}

/** Asked before something is taken out. @param yes the button that does it */
export function dropCard(what: string, yes: string, back: string, t: Translate): Card {
  return {
    text: t('notulen-drop-ask', { what: shorten(what, 200) }),
    keyboard: [
      [
        { text: t.plain('notulen-button-drop-yes'), data: yes },
        { text: t.plain('notulen-button-drop-no'), data: back },
      ],
    ],
  };
}

/** Names them in one line; none where everything was written. */
export function unwrittenLines(view: NotulenView, t: Translate): Html[] {
  const list = unwritten(view);
  return list.length === 0 ? [] : [t('notulen-unwritten', { list: formatList(list, t.language) })];
}

/** Asked of who submits them before every item of the agenda was written. */
export function submitCard(view: NotulenView, t: Translate): Card {
  const { id, revision, rapatId, nomor } = view;
  const ask = t('notulen-submit-ask', { nomor: formatRapat(nomor) });
  return {
    text: joinHtml([...unwrittenLines(view, t), ask], '\n\n'),
    keyboard: [
      [{ text: t.plain('notulen-button-submit-yes'), data: nt('submit', id, revision) }],
      [{ text: t.plain('notulen-button-send-no'), data: nt('page', rapatId) }],
    ],
  };
}

/** Asked before they go out: it cannot be taken back. */
export function sendCard(view: NotulenView, t: Translate): Card {
  const { id, revision, rapatId, nomor, pesertaList, kelompokList } = view;
  const count = pesertaList.length;
  const lines = [t('notulen-send-ask', { nomor: formatRapat(nomor), count })];
  if (view.status !== 'DIAJUKAN' && view.notulis)
    lines.push(t('notulen-send-unsubmitted', { nama: view.notulis.nama }));
  lines.push(...unwrittenLines(view, t));
  if (kelompokList.length > 0) lines.push(t('notulen-send-kelompok', { count: kelompokList.length }));
  return {
    text: joinHtml(lines, '\n\n'),
    keyboard: [
      [{ text: t.plain('notulen-button-send-yes'), data: nt('approve', id, revision) }],
      [{ text: t.plain('notulen-button-send-no'), data: nt('page', rapatId) }],
    ],
  };
}
