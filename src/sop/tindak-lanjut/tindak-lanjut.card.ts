/** What people see of action items: the list, the card of one (C2). Pure: text and keyboard from a view. */
import { shorten } from '../../lib/shorten.ts';
import { formatCalendarDay, formatShortDate } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import { inRows } from '../../lib/in-rows.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { createPartData } from '../../lib/part-data.ts';
import { partRows } from '../../office/book/part-rows.ts';
import type { RiwayatLine } from '../../office/book/riwayat.ts';
import { formatRecordNumber } from '../../lib/record-number.ts';
import type { TindakLanjutPage } from './list-tindak-lanjut.ts';
import { PARTS, type Part, type Status, formatNomor, nomorOf } from './tindak-lanjut.ts';
import type { TindakLanjutView } from './tindak-lanjut-view.ts';

/** Older lines are in the history; a message holds 4,096 signs. */
const MOST_LINES = 5;
const MOST_NOTE = 200;
const MOST_URAIAN = 160;

const VERBS = ['open', 'done', 'finish', 'wait', 'move', 'cancel', 'bukti', 'reopen', 'foto'] as const;
/** A button acts on the revision that it was drawn for. */
export const TINDAK_LANJUT_ACTS = createActData('tl:verb:id:revision', VERBS);
/** The day that somebody wishes for is given with one tap. */
export const GRANT_ACTS = createActData('tl:verb:id:revision:more', ['grant'], { more: /\d{4}-\d\d-\d\d/ });

export function tl(verb: (typeof VERBS)[number], id: number, revision: number): string {
  return TINDAK_LANJUT_ACTS.actData(verb, { id, revision });
}

export const TINDAK_LANJUT_LIST = createPartData('tll', PARTS);

const PART_LABEL: Readonly<Record<Part, SimpleKey>> = {
  open: 'tindaklanjut-part-open',
  late: 'tindaklanjut-part-late',
  done: 'tindaklanjut-part-done',
};

/** @param year in which a number stands without its year */
export function listCard(page: TindakLanjutPage, year: number, own: boolean, t: Translate): Card {
  const { part, lines } = page;
  const title = own ? t('tindaklanjut-list-own') : t('tindaklanjut-list-title');
  const head = joinHtml([title, t(PART_LABEL[part])], ' · ');
  const rows = lines.map((line) =>
    t('tindaklanjut-list-line', {
      nomor: nomorOf(line, year),
      uraian: shorten(line.uraian, MOST_URAIAN),
      siapa: line.siapa,
      hari: formatCalendarDay(line.tenggat, t.language),
      status: t.plain('tindaklanjut-status', { status: line.late ? 'TERLAMBAT' : line.status }),
    }),
  );
  const buttons = lines.map((line) => ({ text: nomorOf(line, year), data: tl('open', line.id, 0) }));
  return {
    text: joinHtml([head, ...(rows.length > 0 ? rows : [t('tindaklanjut-list-empty', { part })])], '\n\n'),
    keyboard: [...inRows(buttons, 4), ...partRows(page, PART_LABEL, TINDAK_LANJUT_LIST, t)],
  };
}

function historyLine(line: RiwayatLine<Status>, view: TindakLanjutView, t: Translate): Html {
  const at = formatShortDate(line.at, { language: t.language, zone: view.zona });
  const isDay = line.note !== null && /^\d{4}-\d\d-\d\d$/.test(line.note);
  const act = isDay ? 'BATAS' : line.fromStatus === line.toStatus ? 'CATATAN' : line.toStatus;
  const note = isDay ? formatCalendarDay(line.note ?? '', t.language) : shorten(line.note ?? '', MOST_NOTE);
  const vars = { at, act: t.plain('tindaklanjut-act', { act }), nama: line.nama };
  return note === '' ? t('tindaklanjut-card-line', vars) : t('tindaklanjut-card-line-note', { ...vars, note });
}

function buttonsOf(view: TindakLanjutView, t: Translate): InlineButton[] {
  const { id, revision, status, theirs, manages, fotoIds } = view;
  const button = (key: SimpleKey, verb: Parameters<typeof tl>[0]): InlineButton => ({
    text: t.plain(key),
    data: tl(verb, id, revision),
  });
  const own = theirs || manages;
  const running = status === 'BERJALAN';
  return [
    ...(running && own ? [button('tindaklanjut-button-finish', 'finish')] : []),
    ...(running && theirs && !manages ? [button('tindaklanjut-button-wait', 'wait')] : []),
    ...(running && manages
      ? [button('tindaklanjut-button-move', 'move'), button('tindaklanjut-button-cancel', 'cancel')]
      : []),
    ...(status === 'SELESAI' && own ? [button('tindaklanjut-button-bukti', 'bukti')] : []),
    ...(!running && manages ? [button('tindaklanjut-button-reopen', 'reopen')] : []),
    ...(fotoIds.length > 0
      ? [{ text: t.plain('tindaklanjut-button-foto', { count: fotoIds.length }), data: tl('foto', id, revision) }]
      : []),
  ];
}

export function itemCard(view: TindakLanjutView, today: string, t: Translate): Card {
  const { nomor, status, tenggat, uraian, siapa, rapatNomor, rapatJudul, riwayatList } = view;
  const late = status === 'BERJALAN' && tenggat < today;
  const facts = t('tindaklanjut-card', {
    nomor: formatNomor(nomor),
    status: late ? 'TERLAMBAT' : status,
    uraian,
    siapa,
    hari: formatCalendarDay(tenggat, t.language),
    rapat: formatRecordNumber('R', rapatNomor),
    judul: rapatJudul,
  });
  const history = riwayatList
    .filter(({ fromStatus }) => fromStatus !== null && fromStatus !== 'RENCANA')
    .slice(-MOST_LINES)
    .map((line) => historyLine(line, view, t));
  const list = [{ text: t.plain('tindaklanjut-button-list'), data: TINDAK_LANJUT_LIST.partData('open', 0) }];
  return { text: joinHtml([facts, ...history]), keyboard: [...inRows(buttonsOf(view, t), 2), list] };
}
