/** What a Kasi sees of one seat, and the question before it is taken away (C1, C3). Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { createButtons } from '../../lib/button-data.ts';
import { ID } from '../../lib/button-part.ts';
import type { Card, InlineButton, InlineKeyboard } from '../../outbox/message.ts';
import type { OwnKontak } from './keep-kontak.ts';
import { REGISTER_BUTTONS, nameOf } from './kontak-list.card.ts';
import type { KontakView } from './show-kontak.ts';

/** Of a seat, for the Kasi. */
export const SEAT_BUTTONS = createButtons(
  {
    open: 'ks:<id>',
    jabatan: 'ks:<id>:jabatan',
    confirm: 'ks:<id>:confirm',
    revoke: 'ks:<id>:revoke',
    revokeYes: 'ks:<id>:revoke-yes',
  },
  { id: ID },
);
/** "Masih menjabat?", for whoever has the seat. */
export const MASIH_BUTTONS = createButtons({ yes: 'mj:<id>:yes', no: 'mj:<id>:no', left: 'mj:<id>:left' }, { id: ID });

/** @param zone of the kecamatan */
export function kontakText(view: KontakView, zone: string, t: Translate): Html {
  const day = (at: Date | null): string => (at ? formatShortDate(at, { language: t.language, zone }) : '');
  const { jabatan, peran, tempat, kedudukan, telepon, expiresAt, confirmedAt, unreachableAt, revokedAt } = view;
  const text: Html[] = [t('daftar-seat-head', { nama: nameOf(view, t), jabatan, peran, tempat })];
  if (expiresAt) text.push(t('daftar-seat-kedudukan-until', { kedudukan, at: day(expiresAt) }));
  else text.push(t('daftar-seat-kedudukan', { kedudukan }));
  if (telepon) text.push(t('daftar-seat-telepon', { telepon }));
  text.push(t('daftar-seat-since', { at: day(view.createdAt) }));
  text.push(view.seenAt ? t('daftar-seat-seen', { at: day(view.seenAt) }) : t('daftar-seat-never-seen'));
  if (confirmedAt) text.push(t('daftar-seat-confirmed', { at: day(confirmedAt) }));
  if (revokedAt) text.push(t('daftar-seat-revoked', { at: day(revokedAt) }));
  else text.push(unreachableAt ? t('daftar-seat-unreachable', { at: day(unreachableAt) }) : t('daftar-seat-reachable'));
  return joinHtml(text);
}

export function kontakCard(view: KontakView, zone: string, t: Translate): Card {
  const id = view.kontakId;
  const change: InlineButton[][] = view.mayChange
    ? [
        [
          { text: t.plain('daftar-button-jabatan'), data: SEAT_BUTTONS.data('jabatan', { id }) },
          { text: t.plain('daftar-button-confirm'), data: SEAT_BUTTONS.data('confirm', { id }) },
        ],
        ...(view.own ? [] : [[{ text: t.plain('daftar-button-revoke'), data: SEAT_BUTTONS.data('revoke', { id }) }]]),
      ]
    : [];
  const back = {
    text: t.plain('daftar-button-back', { part: view.part }),
    data: REGISTER_BUTTONS.data('part', { part: view.part, page: 0 }),
  };
  return { text: kontakText(view, zone, t), keyboard: [...change, [back]] };
}

/** Button `undang:swap-<what>:<place>-<seat>` below the news that a seat is vacant; the Kasi's own is handed over otherwise. */
export function successorRow(
  seat: Pick<KontakView, 'kontakId' | 'peran' | 'desaId' | 'instansiId'>,
  t: Translate,
): InlineKeyboard {
  const { kontakId, peran, desaId, instansiId } = seat;
  const what = { DESA: 'desa', MITRA: 'mitra', CAMAT: 'camat' }[peran];
  if (!what) return [];
  const data = `undang:swap-${what}:${desaId ?? instansiId ?? 0}-${kontakId}`;
  return [[{ text: t.plain('daftar-button-successor'), data }]];
}

/** Asked once before a seat is taken away. */
export function revokeCard(view: KontakView, t: Translate): Card {
  const vars = { nama: nameOf(view, t), jabatan: view.jabatan, tempat: view.tempat };
  return {
    text: t('daftar-revoke-ask', vars),
    keyboard: [
      [{ text: t.plain('daftar-button-revoke-yes'), data: SEAT_BUTTONS.data('revokeYes', { id: view.kontakId }) }],
      [{ text: t.plain('daftar-button-revoke-no'), data: SEAT_BUTTONS.data('open', { id: view.kontakId }) }],
    ],
  };
}

/** Asked once before somebody leaves by the button of "masih menjabat?". */
export function leaveCard(kontakId: number, seat: OwnKontak, t: Translate): Card {
  return {
    text: t('daftar-masih-sure', { jabatan: seat.jabatan, tempat: seat.tempat }),
    keyboard: [
      [{ text: t.plain('daftar-masih-left-yes'), data: MASIH_BUTTONS.data('left', { id: kontakId }) }],
      [{ text: t.plain('daftar-masih-yes'), data: MASIH_BUTTONS.data('yes', { id: kontakId }) }],
    ],
  };
}
