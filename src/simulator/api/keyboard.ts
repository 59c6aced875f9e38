/** `reply_markup`: its shapes and limits. */
import type { InlineKeyboardMarkup, ReplyKeyboardMarkup } from 'grammy/types';
import { badRequest } from '../state/api-error.ts';
import { checkKeys } from './check-keys.ts';

export interface Markup {
  readonly inline?: InlineKeyboardMarkup;
  readonly keyboard?: ReplyKeyboardMarkup;
  readonly remove?: true;
  /** A reply keyboard, its removal or a forced reply: such a message can never be edited. */
  readonly fixed: boolean;
}

const INLINE_KEYS = 'text style url callback_data switch_inline_query switch_inline_query_current_chat copy_text'.split(
  ' ',
);
const INLINE_ACTIONS = INLINE_KEYS.filter((key) => key !== 'text' && key !== 'style');
const REPLY_KEYS = ['text', 'style', 'request_contact', 'request_location'];
const KEYBOARD_KEYS = [
  'keyboard',
  'is_persistent',
  'resize_keyboard',
  'one_time_keyboard',
  'input_field_placeholder',
  'selective',
];
const STYLES = ['danger', 'success', 'primary'];
const MAX_BUTTONS = 100;
const MAX_IN_ROW = 8;

function rowsOf(value: unknown, maxInRow: number): unknown[][] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) {
    throw badRequest("can't parse reply keyboard markup JSON object: expected an Array of Array of buttons");
  }
  const rows = value as unknown[][];
  if (rows.flat().length > MAX_BUTTONS) throw badRequest('reply markup is too long');
  if (rows.some((row) => row.length > maxInRow))
    throw badRequest(`a row of the keyboard has more than ${maxInRow} buttons`);
  return rows;
}

function checkText(button: Record<string, unknown>): void {
  const { text, style } = button;
  if (typeof text !== 'string') throw badRequest('can\'t parse keyboard button: Field "text" must be of type String');
  if (text.trim() === '') throw badRequest('keyboard button text must be non-empty');
  if (style !== undefined && !(STYLES as readonly unknown[]).includes(style)) throw badRequest('BUTTON_STYLE_INVALID');
}

function checkUrl(url: unknown): void {
  const invalid = badRequest(`inline keyboard button URL '${String(url)}' is invalid: Wrong HTTP URL`);
  if (typeof url !== 'string') throw invalid;
  const full = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`;
  if (!URL.canParse(full)) throw invalid;
  const { protocol, hostname } = new URL(full);
  const isWeb = ['http:', 'https:', 'ton:'].includes(protocol) && /[^.]\.[^.]/.test(hostname);
  if (!isWeb && protocol !== 'tg:') throw invalid;
}

function checkInlineButton(button: unknown): void {
  checkKeys(button, INLINE_KEYS, 'inline keyboard button');
  checkText(button);
  const actions = INLINE_ACTIONS.filter((key) => button[key] !== undefined);
  if (actions.length !== 1) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  const data = button['callback_data'];
  if (data !== undefined && (typeof data !== 'string' || data === '' || Buffer.byteLength(data) > 64)) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if (button['url'] !== undefined) checkUrl(button['url']);
  if (button['copy_text'] !== undefined) {
    checkKeys(button['copy_text'], ['text'], 'copy text button');
    const { text } = button['copy_text'];
    if (typeof text !== 'string' || text.length < 1 || text.length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID');
  }
}

function checkReplyButton(button: unknown): void {
  if (typeof button === 'string') {
    if (button.trim() === '') throw badRequest('keyboard button text must be non-empty');
    return;
  }
  checkKeys(button, REPLY_KEYS, 'keyboard button');
  checkText(button);
}

function inlineMarkup(value: unknown): InlineKeyboardMarkup | undefined {
  checkKeys(value, ['inline_keyboard'], 'reply markup');
  const rows = rowsOf(value['inline_keyboard'], MAX_IN_ROW);
  for (const button of rows.flat()) checkInlineButton(button);
  const kept = rows.filter((row) => row.length > 0);
  return kept.length > 0 ? ({ inline_keyboard: kept } as InlineKeyboardMarkup) : undefined;
}

function replyMarkup(value: unknown): ReplyKeyboardMarkup {
  checkKeys(value, KEYBOARD_KEYS, 'reply markup');
  const rows = rowsOf(value['keyboard'], 12);
  const buttons = rows.flat();
  if (buttons.length === 0) throw badRequest('reply keyboard markup must contain at least one button');
  for (const button of buttons) checkReplyButton(button);
  const placeholder = value['input_field_placeholder'];
  if (placeholder !== undefined && (typeof placeholder !== 'string' || placeholder.length > 64)) {
    throw badRequest('input field placeholder is too long');
  }
  const keyboard = rows.map((row) => row.map((button) => (typeof button === 'string' ? { text: button } : button)));
  return { ...value, keyboard } as ReplyKeyboardMarkup;
}

/** @throws ApiError 400 for a shape, text, link or data that Telegram refuses. */
export function checkMarkup(value: unknown): Markup {
  if (value === undefined) return { fixed: false };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('object expected as reply markup');
  }
  if ('inline_keyboard' in value) {
    const inline = inlineMarkup(value);
    return { fixed: false, ...(inline ? { inline } : {}) };
  }
  if ('keyboard' in value) return { fixed: true, keyboard: replyMarkup(value) };
  if ('remove_keyboard' in value) {
    checkKeys(value, ['remove_keyboard', 'selective'], 'reply markup');
    return value['remove_keyboard'] === true ? { fixed: true, remove: true } : { fixed: false };
  }
  checkKeys(value, ['force_reply', 'input_field_placeholder', 'selective'], 'reply markup');
  return { fixed: value['force_reply'] === true };
}

/** For edits, which know inline keyboards alone. */
export function checkInlineMarkup(value: unknown): InlineKeyboardMarkup | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null || !('inline_keyboard' in value)) {
    throw badRequest('inline keyboard expected');
  }
  return inlineMarkup(value);
}
