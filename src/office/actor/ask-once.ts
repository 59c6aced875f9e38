/** A form of one question about a record, answered in words: a reason, a question, a note. */
import type { z } from 'zod';
import type { Closing, Form, SubmitMeta } from '../../form/define-form.ts';
import type { About } from '../../form/env.ts';
import { text } from '../../form/fields/text.ts';
import type { Html, SimpleKey } from '../../i18n/translate.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { SopEnv } from './form-env.ts';
import { type SeatEnv, seatForm } from './seat-form.ts';

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
  /** The use case. */
  readonly act: (env: SeatEnv & About<C>, answer: string, meta: SubmitMeta) => Promise<Result<V>>;
  /** What is said when it is done. */
  readonly done: (value: V, env: SeatEnv & About<C>, answer: string) => Html | Closing | Promise<Html | Closing>;
}

export function askOnce<C, V>(one: OneQuestion<C, V>): Form<SopEnv, { readonly [name: string]: string }, C> {
  const { id, title, context, name, label, question, min = 1, max, act, done } = one;
  const asked = (env: SopEnv & About<C>): Html => question(env);
  return seatForm({
    id,
    title,
    context,
    fields: { [name]: text({ label, question: asked, min, max }) },
    submit: async (env, { [name]: answer = '' }, meta) => {
      const result = await act(env, answer, meta);
      if (!result.ok) return result;
      const said = await done(result.value, env, answer);
      return ok(typeof said === 'string' ? { message: said } : said);
    },
  });
}
