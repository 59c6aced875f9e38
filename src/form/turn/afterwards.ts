/** A form is over, and something was kept beside it: now it is asked what that is about. */
import type { StoredDraft } from '../draft-store.ts';
import type { FormEnv } from '../env.ts';
import { forgetOpenDraft } from '../open-draft.ts';
import { sayAll } from '../perform.ts';
import type { FormContext } from '../runner.ts';
import { aboutOf } from '../scene.ts';
import { begunSaying } from './begun.ts';
import type { TurnDeps } from './turn-deps.ts';

/** Nothing, where nothing was kept. A repeat of the update that ended the form finds the draft that is made here, and asks again. */
export async function askAboutKept<E extends FormEnv, C extends FormContext>(
  { forms, store, outside }: Pick<TurnDeps<E, C>, 'forms' | 'store' | 'outside'>,
  ctx: C,
  env: E,
  { chatId, telegramId, cursor }: Pick<StoredDraft, 'chatId' | 'telegramId' | 'cursor'>,
): Promise<void> {
  const form = outside && forms.get(outside.formId);
  const about = form && aboutOf(form, {});
  if (!form || !about || cursor.beside === undefined) return;
  const prefill = { parts: { [outside.name]: cursor.beside } };
  const lastUpdateId = ctx.update.update_id;
  const fresh = { chatId, telegramId, formId: form.id, formVersion: form.version, context: {}, lastUpdateId, prefill };
  const draft = await store.create(fresh);
  forgetOpenDraft(ctx);
  await sayAll(ctx, await begunSaying({ env: { ...env, ...about }, form, draft, at: env.now }));
}
