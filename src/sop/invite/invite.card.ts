/** What a Kasi sees while inviting: for whom, in whose place, which invitations are open. Pure. */
import { formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { createButtons } from '../../lib/button-data.ts';
import { ID, PAGE, text, word } from '../../lib/button-part.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { Actor } from '../../office/actor/actor.ts';
import type { InviteMade } from './invite-person.ts';
import type { InvitedKontak } from './invite.ts';
import type { InviteLine } from './list-invites.ts';
import type { Holders } from './list-holders.ts';

const PLACES_A_PAGE = 16;
const LINES_A_PAGE = 8;

const PLACES = ['desa', 'mitra'] as const;
export type Places = (typeof PLACES)[number];

export const INVITE_BUTTONS = createButtons(
  {
    places: 'undang:<what>-p:<page>',
    place: 'undang:<what>:<id>',
    add: 'undang:add-<what>:<id>',
    swap: 'undang:swap-<what>:<id>-<kontakId>',
    // There is one Camat: the place says nothing.
    camat: 'undang:camat',
    addCamat: 'undang:add-camat:0',
    swapCamat: 'undang:swap-camat:0-<kontakId>',
    staf: 'undang:kasi',
    open: 'undang:open:<page>',
    revoke: 'undang:revoke:<id>',
    sheet: 'undang:sheet',
    qr: 'undang:qr:<token>',
  },
  { what: word(PLACES), id: ID, kontakId: ID, page: PAGE, token: text(/[\w-]{1,24}/) },
);
const undang = INVITE_BUTTONS.data;
export const KABUPATEN_BUTTONS = createButtons({ kabupaten: 'ud:kabupaten' }, {}, { kabupaten: ['ins:kabupaten'] });
export const IMPOR_BUTTONS = createButtons({ impor: 'ud:impor' }, {}, { impor: ['kk:impor'] });

/** The seat's words as they are put into a sentence. */
export function kontakWords({ kind, tempat }: InvitedKontak, t: Translate): { html: Html } {
  return { html: t('undang-seat', { kind, tempat }) };
}

export function whoCard({ kedudukan }: Actor, t: Translate): Card {
  const staf: InlineButton[] =
    kedudukan === 'STAF' ? [] : [{ text: t.plain('undang-button-kasi'), data: undang('staf') }];
  return {
    text: t('undang-who'),
    keyboard: [
      [
        { text: t.plain('undang-button-desa'), data: undang('places', { what: 'desa', page: 0 }) },
        { text: t.plain('undang-button-mitra'), data: undang('places', { what: 'mitra', page: 0 }) },
      ],
      [{ text: t.plain('undang-button-camat'), data: undang('camat') }, ...staf],
      [{ text: t.plain('undang-button-open'), data: undang('open', { page: 0 }) }],
      [{ text: t.plain('undang-button-sheet'), data: undang('sheet') }],
    ],
  };
}

export function placeCard(
  what: Places,
  places: readonly { readonly id: number; readonly label: string }[],
  page: number,
  t: Translate,
): Card {
  const slice = pageOf(places, page, PLACES_A_PAGE);
  const buttons = slice.shown.map(({ id, label }) => ({ text: label, data: undang('place', { what, id }) }));
  const text = what === 'desa' ? t('undang-which-desa') : t('undang-which-mitra');
  return {
    text,
    keyboard: [...inRows(buttons, 2), ...pageRow(slice, (to) => undang('places', { what, page: to }), t)],
  };
}

/** @param placeId of the desa or the body; whatever it is for the Camat */
export function swapData(what: Places | 'camat', placeId: number, kontakId: number): string {
  return what === 'camat' ? undang('swapCamat', { kontakId }) : undang('swap', { what, id: placeId, kontakId });
}

/** Beside who is there, or in the place of one of them. */
export function holdersCard(what: Places | 'camat', placeId: number, { seat, holders }: Holders, t: Translate): Card {
  const daftar = joinHtml(holders.map(({ nama, jabatan }) => t('undang-holder', { nama, jabatan })));
  const swaps = holders
    .slice(0, 20)
    .map(({ kontakId, nama }) => [
      { text: t.plain('undang-button-instead', { nama }), data: swapData(what, placeId, kontakId) },
    ]);
  return {
    text: t('undang-beside-or-instead', { seat: kontakWords(seat, t), daftar: { html: daftar } }),
    keyboard: [
      [
        {
          text: t.plain('undang-button-beside'),
          data: what === 'camat' ? undang('addCamat') : undang('add', { what, id: placeId }),
        },
      ],
      ...swaps,
    ],
  };
}

/** What is forwarded to the invited person. */
export function linkText({ seat, link, expiresAt }: InviteMade, zona: string, t: Translate): Html {
  const at = formatDateTime(expiresAt, { language: t.language, zone: zona });
  return t('undang-link', { seat: kontakWords(seat, t), link, at });
}

/** @param heading what has just been done */
export function openInvitesCard(
  lines: readonly InviteLine[],
  page: number,
  zona: string,
  t: Translate,
  heading?: Html,
): Card {
  const slice = pageOf(lines, page, LINES_A_PAGE);
  const text: Html[] = heading ? [heading] : [];
  text.push(lines.length === 0 ? t('undang-list-none') : t('undang-list-title', { count: lines.length }));
  const buttons: InlineButton[] = [];
  for (const [index, { inviteId, seat, expiresAt, nama, by, predecessor }] of slice.shown.entries()) {
    const no = slice.page * LINES_A_PAGE + index + 1;
    const at = formatDateTime(expiresAt, { language: t.language, zone: zona });
    const vars = { no, seat: kontakWords(seat, t), at, by };
    if (nama !== null) text.push(t('impor-list-line', { ...vars, nama }));
    else text.push(predecessor ? t('undang-list-line-instead', { ...vars, predecessor }) : t('undang-list-line', vars));
    buttons.push({ text: t.plain('undang-button-revoke', { no }), data: undang('revoke', { id: inviteId }) });
  }
  if (slice.pages > 1) text.push(t('undang-list-page', { page: slice.page + 1, pages: slice.pages }));
  return {
    text: joinHtml(text),
    keyboard: [...inRows(buttons, 2), ...pageRow(slice, (to) => undang('open', { page: to }), t)],
  };
}
