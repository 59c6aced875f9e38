/** How the office's forms are defined: most are for people with a seat, and that is said once. */
import type { z } from 'zod';
import type { AnswersOf, Definition, Form, SomeFields, Submit } from '../../form/define-form.ts';
import { defineForm } from '../../form/define-form.ts';
import type { About } from '../../form/env.ts';
import { refuse } from '../../lib/result.ts';
import type { Actor } from './actor.ts';
import type { SopEnv } from './form-env.ts';

/** What a question knows of a form that is opened about a record: `({ t, about }: Asking<typeof ABOUT>) => …`. */
export type Asking<S extends z.ZodType> = SopEnv & About<z.output<S>>;

/** Any form that is opened with this: for handlers that open one of several. */
export type FormAbout<C> = Form<SopEnv, never, C>;

/** What a form knows when somebody with a seat sends it. */
export type SeatEnv = SopEnv & { readonly actor: Actor };

/** For whoever writes to the bot. */
export function anyoneForm<const F extends SomeFields, C = unknown>(
  definition: Definition<SopEnv, F, C>,
): Form<SopEnv, AnswersOf<F>, C> {
  return defineForm<F, SopEnv, C>(definition);
}

/** Only somebody with a seat can send it: whoever has lost theirs meanwhile is told so. */
export function seatForm<const F extends SomeFields, C = unknown>(
  definition: Omit<Definition<SopEnv, F, C>, 'submit'> & { readonly submit: Submit<SeatEnv, AnswersOf<F>, C> },
): Form<SopEnv, AnswersOf<F>, C> {
  const { submit, ...rest } = definition;
  return defineForm<F, SopEnv, C>({
    ...rest,
    submit: async (env, answers, meta) => {
      const { actor } = env;
      return actor ? submit({ ...env, actor }, answers, meta) : refuse('bot-not-registered');
    },
  });
}
