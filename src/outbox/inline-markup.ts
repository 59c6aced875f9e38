/** Our texts and buttons in Telegram's shape: the one place that knows it. */
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { InlineKeyboard } from './message.ts';

/** For every text that `t` made. */
export const AS_HTML = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

export function inlineMarkup(rows: InlineKeyboard): InlineKeyboardMarkup {
  return {
    inline_keyboard: rows.map((row) =>
      row.map(({ text, data, url }) => (url === undefined ? { text, callback_data: data ?? '-' } : { text, url })),
    ),
  };
}
