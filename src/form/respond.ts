/** What a tap or message means at this point of a form. Only the form's use case has effects here; saving and speaking come after. */
import { answerQuestion, chosenText, take } from './answer.ts';
import { FORM_TAG, type FormTap } from './callback-data.ts';
import { continueText } from './continuation.ts';
import { rested } from './cursor.ts';
import { fieldTag } from './define-form.ts';
import type { FormEnv } from './env.ts';
import { say } from './field.ts';
import { askCancel, formTap, stale, stop } from './form-buttons.ts';
import type { Outcome } from './outcome.ts';
import { controlWord, yesOrNo } from './parse/words.ts';
import { nameBefore, type Position, positionOf } from './position.ts';
import type { Received } from './receive.ts';
import { openField, type Scene, withFilled } from './scene.ts';
import { sendForm, type Sender } from './send-form.ts';
import { askNow, CONTROL, reviewView } from './view.ts';

export async function respond<E extends FormEnv>(
  scene: Scene<E>,
  received: Received,
  sender: Sender,
): Promise<Outcome> {
  if (received.type === 'edited') return { say: [{ text: scene.env.t('form-edited') }] };
  return received.type === 'tap'
    ? respondToTap(scene, received.tap, sender)
    : respondToMessage(scene, received, sender);
}

async function respondToTap<E extends FormEnv>(scene: Scene<E>, tap: FormTap, sender: Sender): Promise<Outcome> {
  if (tap.draftId !== scene.draft.id) return stale(scene);
  if (tap.tag === FORM_TAG) return formTap(scene, tap.value, sender);
  const position = positionOf(scene.form, scene.draft);
  if (!position || fieldTag(position.name) !== tap.tag) return stale(scene);
  const said = (value: string) => chosenText(scene, position, value);
  switch (tap.value) {
    case CONTROL.back:
      return { ...(await goBack(scene)), edit: await said(scene.env.t.plain('form-went-back')) };
    case CONTROL.keep:
      return keep(scene, position, true);
    case CONTROL.skip:
      return skip(scene, position, true);
    case CONTROL.cancel:
      return { ...askCancel(scene), edit: await said(scene.env.t.plain('form-button-cancel')) };
    default:
      return answerQuestion(scene, position, { input: { type: 'button', value: tap.value } });
  }
}

async function respondToMessage<E extends FormEnv>(
  scene: Scene<E>,
  { input, album }: Extract<Received, { readonly type: 'message' }>,
  sender: Sender,
): Promise<Outcome> {
  const position = positionOf(scene.form, scene.draft);
  if (input.type === 'text') {
    const outcome =
      (await answerToCancel(scene, input.text)) ??
      (await continueText(scene, input.text)) ??
      (await word(scene, position, input.text, sender));
    if (outcome) return outcome;
  }
  if (position) return answerQuestion(scene, position, album === undefined ? { input } : { input, album });
  return { say: [await reviewView(scene, [scene.env.t('form-review-otherwise')])] };
}

async function answerToCancel<E extends FormEnv>(scene: Scene<E>, text: string): Promise<Outcome | null> {
  if (!scene.draft.cursor.cancelAsked) return null;
  const answer = yesOrNo(text);
  if (answer === undefined) return null;
  return answer ? stop(scene) : goOn(scene);
}
async function goOn<E extends FormEnv>(scene: Scene<E>): Promise<Outcome> {
  const { cancelAsked: _, ...cursor } = scene.draft.cursor;
  return { change: { cursor }, say: await askNow(withFilled(scene, { cursor })) };
}

/** "kembali", "lewati", "tetap", "batal", "kirim": typed, or pressed on the large keyboard. */
async function word<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E> | null,
  text: string,
  sender: Sender,
): Promise<Outcome | null> {
  switch (controlWord(text)) {
    case 'cancel':
      return askCancel(scene);
    case 'back':
      return goBack(scene, position ?? undefined);
    case 'keep':
      return position && scene.draft.answers[position.name] !== undefined ? keep(scene, position, false) : null;
    case 'skip':
      return position ? skip(scene, position, false) : null;
    case 'send':
      return position ? null : sendForm(scene, sender);
    default:
      return null;
  }
}

async function goBack<E extends FormEnv>(scene: Scene<E>, leaving?: Position<E>): Promise<Outcome> {
  const name = nameBefore(scene.form, scene.draft);
  if (name === undefined) return { say: await askNow(scene) };
  const cursor = { ...rested(scene.draft.cursor), field: name };
  const lead = leaving?.field.request ? [scene.env.t('form-went-back')] : [];
  return { change: { cursor }, say: await askNow(withFilled(scene, { cursor }), lead, leaving) };
}

/** Leaves the answer as it was. */
async function keep<E extends FormEnv>(scene: Scene<E>, position: Position<E>, tapped: boolean): Promise<Outcome> {
  if (scene.draft.answers[position.name] === undefined) return stale(scene);
  const cursor = rested(scene.draft.cursor);
  const lead = position.field.request && !tapped ? [scene.env.t('form-kept')] : [];
  return {
    change: { cursor },
    ...(tapped ? { edit: await chosenText(scene, position, scene.env.t.plain('form-button-keep')) } : {}),
    say: await askNow(withFilled(scene, { cursor }), lead, position),
  };
}

async function skip<E extends FormEnv>(scene: Scene<E>, position: Position<E>, tapped: boolean): Promise<Outcome> {
  const open = await openField(scene, position);
  if (position.field.optional) {
    return take(
      scene,
      position,
      open,
      null,
      tapped ? { type: 'button', value: CONTROL.skip } : { type: 'text', text: '' },
    );
  }
  if (tapped) return stale(scene);
  const text = [scene.env.t('form-required'), say(scene.env.t, open.otherwise())];
  return { say: await askNow(scene, text) };
}
