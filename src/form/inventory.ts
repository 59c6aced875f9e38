/** What all forms ask and say, for checks over the whole app. */
import type { TextKey } from '../i18n/translate.ts';
import type { AnyForm } from './define-form.ts';
import type { FormEnv } from './env.ts';

export interface FormSummary {
  readonly id: string;
  readonly title: TextKey;
  readonly version: string;
  readonly fields: readonly { readonly name: string; readonly kind: string; readonly optional: boolean }[];
  /** Every text key that this form names itself or through its kinds of question. */
  readonly texts: readonly TextKey[];
}

export function formInventory<E extends FormEnv>(forms: readonly AnyForm<E>[]): FormSummary[] {
  return forms.map(({ id, title, version, fields }) => ({
    id,
    title,
    version,
    fields: [...fields].map(([name, field]) => ({ name, kind: field.name, optional: field.optional })),
    texts: [...new Set([title, ...[...fields.values()].flatMap((field) => field.texts)])].sort(),
  }));
}
