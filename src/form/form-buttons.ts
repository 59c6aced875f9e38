/** Buttons of the form itself: send, change an answer, cancel (asked once), go on with this form or start the other. */
import { createHash } from 'node:crypto';
import { joinHtml } from '../i18n/html.ts';
import { rested } from './cursor.ts';
import { type AnyForm, fieldTag } from './define-form.ts';
import type { FormEnv, JsonObject } from './env.ts';
import type { Outcome, Saying } from './outcome.ts';
import { askedNames, positionOf } from './position.ts';
import { type Scene, withFilled } from './scene.ts';
import { sendForm, type Sender } from './send-form.ts';
import { askNow, CONTROL, formButtons, reviewText } from './view.ts';

/** An old, repeated or forged button: said so, nothing changed. */
export function stale<E extends FormEnv>({ env }: Pick<Scene<E>, 'env'>): Outcome {
  return { toast: env.t.plain('form-stale'), say: [] };
}

/** Asks once whether to end the form; it goes on until the person says yes. */
export function askCancel<E extends FormEnv>({ env, form, draft }: Scene<E>): Outcome {
  return { change: { cursor: { ...draft.cursor, cancelAsked: true } }, say: [cancelQuestion(env, form, draft.id)] };
}
export function cancelQuestion<E extends FormEnv>(env: E, form: AnyForm<E>, draftId: number): Saying {
  return {
    text: env.t('form-cancel-ask', { title: env.t.plain(form.title) }),
    keyboard: formButtons(draftId, [
      { text: env.t.plain('form-button-cancel-yes'), value: 'stop' },
      { text: env.t.plain('form-button-cancel-no'), value: 'go' },
    ]),
  };
}
export function stop<E extends FormEnv>({ env, form }: Scene<E>): Outcome {
  const text = env.t('form-cancelled', { title: env.t.plain(form.title) });
  return { change: { state: 'CANCELLED' }, say: [{ text, keyboard: { type: 'home' } }] };
}

type Pending = { readonly formId: string; readonly context: JsonObject };
/** The button says which form it would start: an older one must not start the newer. */
function pendingTag(pending: Pending): string {
  return createHash('sha256').update(JSON.stringify(pending)).digest('base64url').slice(0, 8);
}
/** Asks whether to go on with the open form or to start the other; both stay possible until then. */
export function askWhich<E extends FormEnv>(
  { env, form, draft }: Scene<E>,
  pending: Pending,
  wanted: AnyForm<E>,
): Outcome {
  return {
    change: { cursor: { ...draft.cursor, pending } },
    say: [
      {
        text: env.t('form-other-open', { open: env.t.plain(form.title), wanted: env.t.plain(wanted.title) }),
        keyboard: formButtons(draft.id, [
          { text: env.t.plain('form-button-go-on'), value: 'old' },
          { text: env.t.plain('form-button-start-new'), value: `new${pendingTag(pending)}` },
        ]),
      },
    ],
  };
}

export async function formTap<E extends FormEnv>(scene: Scene<E>, value: string, sender: Sender): Promise<Outcome> {
  const { env, draft } = scene;
  const { cancelAsked, pending, ...cursor } = draft.cursor;
  const goOn = async (question: Saying, key: 'form-button-cancel-no' | 'form-button-go-on'): Promise<Outcome> => ({
    change: { cursor },
    edit: chosen(scene, question, env.t.plain(key)),
    say: await askNow(withFilled(scene, { cursor })),
  });
  const cancelling = cancelQuestion(env, scene.form, draft.id);
  if (value === 'stop' && cancelAsked)
    return { ...stop(scene), edit: chosen(scene, cancelling, env.t.plain('form-button-cancel-yes')) };
  if (value === 'go' && cancelAsked) return goOn(cancelling, 'form-button-cancel-no');
  if (value === 'old' && pending) {
    return goOn({ text: env.t('form-waiting', { title: env.t.plain(scene.form.title) }) }, 'form-button-go-on');
  }
  if (pending && value === `new${pendingTag(pending)}`) {
    const question = { text: env.t('form-waiting', { title: env.t.plain(scene.form.title) }) };
    return { replaceWith: pending, edit: chosen(scene, question, env.t.plain('form-button-start-new')), say: [] };
  }
  if (positionOf(scene.form, draft)) return stale(scene);
  return atReview(scene, value, sender);
}

async function atReview<E extends FormEnv>(scene: Scene<E>, value: string, sender: Sender): Promise<Outcome> {
  const { env, form, draft } = scene;
  const review = async (words: string): Promise<Saying> => chosen(scene, { text: await reviewText(scene) }, words);
  if (value === 'send') return { ...(await sendForm(scene, sender)), edit: await review(env.t.plain('form-sending')) };
  if (value === CONTROL.cancel) return { ...askCancel(scene), edit: await review(env.t.plain('form-button-cancel')) };
  const name = askedNames(form, draft).find((candidate) => value === `e${fieldTag(candidate)}`);
  const label = name === undefined ? undefined : form.fields.get(name)?.label;
  if (name === undefined || label === undefined) return stale(scene);
  const cursor = { ...rested(draft.cursor), field: name };
  return {
    change: { cursor },
    edit: await review(env.t.plain('form-button-change', { label: env.t.plain(label) })),
    say: await askNow(withFilled(scene, { cursor })),
  };
}

/** A message as it stays after its button was tapped: with the choice, without its keyboard. */
function chosen<E extends FormEnv>({ env }: Scene<E>, { text }: Saying, value: string): Saying {
  return { text: joinHtml([text, env.t('form-chosen', { value })]) };
}
