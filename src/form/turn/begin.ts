/** Beginning a form, without losing the one that may be open. */
import type { AnyForm } from '../define-form.ts';
import type { Prefill, StoredDraft } from '../draft-store.ts';
import type { FormEnv, JsonObject } from '../env.ts';
import { migrated } from '../migrate.ts';
import { forgetOpenDraft, openDraftOf } from '../open-draft.ts';
import { perform } from '../perform.ts';
import type { FormContext } from '../runner.ts';
import { aboutOf, type Scene, sceneOf } from '../scene.ts';
import { askNow } from '../view.ts';
import { begunSaying, carryOut, changedMeanwhile, type TurnDeps } from './carry-out.ts';
import { askWhich } from './other-form.ts';
import { repeated } from './repeat.ts';
import { unfitText } from './unfit.ts';

/** @throws when there is no form of that id, or it cannot be opened with this: a mistake in the code, not of the person. */
export async function beginForm<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
  formId: string,
  context: JsonObject,
  prefill?: Prefill,
): Promise<void> {
  const wanted = deps.forms.get(formId);
  if (!wanted) throw new Error(`There is no form "${formId}"`);
  const env = await deps.loadEnv(ctx);
  if ('refused' in env) return perform(ctx, { say: [{ text: env.refused }] }, () => null);
  if (ctx.chat?.type !== 'private' || !ctx.from)
    return perform(ctx, { say: [{ text: env.t('form-private-only') }] }, () => null);
  const about = aboutOf(wanted, context);
  if (!about) throw new Error(`Form "${formId}" was opened with what does not fit it`);
  const open = await openDraftOf(deps.store, ctx);
  const form = open && deps.forms.get(open.formId);
  const scene = form && sceneOf(env, form, open);
  const handed = scene && open.lastUpdateId !== ctx.update.update_id ? handedOver(scene, formId) : null;
  if (scene && !handed && (open.lastUpdateId === ctx.update.update_id || !isReplaceable(open, formId, context))) {
    return besideOpen(deps, ctx, await migrated(scene), wanted, context);
  }
  const fresh = {
    chatId: ctx.chat.id,
    telegramId: ctx.from.id,
    formId,
    formVersion: wanted.version,
    context,
    lastUpdateId: ctx.update.update_id,
    prefill: prefill ?? handed ?? undefined,
  };
  const lost = form && !scene ? [{ text: await unfitText(env, form, open) }] : [];
  const draft = open ? await deps.store.replace(open, fresh) : await deps.store.create(fresh);
  forgetOpenDraft(ctx);
  if (!draft) throw changedMeanwhile(open?.id ?? 0, ctx);
  const begun: Scene<E> = { env: { ...env, ...about }, form: wanted, draft, at: env.now };
  const say = await begunSaying(begun, fresh.prefill);
  await perform(ctx, { say: [...lost, ...say] }, () => null);
}

/** What the open form leaves to the one that is asked for now. */
function handedOver<E extends FormEnv>({ form, draft }: Scene<E>, wantedId: string): Prefill | null {
  return form.handOver?.(wantedId, draft.cursor.parts ?? {}) ?? null;
}

/** Nothing was answered yet, so nothing is lost. */
function isReplaceable(
  { answers, cursor, formId, context }: StoredDraft,
  wantedId: string,
  wantedContext: JsonObject,
): boolean {
  const empty = Object.keys(answers).length === 0 && cursor.parts === undefined;
  return empty && !(formId === wantedId && JSON.stringify(context) === JSON.stringify(wantedContext));
}

async function besideOpen<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
  scene: Scene<E>,
  wanted: AnyForm<E>,
  context: JsonObject,
): Promise<void> {
  const { env, draft } = scene;
  if (draft.lastUpdateId === ctx.update.update_id)
    return perform(ctx, await repeated(scene, null, deps.forms), () => null);
  // The same form with nothing in it yet: its first question again.
  const untouched = Object.keys(draft.answers).length === 0 && draft.cursor.parts === undefined;
  if (untouched) {
    const say = await askNow(scene, [env.t('form-started', { title: env.t.plain(wanted.title) })]);
    return perform(ctx, { say }, () => null);
  }
  const outcome = askWhich(scene, { formId: wanted.id, context }, wanted);
  const { formVersion, answers } = draft;
  await carryOut(deps, ctx, scene, { ...outcome, change: { formVersion, answers, ...outcome.change } });
}
