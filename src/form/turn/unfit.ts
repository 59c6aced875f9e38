/**
 * A draft that was opened with something else than its form needs by now, after the program was changed: it cannot go on.
 * What the person wrote is said once more, so that it can be copied into a new form.
 */
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import type { AnyForm } from '../define-form.ts';
import type { StoredDraft } from '../draft-store.ts';
import type { FormEnv } from '../env.ts';
import { shorten } from '../../lib/shorten.ts';

/** All answers together stay below Telegram's 4,096. */
const BUDGET = 3000;

export async function unfitText<E extends FormEnv>(env: E, form: AnyForm<E>, draft: StoredDraft): Promise<Html> {
  const lead = env.t('form-unfit', { title: env.t.plain(form.title) });
  const given = [...form.fields].flatMap(([name, field]) => {
    const stored = draft.answers[name];
    // What depends on the record cannot be named without it.
    return stored === undefined || stored === null || field.depends ? [] : [{ field, stored }];
  });
  if (given.length === 0) return lead;
  const room = Math.floor(BUDGET / given.length);
  const lines = await Promise.all(
    given.map(async ({ field, stored }) => {
      const open = await field.open({ ...env, about: {} as never }, {});
      const value = open.accepts(stored) ? open.show(stored) : env.t.plain('form-review-empty');
      return env.t('form-review-line', { label: env.t.plain(field.label), value: shorten(value, room) });
    }),
  );
  return joinHtml([lead, joinHtml([env.t('form-unfit-answers'), ...lines])], '\n\n');
}
