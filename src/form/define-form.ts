/** A form reads like the paper: its questions in order, and the use case that gets the answers. */
import { createHash } from 'node:crypto';
import type { Html, SimpleKey } from '../i18n/translate.ts';
import type { Refusal } from '../lib/result.ts';
import type { InlineKeyboard } from '../outbox/message.ts';
import type { FormEnv, JsonObject } from './env.ts';
import type { Field } from './field.ts';

/** Shown when the form was accepted. */
export interface Closing {
  readonly message: Html;
  readonly keyboard?: InlineKeyboard;
}

export interface SubmitMeta {
  /** One draft, one record: the use case answers a second call with the same draft as it answered the first. */
  readonly draftId: number;
  readonly telegramId: number;
  readonly chatId: number;
  /** When the person sent the form (their message's time where there is one, not the time of arrival). */
  readonly at: Date;
  readonly updateId: number;
  /** What the form was opened with. */
  readonly context: JsonObject;
}

// oxlint-disable-next-line typescript/no-explicit-any -- each field has its own type of answer; AnswersOf keeps it
type Fields<E extends FormEnv> = Readonly<Record<string, Field<E, any>>>;
// oxlint-disable-next-line typescript/no-explicit-any -- a field that asks nothing of its environment fits every form
type SomeFields = Fields<any>;
type AnswersOf<F> = {
  readonly [K in keyof F]: F[K] extends Field<never, infer A> ? A : never;
};
/** A refusal may change what the form is about: then questions that this makes relevant, or whose answers no longer fit, are asked. */
export type Submitted = { readonly ok: true; readonly value: Closing } | (Refusal & { readonly context?: JsonObject });
type Submit<E, A> = (env: E, answers: A, meta: SubmitMeta) => Promise<Submitted>;
export interface Form<E extends FormEnv, A> {
  readonly id: string;
  readonly title: SimpleKey;
  readonly fields: ReadonlyMap<string, Field<E, unknown>>;
  /** Hash of everything that decides whether stored answers still fit. */
  readonly version: string;
  readonly submit: Submit<E, A>;
}
/** Any form that runs in environment E. */
export type AnyForm<E extends FormEnv> = Form<E, never>;

/** `Answers<typeof laporForm>`: what the form's use case gets. */
export type Answers<T> = T extends {
  readonly submit: (env: never, answers: infer A, meta: SubmitMeta) => unknown;
}
  ? A
  : never;

/** Short name of a field inside callback data; stays the same when questions are added before it. */
export function fieldTag(name: string): string {
  return createHash('sha256')
    .update(name)
    .digest('base64url')
    .slice(0, 4)
    .replace(/[^a-zA-Z0-9]/g, 'x');
}

/**
 * Defines a form.
 * @throws when two field names have the same tag, or a name is not a plain word.
 */
export function defineForm<const F extends SomeFields, E extends FormEnv = FormEnv>(definition: {
  readonly id: string;
  readonly title: SimpleKey;
  /** What its questions need of the world is what the form needs: E comes from here, or from `submit`. */
  readonly fields: F & Fields<E>;
  /** A refusal is shown, and the person stays at the review page. */
  readonly submit: Submit<E, AnswersOf<F>>;
}): Form<E, AnswersOf<F>> {
  const { id, title, submit } = definition;
  const fields = new Map<string, Field<E, unknown>>(Object.entries(definition.fields));
  const tags = new Set([...fields.keys()].map(fieldTag));
  if (tags.size !== fields.size) throw new Error(`Form "${id}": two fields share a tag; rename one of them.`);
  if (fields.size === 0) throw new Error(`Form "${id}" asks nothing.`);
  const shape = [...fields].map(([name, field]) => [name, field.signature]);
  const version = createHash('sha256')
    .update(JSON.stringify([id, shape]))
    .digest('base64url')
    .slice(0, 12);
  return {
    id,
    title,
    fields,
    version,
    submit,
  };
}
