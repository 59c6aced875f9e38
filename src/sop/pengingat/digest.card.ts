/** One message a person and day: all that waits for them, in place of a message for each. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Card } from '../../outbox/message.ts';
import type { Pengingat } from './source.ts';

/** More would not be read, and would not fit. */
export const MOST_LINES = 10;

/** @param list at least one; what goes beyond `MOST_LINES` is counted, not shown */
export function digestCard(list: readonly Pengingat[], t: Translate): Card {
  const shown = list.slice(0, MOST_LINES);
  const rows = shown.map((one) => one.buttons?.(t) ?? []);
  const lines: Html[] = shown.map((one) =>
    list.length === 1 ? one.line(t) : joinHtml([t('pengingat-bullet'), one.line(t)], ' '),
  );
  const more = list.length - shown.length;
  const text = joinHtml(
    [
      t('pengingat-heading', { count: list.length }),
      ...lines,
      ...(more > 0 ? [t('pengingat-more', { count: more })] : []),
    ],
    '\n\n',
  );
  return { text, keyboard: rows.filter((row) => row.length > 0) };
}
