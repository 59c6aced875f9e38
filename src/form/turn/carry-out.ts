/** What a turn leads to is saved first, and said then. */
import type { Context } from 'grammy';
import type { Html } from '../../i18n/translate.ts';
import type { StoredDraft } from '../draft-store.ts';
import type { FormEnv } from '../env.ts';
import { forgetOpenDraft } from '../open-draft.ts';
import type { Outcome } from '../outcome.ts';
import { perform } from '../perform.ts';
import type { FormContext } from '../runner.ts';
import { aboutOf, answersToBegin, type Scene } from '../scene.ts';
import { askAboutKept } from './afterwards.ts';
import { begunSaying } from './begun.ts';
import type { TurnDeps } from './turn-deps.ts';

/** A draft that somebody else changed meanwhile is left alone: the inbox tries the update again. */
export async function carryOut<E extends FormEnv, C extends FormContext>(
  deps: Pick<TurnDeps<E, C>, 'store' | 'homeKeyboard' | 'forms' | 'outside'>,
  ctx: C,
  scene: Scene<E>,
  outcome: Outcome,
): Promise<void> {
  const { env, draft } = scene;
  if (outcome.replaceWith) return replaceForm(deps, ctx, scene, outcome, outcome.replaceWith);
  if (outcome.change) {
    const saved = await deps.store.save(draft, outcome.change, ctx.update.update_id);
    forgetOpenDraft(ctx);
    // A form that was handed in is in, whoever noted it first.
    if (!saved && outcome.change.state !== 'SUBMITTED') throw changedMeanwhile(draft.id, ctx);
  }
  await perform(ctx, outcome, () => deps.homeKeyboard(env, ctx));
  const { state, cursor = draft.cursor } = outcome.change ?? {};
  if (state === 'SUBMITTED' || state === 'CANCELLED') await askAboutKept(deps, ctx, env, { ...draft, cursor });
}

/** Ends a draft that nothing can be done with, and says why. */
export async function end<E extends FormEnv, C extends FormContext>(
  deps: Pick<TurnDeps<E, C>, 'store' | 'homeKeyboard' | 'forms' | 'outside'>,
  ctx: C,
  env: E,
  draft: StoredDraft,
  text: Html,
): Promise<void> {
  await deps.store.save(draft, { state: 'CANCELLED' }, ctx.update.update_id);
  forgetOpenDraft(ctx);
  await perform(ctx, { say: [{ text, keyboard: { type: 'home' } }] }, () => deps.homeKeyboard(env, ctx));
  await askAboutKept(deps, ctx, env, draft);
}

async function replaceForm<E extends FormEnv, C extends FormContext>(
  deps: Pick<TurnDeps<E, C>, 'store' | 'forms'>,
  ctx: C,
  scene: Scene<E>,
  outcome: Outcome,
  { formId, context, prefill }: NonNullable<Outcome['replaceWith']>,
): Promise<void> {
  const { env, draft } = scene;
  const form = deps.forms.get(formId);
  const about = form && aboutOf(form, context);
  if (!about) return perform(ctx, { ...outcome, say: [{ text: env.t('form-gone') }] }, () => null);
  const { chatId, telegramId } = draft;
  const lastUpdateId = ctx.update.update_id;
  const { beside } = draft.cursor;
  const filled = { ...(prefill ?? { answers: answersToBegin(form, about) }), ...(beside ? { beside } : {}) };
  const fresh = { chatId, telegramId, formId, formVersion: form.version, context, lastUpdateId, prefill: filled };
  const opened = await deps.store.replace(draft, fresh);
  forgetOpenDraft(ctx);
  if (!opened) throw changedMeanwhile(draft.id, ctx);
  const begun: Scene<E> = { ...scene, env: { ...env, ...about }, form, draft: opened };
  await perform(ctx, { ...outcome, say: await begunSaying(begun, prefill) }, () => null);
}

export function changedMeanwhile(draftId: number, { update }: Context): Error {
  return new Error(`Draft ${draftId} was changed by another update while ${update.update_id} was handled`);
}
