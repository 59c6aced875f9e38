/** Commands about the open form, whatever it waits for: its question again, or giving it up. */
import { rested } from '../cursor.ts';
import type { StoredDraft } from '../draft-store.ts';
import type { FormEnv } from '../env.ts';
import { migrated } from '../migrate.ts';
import { openDraftOf } from '../open-draft.ts';
import { perform } from '../perform.ts';
import type { FormContext } from '../runner.ts';
import { type Scene, sceneOf, withFilled } from '../scene.ts';
import { askNow } from '../view.ts';
import { askCancel } from './cancel.ts';
import { carryOut, end } from './carry-out.ts';
import type { TurnDeps } from './turn-deps.ts';
import { unfitText } from './unfit.ts';

/** Asks the open question of the open form again, or says that there is none. */
export async function resumeForm<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
): Promise<void> {
  const scene = await openScene(deps, ctx);
  if (!scene) return;
  const { field } = scene.draft.cursor;
  const cursor = { ...rested(scene.draft.cursor), ...(field === undefined ? {} : { field }) };
  const lead = scene.env.t('form-resumed', { title: scene.env.t.plain(scene.form.title) });
  const say = await askNow(withFilled(scene, { cursor }), [lead]);
  await carryOut(deps, ctx, scene, { say, ...changeOf(scene, ctx, cursor) });
}

/** Asks whether to end the open form, or says that there is none. */
export async function cancelForm<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
): Promise<void> {
  const scene = await openScene(deps, ctx);
  if (!scene) return;
  const { say } = askCancel(scene);
  await carryOut(deps, ctx, scene, { say, ...changeOf(scene, ctx, { ...scene.draft.cursor, cancelAsked: true }) });
}

/** With the open draft; null when the person was told why not. */
async function openScene<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
): Promise<Scene<E> | null> {
  const [draft, env] = await Promise.all([openDraftOf(deps.store, ctx), deps.loadEnv(ctx)]);
  const form = draft && deps.forms.get(draft.formId);
  if ('refused' in env) await perform(ctx, { say: [{ text: env.refused }] }, () => null);
  else if (!draft || !form) await perform(ctx, { say: [{ text: env.t('form-nothing-open') }] }, () => null);
  else {
    const scene = sceneOf<E>(env, form, draft);
    if (scene) return migrated(scene);
    await end(deps, ctx, env, draft, await unfitText<E>(env, form, draft));
  }
  return null;
}

/** A repeat of the update writes nothing; the migrated answers are saved with whatever is. */
function changeOf<E extends FormEnv>({ draft }: Scene<E>, ctx: FormContext, cursor: StoredDraft['cursor']) {
  if (draft.lastUpdateId === ctx.update.update_id) return {};
  return { change: { cursor, answers: draft.answers, formVersion: draft.formVersion } };
}
