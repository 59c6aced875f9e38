/** Moving among the questions without an answer: back, keep what was answered, skip; by a button of the question or a word. */
import { partOf, rested } from '../cursor.ts';
import { DONE } from '../fields/photos.ts';
import type { FormEnv } from '../env.ts';
import { say } from '../field.ts';
import type { Outcome } from '../outcome.ts';
import { nameBefore, openField, type Position } from '../position.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow, CONTROL } from '../view.ts';
import { answerQuestion, take } from './answer.ts';
import { chosenAtQuestion } from './chosen.ts';

/** To the question before; at the first, it is asked again. */
export async function goBack<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E> | null,
  tapped: boolean,
): Promise<Outcome> {
  const { env } = scene;
  const name = nameBefore(scene);
  const edit =
    tapped && position ? { edit: await chosenAtQuestion(scene, position, env.t.plain('form-went-back')) } : {};
  if (name === undefined) return { ...edit, say: await askNow(scene) };
  const cursor = { ...rested(scene.draft.cursor), field: name };
  // The message with Telegram's own button has no choice to show: what was done stands above the next question.
  const leaving = tapped ? null : position;
  const lead = leaving?.field.request ? [env.t('form-went-back')] : [];
  return { change: { cursor }, ...edit, say: await askNow(withFilled(scene, { cursor }), lead, leaving ?? undefined) };
}

/** Leaves the answer as it was. */
export async function keep<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  tapped: boolean,
): Promise<Outcome> {
  const { env } = scene;
  const cursor = rested(scene.draft.cursor);
  const lead = position.field.request && !tapped ? [env.t('form-kept')] : [];
  return {
    change: { cursor },
    ...(tapped ? { edit: await chosenAtQuestion(scene, position, env.t.plain('form-button-keep')) } : {}),
    say: await askNow(withFilled(scene, { cursor }), lead, position),
  };
}

export async function skip<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  tapped: boolean,
): Promise<Outcome> {
  const open = await openField(scene, position);
  // What was sent is kept: only a button of its own throws photos away.
  const part = partOf(scene.draft.answers, scene.draft.cursor, position.name);
  if (position.field.name === 'photos' && Array.isArray(part) && part.length > 0)
    return answerQuestion(scene, position, { input: tapped ? DONE : { type: 'text', text: 'selesai' } });
  if (!position.field.optional) {
    const text = [scene.env.t('form-required'), say(scene.env.t, open.otherwise())];
    return { say: await askNow(scene, text) };
  }
  const input = tapped ? ({ type: 'button', value: CONTROL.skip } as const) : ({ type: 'text', text: '' } as const);
  return take(scene, position, open, null, input);
}
