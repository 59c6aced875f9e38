/** What people see of a permohonan: the applicant how it stands, the Kasi the card with one-tap buttons and the list (C1). Pure. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import { pageOf } from '../../lib/page-of.ts';
import { APPLY_BUTTONS } from '../../office/actor/apply-buttons.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { OwnPermohonan, PermohonanView } from './permohonan-view.ts';

const MOST_SEATED = 8;
const LINES_A_PAGE = 8;
const MOST_BUTTON = 60;

/** For the Kasi; of the list and its pages the number is a page. */
export const DECIDE_ACTS = createActData('pm:verb:id', ['ok', 'no', 'open', 'list', 'page']);
const decideData = DECIDE_ACTS.actData;
/** For the applicant, who has no seat. */
export const OWN_ACTS = createActData('pm:verb:id', ['batal']);

const timeOf = (at: Date, { zona }: OwnPermohonan, t: Translate): string =>
  formatDateTime(at, { language: t.language, zone: zona });

const whenOf = (one: OwnPermohonan, t: Translate): string => timeOf(one.createdAt, one, t);

/** To the applicant who has just sent it: at night the Kasi reads it in the morning, and that is said. @param reached whether the bot can write to any Kasi there */
export function sentText(own: OwnPermohonan, reached: boolean, t: Translate): Html {
  const { kecamatan, arrivesAt } = own;
  if (!reached) return t('permohonan-sent-none', { kecamatan });
  if (!arrivesAt) return t('permohonan-sent', { kecamatan });
  return t('permohonan-sent-later', { kecamatan, at: timeOf(arrivesAt, own, t) });
}

/** To the Kasi who has just decided. */
export function approvedText(view: PermohonanView, t: Translate): string {
  const { nama, answeredAt } = view;
  if (!answeredAt) return t.plain('permohonan-done-approved', { nama });
  return t.plain('permohonan-done-approved-later', { nama, at: timeOf(answeredAt, view, t) });
}
export function rejectedText(view: PermohonanView, t: Translate): Html {
  const { nama, answeredAt } = view;
  if (!answeredAt) return t('permohonan-done-rejected', { nama });
  return t('permohonan-done-rejected-later', { nama, at: timeOf(answeredAt, view, t) });
}

function applyAgainButton(t: Translate): InlineButton {
  return { text: t.plain('permohonan-button-apply-again'), data: APPLY_BUTTONS.data('mulai') };
}

/** For people of a body, who may serve several kecamatan. */
function applyElsewhereButton(t: Translate): InlineButton {
  return { text: t.plain('permohonan-button-apply-elsewhere'), data: APPLY_BUTTONS.data('lain') };
}

export function withdrawButton(id: number, t: Translate): InlineButton {
  return { text: t.plain('permohonan-button-withdraw'), data: OWN_ACTS.actData('batal', { id }) };
}

/** How it stands, for the applicant. @param more whether there are other kecamatan to ask in */
export function waitingCard(list: readonly OwnPermohonan[], more: boolean, t: Translate): Card {
  const lines = list.map((one) => t('permohonan-waiting', { tempat: one.place, at: whenOf(one, t) }));
  const only = list.length === 1;
  const withdraw = list.map((one) => {
    const button = withdrawButton(one.id, t);
    return [only ? button : { ...button, text: `${button.text}: ${one.kecamatan}` }];
  });
  const elsewhere = more && list.every(({ peran }) => peran === 'MITRA') ? [[applyElsewhereButton(t)]] : [];
  return { text: joinHtml(lines, '\n\n'), keyboard: [...withdraw, ...elsewhere] };
}

export function withdrawnCard({ place }: OwnPermohonan, t: Translate): Card {
  const text = t('permohonan-withdrawn', { tempat: place });
  return { text, keyboard: [[applyAgainButton(t)]] };
}

/** The answer to the applicant. */
export function decisionNotice({ place: tempat, peran, note, status }: PermohonanView, t: Translate): Card {
  if (status === 'DISETUJUI') return { text: t('permohonan-approved', { tempat, peran }), keyboard: [] };
  const text = t('permohonan-rejected', { tempat, note });
  return { text, keyboard: [[applyAgainButton(t)]] };
}

function seatedLines({ seated }: PermohonanView, t: Translate): Html[] {
  if (seated.length === 0) return [t('permohonan-card-nobody')];
  const lines = seated.slice(0, MOST_SEATED).map((one) => t('permohonan-card-already-line', one));
  const more = seated.length - lines.length;
  const rest = more > 0 ? [t('permohonan-card-already-more', { count: more })] : [];
  return [t('permohonan-card-already'), ...lines, ...rest];
}

function outcomeLine({ status, decidedBy: nama, note }: PermohonanView, t: Translate): Html {
  if (status === 'DISETUJUI') return t('permohonan-card-approved', { nama });
  return status === 'DITOLAK' ? t('permohonan-card-rejected', { nama, note }) : t('permohonan-card-withdrawn');
}

/** For the Kasi: buttons while it waits; afterwards what became of it. */
export function permohonanCard(view: PermohonanView, t: Translate): Card {
  const { id, nama, jabatan, peran, tempat, telepon, status } = view;
  const number = parsePhoneNumberFromString(telepon)?.formatInternational() ?? telepon;
  const waits = status === 'MENUNGGU';
  const text = joinHtml([
    t('permohonan-card-title'),
    t('permohonan-card-who', { nama, jabatan }),
    t('permohonan-card-place', { peran, tempat }),
    t('permohonan-card-telepon', { telepon: number }),
    t('permohonan-card-at', { at: whenOf(view, t) }),
    ...(waits ? seatedLines(view, t) : [outcomeLine(view, t)]),
  ]);
  const decide = [
    { text: t.plain('permohonan-button-approve'), data: decideData('ok', { id }) },
    { text: t.plain('permohonan-button-reject'), data: decideData('no', { id }) },
  ];
  return { text, keyboard: waits ? [decide, [permohonanListButton(t)]] : [] };
}

/** Leads to the list of what waits; for any card that a Kasi sees. */
export function permohonanListButton(t: Translate): InlineButton {
  return { text: t.plain('permohonan-button-list'), data: decideData('list', { id: 0 }) };
}

/** One button for each that waits. */
export function permohonanListCard(list: readonly PermohonanView[], page: number, t: Translate): Card {
  if (list.length === 0) return { text: t('permohonan-list-empty'), keyboard: [] };
  const slice = pageOf(list, page, LINES_A_PAGE);
  const lines = slice.shown.map((view) => {
    const words = [...t.plain('permohonan-list-line', { nama: view.nama, tempat: view.tempat })];
    const text = words.length > MOST_BUTTON ? `${words.slice(0, MOST_BUTTON - 1).join('')}…` : words.join('');
    return [{ text, data: decideData('open', view) }];
  });
  return {
    text: t('permohonan-list-title', { count: list.length }),
    keyboard: [...lines, ...pageRow(slice, (to) => decideData('page', { id: to }), t)],
  };
}
