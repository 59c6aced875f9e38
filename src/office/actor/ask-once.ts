/** A form of one question about a record, answered in words: a reason, a question, a note. */
import type { z } from 'zod';
import type { Closing, Form, SubmitMeta } from '../../form/define-form.ts';
import type { About } from '../../form/env.ts';
import type { Field, When } from '../../form/field.ts';
import { photos, withCaptions } from '../../form/fields/photos.ts';
import type { PhotoRef } from '../../form/input.ts';
import { text } from '../../form/fields/text.ts';
import type { Html, SimpleKey } from '../../i18n/translate.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { SopEnv } from './form-env.ts';
import { type SeatEnv, seatForm } from './seat-form.ts';

type Env<C> = SopEnv & About<C>;
/** Whoever has sent one sees it on the review page; nobody else is asked. */
const hasFoto = ({ foto }: { readonly foto?: unknown }): boolean => foto !== undefined && foto !== null;
const photosIn = (sent: string | readonly PhotoRef[] | null | undefined): readonly PhotoRef[] =>
  sent === undefined || sent === null || typeof sent === 'string' ? [] : sent;

export interface OneQuestion<C, V> {
  readonly id: string;
  readonly title: SimpleKey;
  /** Of what it is opened with: the record, as the person saw it. */
  readonly context: z.ZodType<C>;
  /** What the answer is called in drafts. */
  readonly name: string;
  readonly label: SimpleKey;
  readonly question: (env: SopEnv & About<C>) => Html;
  /** Letters. */
  readonly min?: number;
  readonly max: number;
  /** Photos that come with the answer belong to it; they are asked of nobody. */
  readonly foto?: { readonly label: SimpleKey; readonly question: SimpleKey };
  /** The use case. */
  readonly act: (
    env: SeatEnv & About<C>,
    answer: string,
    meta: SubmitMeta & { readonly foto: readonly PhotoRef[] },
  ) => Promise<Result<V>>;
  /** What is said when it is done. */
  readonly done: (value: V, env: SeatEnv & About<C>, answer: string) => Html | Closing | Promise<Html | Closing>;
}

type OneAnswer = { readonly [name: string]: string | readonly PhotoRef[] | null };

export function askOnce<C, V>(one: OneQuestion<C, V>): Form<SopEnv, OneAnswer, C> {
  const { id, title, context, name, label, question, min = 1, max, foto, act, done } = one;
  const asked = (env: SopEnv & About<C>): Html => question(env);
  return seatForm({
    id,
    title,
    context,
    fields: {
      [name]: text({ label, question: asked, min, max }),
      ...(foto
        ? { foto: photos<Env<C>, true | When<Env<C>>>({ ...foto, max: 5, optional: true, when: hasFoto }) }
        : {}),
    } as Record<string, Field<Env<C>, string | readonly PhotoRef[] | null>>,
    submit: async (env, { [name]: given, foto: sent }, meta) => {
      const answer = withCaptions(typeof given === 'string' ? given : '', photosIn(sent), env.t);
      const result = await act(env, answer, { ...meta, foto: photosIn(sent) });
      if (!result.ok) return result;
      const said = await done(result.value, env, answer);
      return ok(typeof said === 'string' ? { message: said } : said);
    },
  });
}
