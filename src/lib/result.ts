/** Expected refusals are values: `code` is the key of the sentence that the person reads, so a refusal without wording does not compile. */
import type { TextKey } from '../i18n/translate.ts';

export type Vars = Readonly<Record<string, string | number>>;

export interface Refusal<C extends TextKey = TextKey> {
  readonly ok: false;
  readonly code: C;
  /** Values for the sentence behind `code`. */
  readonly vars?: Vars;
}
export type Result<T, C extends TextKey = TextKey> = { readonly ok: true; readonly value: T } | Refusal<C>;

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
export function refuse<C extends TextKey>(code: C, vars?: Vars): Refusal<C> {
  return vars ? { ok: false, code, vars } : { ok: false, code };
}
