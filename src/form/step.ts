/** One update of an open draft: load, decide, save, and only then speak. */
import type { Context } from 'grammy';
import type { AnyForm } from './define-form.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';
import type { FormEnv, FormRefused } from './env.ts';
import { migrated } from './migrate.ts';
import { forgetOpenDraft } from './open-draft.ts';
import type { Outcome } from './outcome.ts';
import { type Home, perform } from './perform.ts';
import type { Received } from './receive.ts';
import { respond } from './respond.ts';
import { repeated } from './repeat.ts';
import type { FormContext } from './runner.ts';
import type { Scene } from './scene.ts';
import type { Sender } from './send-form.ts';
import { askNow } from './view.ts';

export interface StepDeps<E extends FormEnv, C extends FormContext> {
  readonly forms: ReadonlyMap<string, AnyForm<E>>;
  readonly store: DraftStore;
  /** Loaded anew for every update, so that a right that was taken away is gone at once. */
  readonly loadEnv: (ctx: C) => Promise<E | FormRefused>;
  readonly homeKeyboard: (env: E, ctx: C) => Promise<Home>;
}

/** When the person acted: the message's own time, never later than now. */
export function actedAt(received: Received | null, now: Date): Date {
  return received?.type === 'message' && received.at < now ? received.at : now;
}

export function senderOf(ctx: Context, draft: Pick<StoredDraft, 'chatId' | 'telegramId'>): Sender {
  return { telegramId: draft.telegramId, chatId: draft.chatId, updateId: ctx.update.update_id };
}

/** Handles an update that belongs to this open draft. */
export async function step<E extends FormEnv, C extends FormContext>(
  deps: StepDeps<E, C>,
  ctx: C,
  received: Received,
  draft: StoredDraft,
  loaded: E | FormRefused,
): Promise<void> {
  if ('refused' in loaded) {
    return perform(ctx, { say: [{ text: loaded.refused }] }, () => null);
  }
  const env = loaded;
  const home = (): Promise<Home> => deps.homeKeyboard(env, ctx);
  const form = deps.forms.get(draft.formId);
  if (!form) {
    await deps.store.save(draft, { state: 'CANCELLED' }, ctx.update.update_id);
    forgetOpenDraft(ctx);
    return perform(ctx, { say: [{ text: env.t('form-gone'), keyboard: { type: 'home' } }] }, home);
  }
  const scene: Scene<E> = { env, form, draft, at: actedAt(received, env.now) };
  if (draft.lastUpdateId === ctx.update.update_id) {
    return perform(ctx, await repeated(scene, received, deps.forms), home);
  }
  const current = await migrated(scene);
  const sender = senderOf(ctx, draft);
  const outcome = withMigration(scene, current, await respond(current, received, sender));
  return carryOut(deps, ctx, current, outcome);
}

/** Saves and speaks. A draft that somebody else changed meanwhile is left alone: the button was old. */
export async function carryOut<E extends FormEnv, C extends FormContext>(
  deps: Pick<StepDeps<E, C>, 'store' | 'homeKeyboard' | 'forms'>,
  ctx: C,
  scene: Scene<E>,
  outcome: Outcome,
): Promise<void> {
  const { env, draft } = scene;
  const home = (): Promise<Home> => deps.homeKeyboard(env, ctx);
  if (outcome.replaceWith) return replaceForm(deps, ctx, scene, outcome, outcome.replaceWith);
  if (outcome.change) {
    const saved = await deps.store.save(draft, outcome.change, ctx.update.update_id);
    forgetOpenDraft(ctx);
    // A form that was handed in is in, whoever noted it first.
    if (!saved && outcome.change.state !== 'SUBMITTED') {
      throw new Error(`Draft ${draft.id} was changed by another update while ${ctx.update.update_id} was handled`);
    }
  }
  await perform(ctx, outcome, home);
}

async function replaceForm<E extends FormEnv, C extends FormContext>(
  deps: Pick<StepDeps<E, C>, 'store' | 'homeKeyboard' | 'forms'>,
  ctx: C,
  scene: Scene<E>,
  outcome: Outcome,
  { formId, context }: NonNullable<Outcome['replaceWith']>,
): Promise<void> {
  const { env, draft } = scene;
  const form = deps.forms.get(formId);
  if (!form) {
    return perform(ctx, { ...outcome, say: [{ text: env.t('form-gone') }] }, () => null);
  }
  const { chatId, telegramId } = draft;
  const fresh = { chatId, telegramId, formId, formVersion: form.version, context, lastUpdateId: ctx.update.update_id };
  const opened = await deps.store.replace(draft, fresh);
  forgetOpenDraft(ctx);
  if (!opened)
    throw new Error(`Draft ${draft.id} was changed by another update while ${ctx.update.update_id} was handled`);
  const next: Scene<E> = { ...scene, form, draft: opened };
  const say = await askNow(next, [env.t('form-started', { title: env.t.plain(form.title) })]);
  await perform(ctx, { ...outcome, say }, () => null);
}

function withMigration<E extends FormEnv>(before: Scene<E>, after: Scene<E>, outcome: Outcome): Outcome {
  if (before === after) return outcome;
  const { formVersion, answers, cursor } = after.draft;
  const { env, form } = after;
  return {
    ...outcome,
    change: { formVersion, answers, cursor, ...outcome.change },
    say: [{ text: env.t('form-updated', { title: env.t.plain(form.title) }) }, ...outcome.say],
  };
}
