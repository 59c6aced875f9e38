/** Updates for a form that is over: old buttons, and repeats of the update that ended it. */
import type { Context } from 'grammy';
import { plainText } from '../../i18n/html.ts';
import type { DraftStore, StoredDraft } from '../draft-store.ts';
import type { FormEnv } from '../env.ts';
import type { Outcome } from '../outcome.ts';
import { isConsent, yesOrNo } from '../parse/words.ts';
import { perform } from '../perform.ts';
import type { FormContext } from '../runner.ts';
import { type Scene, sceneOf } from '../scene.ts';
import { askAboutKept } from './afterwards.ts';
import { stop } from './cancel.ts';
import type { TurnDeps } from './turn-deps.ts';
import { receive, type Received } from './receive.ts';
import { sendForm } from './review.ts';
import { senderOf } from './take-turn.ts';

const MAX_TOAST = 200;

/** false when the update has nothing to do with a form. */
export async function answerToClosed<E extends FormEnv, C extends FormContext>(
  deps: TurnDeps<E, C>,
  ctx: C,
): Promise<boolean> {
  const received = receive(ctx);
  if (!received || !mayHaveEnded(received)) return false;
  const draft = await closedDraft(deps.store, ctx, received);
  if (!draft && received.type !== 'tap') return false;
  const env = await deps.loadEnv(ctx);
  if ('refused' in env) {
    await perform(ctx, { toast: plainText(env.refused).slice(0, MAX_TOAST), say: [] }, () => null);
    return true;
  }
  const home = () => deps.homeKeyboard(env, ctx);
  const form = draft && deps.forms.get(draft.formId);
  const scene = draft && form ? sceneOf(env, form, draft) : null;
  if (scene && draft?.lastUpdateId === ctx.update.update_id) {
    await perform(ctx, await endedAgain(scene, ctx), home);
    await askAboutKept(deps, ctx, env, draft);
    return true;
  }
  const toast = env.t.plain(draft?.state === 'SUBMITTED' ? 'form-already-sent' : 'form-stale');
  await perform(ctx, { toast, say: [] }, home);
  return true;
}

/** Only these words end a form; for other messages nothing needs to be looked up. */
function mayHaveEnded(received: Received): boolean {
  if (received.type !== 'message') return received.type === 'tap';
  const { input } = received;
  return input.type === 'text' && (isConsent(input.text) || yesOrNo(input.text) === true);
}

/** null when there is none, or it is somebody else's: the answer to "not yours" is the answer to "does not exist". */
async function closedDraft(store: DraftStore, ctx: Context, received: Received): Promise<StoredDraft | null> {
  const draft =
    received.type === 'tap'
      ? await store.find(received.tap.draftId)
      : await store.findByUpdate(ctx.chatId ?? 0, ctx.update.update_id);
  return draft && draft.chatId === ctx.chatId && draft.telegramId === ctx.from?.id ? draft : null;
}

/** What was said when the form ended; the use case answers the same draft with the same success. */
async function endedAgain<E extends FormEnv>(scene: Scene<E>, ctx: Context): Promise<Outcome> {
  const outcome =
    scene.draft.state === 'SUBMITTED' ? await sendForm(scene, senderOf(ctx, scene.draft), false) : stop(scene, false);
  return { say: outcome.say };
}
