/** What a Kasi sees while inviting: for whom, in whose place, which invitations are open. Pure. */
import { formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
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

/** The seat's words as they are put into a sentence. */
export function kontakWords({ kind, tempat }: InvitedKontak, t: Translate): { html: Html } {
  return { html: t('undang-seat', { kind, tempat }) };
}

/** Buttons `undang:desa-p:0`, `undang:mitra-p:0`, `undang:camat`, `undang:kasi`, `undang:open:0`, `undang:sheet`. */
export function whoCard({ kedudukan }: Actor, t: Translate): Card {
  const staf: InlineButton[] =
    kedudukan === 'STAF' ? [] : [{ text: t.plain('undang-button-kasi'), data: 'undang:kasi' }];
  return {
    text: t('undang-who'),
    keyboard: [
      [
        { text: t.plain('undang-button-desa'), data: 'undang:desa-p:0' },
        { text: t.plain('undang-button-mitra'), data: 'undang:mitra-p:0' },
      ],
      [{ text: t.plain('undang-button-camat'), data: 'undang:camat' }, ...staf],
      [{ text: t.plain('undang-button-open'), data: 'undang:open:0' }],
      [{ text: t.plain('undang-button-sheet'), data: 'undang:sheet' }],
    ],
  };
}

/** Buttons `undang:desa:<id>` or `undang:mitra:<id>`, pages `undang:desa-p:<page>`. */
export function placeCard(
  what: 'desa' | 'mitra',
  places: readonly { readonly id: number; readonly label: string }[],
  page: number,
  t: Translate,
): Card {
  const slice = pageOf(places, page, PLACES_A_PAGE);
  const buttons = slice.shown.map(({ id, label }) => ({ text: label, data: `undang:${what}:${id}` }));
  const text = what === 'desa' ? t('undang-which-desa') : t('undang-which-mitra');
  return { text, keyboard: [...inRows(buttons, 2), ...pageRow(slice, (to) => `undang:${what}-p:${to}`, t)] };
}

/** Buttons `undang:add-<what>:<place>` and `undang:swap-<what>:<seat>`; of the swap, the seat tells the place. */
export function holdersCard(
  what: 'desa' | 'mitra' | 'camat',
  placeId: number,
  { seat, holders }: Holders,
  t: Translate,
): Card {
  const daftar = joinHtml(holders.map(({ nama, jabatan }) => t('undang-holder', { nama, jabatan })));
  const swaps = holders
    .slice(0, 20)
    .map(({ kontakId, nama }) => [
      { text: t.plain('undang-button-instead', { nama }), data: `undang:swap-${what}:${placeId}-${kontakId}` },
    ]);
  return {
    text: t('undang-beside-or-instead', { seat: kontakWords(seat, t), daftar: { html: daftar } }),
    keyboard: [[{ text: t.plain('undang-button-beside'), data: `undang:add-${what}:${placeId}` }], ...swaps],
  };
}

/** What is forwarded to the invited person. */
export function linkText({ seat, link, expiresAt }: InviteMade, zona: string, t: Translate): Html {
  const at = formatDateTime(expiresAt, { language: t.language, zone: zona });
  return t('undang-link', { seat: kontakWords(seat, t), link, at });
}

/** Buttons `undang:revoke:<invite>`, pages `undang:open:<page>`. @param heading what has just been done */
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
    buttons.push({ text: t.plain('undang-button-revoke', { no }), data: `undang:revoke:${inviteId}` });
  }
  if (slice.pages > 1) text.push(t('undang-list-page', { page: slice.page + 1, pages: slice.pages }));
  return { text: joinHtml(text), keyboard: [...inRows(buttons, 2), ...pageRow(slice, (to) => `undang:open:${to}`, t)] };
}
