/** What the pengelola sees of the installation, and the code of a new kecamatan (decision 15). Pure. */
import { formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { createButtons } from '../../lib/button-data.ts';
import { PAGE, YEAR } from '../../lib/button-part.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { KecamatanOpened } from './open-kecamatan.ts';
import type { Instalasi } from './show-instalasi.ts';

const LINES_A_PAGE = 25;

export const INSTALASI_BUTTONS = createButtons(
  { home: 'ins:home[:<page>]', open: 'ins:open', libur: 'ins:libur:<tahun>' },
  { page: PAGE, tahun: YEAR },
);

export function instalasiCard(
  { kecamatanList, codeUntil }: Instalasi,
  {
    page,
    zona,
    tahun,
    t,
  }: { readonly page: number; readonly zona: string; readonly tahun: number; readonly t: Translate },
): Card {
  const slice = pageOf(kecamatanList, page, LINES_A_PAGE);
  const text: Html[] = [t('instalasi-heading', { count: kecamatanList.length })];
  for (const { nama, kabupaten, people } of slice.shown) text.push(t('instalasi-line', { nama, kabupaten, people }));
  if (codeUntil) {
    const at = formatDateTime(codeUntil, { language: t.language, zone: zona });
    text.push(t('instalasi-code-waits', { at }));
  }
  return {
    text: joinHtml(text),
    keyboard: [
      ...pageRow(slice, (to) => INSTALASI_BUTTONS.data('home', { page: to }), t),
      [{ text: t.plain('instalasi-button-open'), data: INSTALASI_BUTTONS.data('open') }],
      [{ text: t.plain('instalasi-button-kabupaten'), data: 'ud:kabupaten' }],
      [
        {
          text: t.plain('instalasi-button-libur', { tahun: String(tahun) }),
          data: INSTALASI_BUTTONS.data('libur', { tahun }),
        },
      ],
    ],
  };
}

/** Shown once, to be forwarded as it is. */
export function codeText({ code, link, expiresAt }: KecamatanOpened, zona: string, t: Translate): Html {
  const at = formatDateTime(expiresAt, { language: t.language, zone: zona });
  return t('instalasi-code', { code, link, at });
}
