/** One `t(key, vars)` for bot, worker and workbook: the types; translator.ts makes it. */
import type { TextVars } from '../generated/texts.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text that is safe to send with parse_mode HTML. */
export type Html = string & { readonly __html: true };

/** Numbers are written the reader's way ("1.250.000"); strings are escaped; `{ html }` is finished text that is put in as it is. */
export type TextValue = string | number | bigint | { readonly html: Html };
export type NoVars = object;

/** Every key of locales/. */
export type TextKey = keyof TextVars;

type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void ? I : never;
/** The values that a text needs; for one of several keys, those of all of them. */
export type VarsOf<K extends TextKey> = Intersection<TextVars[K]>;
type VarsArgument<K extends TextKey> = keyof VarsOf<K> extends never ? [] : [vars: VarsOf<K>];

/** Keys whose text needs no values: for buttons, menu lines, labels that are given as data. */
export type SimpleKey = { [K in TextKey]: keyof TextVars[K] extends never ? K : never }[TextKey];

/** Values for a key that is known only when the program runs (a refusal). */
export type DynamicVars = Readonly<Record<string, TextValue>>;

export interface Translate {
  readonly language: Language;
  /** HTML for messages: values are escaped once, here. */
  <K extends TextKey>(key: K, ...vars: VarsArgument<K>): Html;
  /** The same text for buttons, alerts, workbooks, charts: no tags, nothing escaped. */
  plain<K extends TextKey>(key: K, ...vars: VarsArgument<K>): string;
  /** HTML of a refusal's sentence. @throws Error when a value that the text needs is missing. */
  dynamic(key: TextKey, vars?: DynamicVars): Html;
  /** The same for alerts. */
  plainDynamic(key: TextKey, vars?: DynamicVars): string;
}
