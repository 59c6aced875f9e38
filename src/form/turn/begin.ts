/** Beginning a form, without losing the one that may be open. */
import type { AnyForm } from '../define-form.ts';
import type { Prefill } from '../draft-store.ts';
import type { FormEnv, Json, JsonObject } from '../env.ts';
import { migrated } from '../migrate.ts';
import { forgetOpenDraft, openDraftOf } from '../open-draft.ts';
import { perform } from '../perform.ts';
import type { FormContext } from '../runner.ts';
import { aboutOf, answersToBegin, type Scene, sceneOf } from '../scene.ts';
import { askNow } from '../view.ts';
import { begunSaying } from './begun.ts';
import { carryOut, changedMeanwhile } from './carry-out.ts';
import type { TurnDeps } from './turn-deps.ts';
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
  if (scene && !handed && (open.lastUpdateId === ctx.update.update_id || !isReplaceable(scene, formId, context))) {
    return besideOpen(deps, ctx, await migrated(scene), wanted, context);
  }
  const brought = prefill ?? handed ?? undefined;
  const fresh = {
    chatId: ctx.chat.id,
    telegramId: ctx.from.id,
    formId,
    formVersion: wanted.version,
    context,
    lastUpdateId: ctx.update.update_id,
    prefill: { ...(brought ?? { answers: answersToBegin(wanted, about) }), beside: open?.cursor.beside },
  };
  const lost = form && !scene ? [{ text: await unfitText(env, form, open) }] : [];
  const draft = open ? await deps.store.replace(open, fresh) : await deps.store.create(fresh);
  forgetOpenDraft(ctx);
  if (!draft) throw changedMeanwhile(open?.id ?? 0, ctx);
  const begun: Scene<E> = { env: { ...env, ...about }, form: wanted, draft, at: env.now };
  const say = await begunSaying(begun, brought);
  await perform(ctx, { say: [...lost, ...say] }, () => null);
}

/** What the open form leaves to the one that is asked for now. */
function handedOver<E extends FormEnv>({ form, draft }: Scene<E>, wantedId: string): Prefill | null {
  return form.handOver?.(wantedId, draft.cursor.parts ?? {}) ?? null;
}

const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Nothing was answered yet but what the form knew itself, so nothing is lost. */
function isUntouched<E extends FormEnv>({ form, env, draft: { answers, cursor } }: Scene<E>): boolean {
  const known = answersToBegin(form, env);
  return Object.keys(answers).every((name) => same(answers[name], known[name])) && cursor.parts === undefined;
}

function isReplaceable<E extends FormEnv>(scene: Scene<E>, wantedId: string, wantedContext: JsonObject): boolean {
  const { formId, context } = scene.draft;
  return isUntouched(scene) && !(formId === wantedId && JSON.stringify(context) === JSON.stringify(wantedContext));
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
  if (isUntouched(scene)) {
    const say = await askNow(scene, [env.t('form-started', { title: env.t.plain(wanted.title) })]);
    return perform(ctx, { say }, () => null);
  }
  const outcome = askWhich(scene, { formId: wanted.id, context }, wanted);
  const { formVersion, answers } = draft;
  await carryOut(deps, ctx, scene, { ...outcome, change: { formVersion, answers, ...outcome.change } });
}
