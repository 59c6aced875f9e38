/** The row that leads to the pages before and after: the same below every list. */
import type { Translate } from '../i18n/translate.ts';
import type { InlineButton } from './message.ts';

/**
 * No row at all where there is one page.
 * @param to callback data of a page, counted from 0
 */
export function pageRow(
  { page, pages }: { readonly page: number; readonly pages: number },
  to: (page: number) => string,
  t: Translate,
): InlineButton[][] {
  const row = [
    ...(page > 0 ? [{ text: t.plain('bot-button-previous'), data: to(page - 1) }] : []),
    ...(page < pages - 1 ? [{ text: t.plain('bot-button-next'), data: to(page + 1) }] : []),
  ];
  return row.length > 0 ? [row] : [];
}
