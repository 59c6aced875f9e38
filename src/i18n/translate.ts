/** One `t(key, vars)` for bot, worker and workbook. (Replaced by the i18n work.) */
export type Language = 'id' | 'en';
/** Text that is safe to send with parse_mode HTML. */
export type Html = string & { readonly __html: true };
export type TextKey = string;
export interface Translate {
  readonly language: Language;
  /** HTML for messages: values are escaped once, here. */
  (key: TextKey, vars?: Readonly<Record<string, string | number>>): Html;
  /** The same text for buttons, workbooks, charts: nothing escaped, no tags. */
  plain(key: TextKey, vars?: Readonly<Record<string, string | number>>): string;
}
