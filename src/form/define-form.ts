/** A form reads like the paper: its questions in order, and the use case that gets the answers. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Html, SimpleKey } from '../i18n/translate.ts';
import type { Refusal } from '../lib/result.ts';
import type { InlineKeyboard } from '../outbox/message.ts';
import type { Prefill } from './draft-store.ts';
import type { About, FormEnv, JsonObject } from './env.ts';
import type { Field } from './field.ts';

/** A paper that comes with it: made within the form, kept nowhere. */
export interface ClosingFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly caption: Html;
}
/** Shown when the form was accepted. */
export interface Closing {
  readonly message: Html;
  readonly keyboard?: InlineKeyboard;
  /** What was sent only chose another form: this one begins now, with what is known. */
  readonly next?: { readonly formId: string; readonly context: JsonObject; readonly prefill: Prefill };
  readonly files?: readonly ClosingFile[];
}

export interface SubmitMeta {
  /** One draft, one record: the use case answers a second call with the same draft as it answered the first. */
  readonly draftId: number;
  readonly telegramId: number;
  readonly chatId: number;
  /** When the person sent the form (their message's time where there is one, not the time of arrival). */
  readonly at: Date;
  readonly updateId: number;
}

// oxlint-disable-next-line typescript/no-explicit-any -- each field has its own type of answer; AnswersOf keeps it
type Fields<E extends FormEnv> = Readonly<Record<string, Field<E, any>>>;
// oxlint-disable-next-line typescript/no-explicit-any -- a field that asks nothing of its environment fits every form
export type SomeFields = Fields<any>;
export type AnswersOf<F> = {
  readonly [K in keyof F]: F[K] extends Field<never, infer A> ? A : never;
};
/** A refusal may change what the form is about: then questions that this makes relevant, or whose answers no longer fit, are asked. */
export type Submitted<C = unknown> =
  | { readonly ok: true; readonly value: Closing }
  | (Refusal & { readonly about?: C });
export type Submit<E, A, C> = (env: E & About<C>, answers: A, meta: SubmitMeta) => Promise<Submitted<C>>;
/** `C`: what it is about. */
export interface Form<E extends FormEnv, A, C = unknown> {
  readonly id: string;
  readonly title: SimpleKey;
  /** Checks what it is opened with, each time that a draft is taken up; null: it is about nothing. */
  readonly context: z.ZodType | null;
  readonly fields: ReadonlyMap<string, Field<E & About<C>, unknown>>;
  /** Of what lies in a draft of this version: `{ answers, parts }`. */
  readonly stored: z.ZodType;
  /** Nothing is checked before it is sent: the last answer sends it. */
  readonly direct: boolean;
  readonly over: Over<E, C> | null;
  /** What another form, asked for while this one is open, begins with; null: the person is asked which. */
  readonly handOver: HandOver | null;
  /** Hash of everything that decides whether stored answers still fit. */
  readonly version: string;
  readonly begin: ((about: C) => JsonObject) | null;
  readonly note: ((env: E & About<C>, answers: never) => Html | null) | null;
  readonly submit: (env: E & About<C>, answers: A, meta: SubmitMeta) => Promise<Submitted>;
}
/** Any form that runs in environment E. */
export type AnyForm<E extends FormEnv> = Form<E, never, never>;

export type HandOver = (wantedId: string, parts: JsonObject) => Prefill | null;

/** @param telegramId whose form it is */
export type Over<E extends FormEnv, C> = (env: E & About<C>, telegramId: number) => Promise<Refusal | null>;

/** What a form is, as it is written down. */
export interface Definition<E extends FormEnv, F, C> {
  readonly id: string;
  readonly title: SimpleKey;
  /** Of what it is opened with: a record, as the person saw it. */
  readonly context?: z.ZodType<C>;
  readonly fields: F & Fields<E & About<C>>;
  readonly direct?: true;
  /** Why it cannot be sent any more, asked before each answer: then it ends at once. */
  readonly over?: Over<E, C>;
  readonly handOver?: HandOver;
  /** Answers that it begins with, as they lie in a draft: what is known already is shown at the review, not asked. */
  readonly begin?: (about: C) => JsonObject;
  /** What the review page says besides the answers. */
  readonly note?: (env: E & About<C>, answers: never) => Html | null;
  /** A refusal is shown, and the person stays at the review page. */
  readonly submit: Submit<E, AnswersOf<F>, C>;
}

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

/** Compiled once, so that looking at forty answers costs microseconds. */
function storedIn(fields: ReadonlyMap<string, Pick<Field<never, unknown>, 'stored'>>): z.ZodType {
  const each = (schema: (stored: z.ZodType) => z.ZodType) =>
    z.object(Object.fromEntries([...fields].map(([name, { stored }]) => [name, schema(stored).optional()])));
  return z.object({ answers: each((stored) => stored.nullable()), parts: each((stored) => stored) });
}

/**
 * Defines a form.
 * @throws when two field names have the same tag, or a name is not a plain word.
 */
export function defineForm<const F extends SomeFields, E extends FormEnv = FormEnv, C = unknown>(
  definition: Definition<E, F, C>,
): Form<E, AnswersOf<F>, C> {
  const { id, title, context = null, begin = null, note = null, submit } = definition;
  const { direct = false, over = null, handOver = null } = definition;
  const fields = new Map<string, Field<E & About<C>, unknown>>(Object.entries(definition.fields));
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
    context,
    fields,
    stored: storedIn(fields),
    version,
    direct,
    over,
    handOver,
    begin,
    note,
    submit,
  };
}
