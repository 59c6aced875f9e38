/** Giving a form up: asked once, by a button, a word or a command; it goes on until the person says yes. */
import { decidedCursor } from '../cursor.ts';
import type { FormEnv } from '../env.ts';
import type { Outcome, Saying } from '../outcome.ts';
import type { Position } from '../position.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow, formButtons } from '../view.ts';
import { chosen, chosenAtQuestion, chosenAtReview } from './chosen.ts';

/** Behind the two buttons of the question. */
export const CANCEL = { yes: 'stop', no: 'go' } as const;

export function cancelQuestion<E extends FormEnv>({ env, form, draft }: Scene<E>): Saying {
  return {
    text: env.t('form-cancel-ask', { title: env.t.plain(form.title) }),
    keyboard: formButtons(draft.id, [
      { text: env.t.plain('form-button-cancel-yes'), value: CANCEL.yes },
      { text: env.t.plain('form-button-cancel-no'), value: CANCEL.no },
    ]),
  };
}

export function askCancel<E extends FormEnv>(scene: Scene<E>): Outcome {
  return { change: { cursor: { ...scene.draft.cursor, cancelAsked: true } }, say: [cancelQuestion(scene)] };
}

/** @param position null at the review page */
export async function askCancelTapped<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E> | null,
): Promise<Outcome> {
  const words = scene.env.t.plain('form-button-cancel');
  const edit = await (position ? chosenAtQuestion(scene, position, words) : chosenAtReview(scene, words));
  return { ...askCancel(scene), edit };
}

export function stop<E extends FormEnv>(scene: Scene<E>, tapped: boolean): Outcome {
  const { env, form } = scene;
  const text = env.t('form-cancelled', { title: env.t.plain(form.title) });
  return {
    change: { state: 'CANCELLED' },
    ...(tapped ? { edit: decided(scene, env.t.plain('form-button-cancel-yes')) } : {}),
    say: [{ text, keyboard: { type: 'home' } }],
  };
}

export async function goOn<E extends FormEnv>(scene: Scene<E>, tapped: boolean): Promise<Outcome> {
  const cursor = decidedCursor(scene.draft.cursor);
  return {
    change: { cursor },
    ...(tapped ? { edit: decided(scene, scene.env.t.plain('form-button-cancel-no')) } : {}),
    say: await askNow(withFilled(scene, { cursor })),
  };
}

function decided<E extends FormEnv>(scene: Scene<E>, words: string): Saying {
  return chosen(scene, cancelQuestion(scene).text, words);
}
