/** What the forms need to know of the world at the moment of an update; the app adds its own things (deps, actor). */
import type { Html, Language, Translate } from '../i18n/translate.ts';

export interface FormEnv {
  readonly t: Translate;
  readonly language: Language;
  readonly now: Date;
  /** IANA zone in which "besok" and "jam 9" are meant. */
  readonly zone: string;
}

/** What a form about a record knows besides: the record as the person saw it, checked by the form's own schema. */
export interface About<C> {
  readonly about: C;
}

/** The person may not fill in forms (any more): the sentence is shown, the draft stays as it is. */
export interface FormRefused {
  readonly refused: Html;
}

/** What may lie in a draft: the database keeps it as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Of what JSON.parse gave: an object, and not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
