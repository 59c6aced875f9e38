/** The rapat whose minutes somebody writes, as a list with a button for each (C2). Pure. */
import { shorten } from '../../lib/shorten.ts';
import { formatCalendarDay } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Card } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { NotulenPage } from './list-notulen.ts';
import { formatRapat } from './notulen.ts';
import { MOST_LABEL, nt } from './notulen.card.ts';

/** @param calls whether the reader may make the meeting that minutes begin with */
export function listCard(page: NotulenPage, calls: boolean, t: Translate): Card {
  if (page.lines.length === 0) {
    return calls
      ? {
          text: t('notulen-list-empty-kasi'),
          keyboard: [[{ text: t.plain('notulen-button-rapat'), data: 'cmd:rapat' }]],
        }
      : { text: t('notulen-list-empty'), keyboard: [] };
  }
  const lines = page.lines.map(({ nomor, judul, tanggal, status }) =>
    t('notulen-list-line', {
      nomor: formatRapat(nomor),
      judul,
      hari: formatCalendarDay(tanggal, t.language),
      status: t.plain('notulen-status', { status }),
    }),
  );
  const buttons = page.lines.map(({ rapatId, nomor, judul }) => [
    { text: shorten(`${formatRapat(nomor)} ${judul}`, MOST_LABEL), data: nt('open', rapatId) },
  ]);
  return {
    text: joinHtml([t('notulen-list-title'), ...lines], '\n\n'),
    keyboard: [...buttons, ...pageRow(page, (to) => nt('list', to), t)],
  };
}
