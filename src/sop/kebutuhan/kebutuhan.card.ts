/** What people see of a need: the Kasi's card, the reporter's view, the notices (A1, B4). Pure: text and keyboard from a view. */
import { formatDateTime, formatShortDate, formatTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { type Status, VERBS, type Verb, formatNomor, kasiVerbs, nomorOf } from './kebutuhan.ts';
import type { KebutuhanView } from './kebutuhan-view.ts';
import type { RiwayatLine } from '../../office/book/riwayat.ts';
import { inRows } from '../../lib/in-rows.ts';
import { shortenToUnits } from '../../lib/shorten.ts';

export const VERB_LABEL: Readonly<Record<Verb, SimpleKey>> = {
  verify: 'kebutuhan-button-verify',
  takeUp: 'kebutuhan-button-take-up',
  return: 'kebutuhan-button-return',
  reject: 'kebutuhan-button-reject',
  answer: 'kebutuhan-button-answer',
};
/** Older lines are in the history of the workbook; a message holds 4,096 characters. */
const MOST_LINES = 4;
const MOST_NOTE = 160;
/** With what stands below its photos. */
const MOST_URAIAN = 1650;

/** A button acts on the revision that it was drawn for. */
export const KEBUTUHAN_ACTS = createActData('k:verb:id:revision', [...VERBS, 'open', 'foto', 'pin']);
export const cardData = KEBUTUHAN_ACTS.actData;

function riwayatLine(line: RiwayatLine<Status>, view: KebutuhanView, t: Translate): Html {
  const place = { language: t.language, zone: view.zona };
  const at = `${formatShortDate(line.at, place)}, ${formatTime(line.at, place)}`;
  const vars = { at, status: line.toStatus, nama: line.nama };
  if (line.note === null) return t('kebutuhan-card-riwayat', vars);
  return t('kebutuhan-card-riwayat-note', { ...vars, note: shortenToUnits(line.note, MOST_NOTE) });
}

/** The facts, the same for everybody who may read them. */
function factLines(view: KebutuhanView, t: Translate): Html[] {
  const { jenis, bidang, desa, lokasi, jumlahKk, jumlahJiwa, uraian, urgensi, status, pelapor, pelaporJabatan } = view;
  const when = formatDateTime(view.reportedAt, { language: t.language, zone: view.zona });
  const lines = [t('kebutuhan-card-title', { nomor: formatNomor(view.nomor), urgensi, status })];
  if (view.confidential) lines.push(t('kebutuhan-card-confidential'));
  lines.push(t('kebutuhan-card-jenis', { jenis, bidang }), t('kebutuhan-card-lokasi', { desa, lokasi }));
  lines.push(
    t('kebutuhan-card-jumlah', { kk: jumlahKk, jiwa: jumlahJiwa }),
    t('kebutuhan-card-uraian', { uraian: shortenToUnits(uraian, MOST_URAIAN) }),
  );
  if (view.fotoIds.length > 0) lines.push(t('kebutuhan-card-foto', { count: view.fotoIds.length }));
  if (view.pin) lines.push(t('kebutuhan-card-pin'));
  if (view.kontak) lines.push(t('kebutuhan-card-kontak', view.kontak));
  lines.push(t('kebutuhan-card-pelapor', { nama: pelapor, jabatan: pelaporJabatan, at: when }));
  return lines;
}

function historyLines(view: KebutuhanView, t: Translate): Html[] {
  return view.riwayatList
    .filter((line) => line.fromStatus !== null)
    .slice(-MOST_LINES)
    .map((line) => riwayatLine(line, view, t));
}

function mediaButtons(view: KebutuhanView, t: Translate): InlineButton[] {
  const count = view.fotoIds.length;
  return [
    ...(count > 0 ? [{ text: t.plain('kebutuhan-button-foto', { count }), data: cardData('foto', view) }] : []),
    ...(view.pin ? [{ text: t.plain('kebutuhan-button-pin'), data: cardData('pin', view) }] : []),
  ];
}

function verbButton(verb: Verb, view: KebutuhanView, t: Translate): InlineButton {
  return { text: t.plain(VERB_LABEL[verb]), data: cardData(verb, view) };
}

/** The Kasi's card: everything, likely duplicates, and the acts that are possible now. */
export function kasiCard(view: KebutuhanView, t: Translate): Card {
  const lines = factLines(view, t);
  if (view.similar.length > 0) {
    const daftar = view.similar.map((one) => nomorOf(one, view.tahun)).join(', ');
    lines.push(t('kebutuhan-card-similar', { daftar }));
  }
  lines.push(...historyLines(view, t));
  const verbs = kasiVerbs(view.status).map((verb) => verbButton(verb, view, t));
  return { text: joinHtml(lines), keyboard: [...inRows(verbs, 2), ...inRows(mediaButtons(view, t), 2)] };
}

/** What the reporter, or a colleague of the same desa, sees. */
export function desaCard(view: KebutuhanView, t: Translate): Card {
  const answer = view.status === 'DIKEMBALIKAN' ? [[verbButton('answer', view, t)]] : [];
  return {
    text: joinHtml([...factLines(view, t), ...historyLines(view, t)]),
    keyboard: [...answer, ...inRows(mediaButtons(view, t), 2)],
  };
}

/** The card for somebody with that role. */
export function cardFor(peran: string, view: KebutuhanView, t: Translate): Card {
  return peran === 'KASI' ? kasiCard(view, t) : desaCard(view, t);
}

/** Confidential reports do not stand in a notice: reading them is an act that is written down. */
export function sealedNotice(view: KebutuhanView, t: Translate): Card {
  const { urgensi, desa } = view;
  return {
    text: t('kebutuhan-notice-sealed', { nomor: formatNomor(view.nomor), urgensi, desa }),
    keyboard: [[{ text: t.plain('kebutuhan-button-open'), data: cardData('open', view) }]],
  };
}

/** Tells the reporter what became of the need, with the Kasi's question or reason. */
export function statusNotice(view: KebutuhanView, note: string | null, t: Translate): Card {
  // What it is about does not stand in a notice that anybody near the phone can read.
  const jenis = view.confidential ? t.plain('kebutuhan-sealed') : view.jenis;
  const vars = { nomor: formatNomor(view.nomor), jenis };
  const said = { ...vars, note: note ?? '' };
  switch (view.status) {
    case 'DIVERIFIKASI':
      return { text: t('kebutuhan-notice-verified', vars), keyboard: [] };
    case 'DITANGANI':
      return { text: t('kebutuhan-notice-taken-up', vars), keyboard: [] };
    case 'DITOLAK':
      return { text: t('kebutuhan-notice-rejected', said), keyboard: [] };
    case 'DIKEMBALIKAN':
      return { text: t('kebutuhan-notice-returned', said), keyboard: [[verbButton('answer', view, t)]] };
    case 'DITERIMA':
      return { text: t('kebutuhan-notice-received', vars), keyboard: [] };
  }
}

/** Tells the Kasi that photos came after the report. */
export function lateFotoNotice(view: KebutuhanView, t: Translate): Card {
  return {
    text: t('kebutuhan-notice-late-foto', { nomor: formatNomor(view.nomor), desa: view.desa }),
    keyboard: [[{ text: t.plain('kebutuhan-button-open'), data: cardData('open', view) }]],
  };
}
