/** A message as it stays after its button was tapped: with the choice, without its keyboard. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import type { FormEnv } from '../env.ts';
import type { Saying } from '../outcome.ts';
import type { Position } from '../position.ts';
import type { Scene } from '../scene.ts';
import { questionText, reviewText } from '../view.ts';

/** @param value plain text: the words of the button, or what was understood */
export function chosen<E extends FormEnv>({ env }: Scene<E>, text: Html, value: string): Saying {
  return { text: joinHtml([text, env.t('form-chosen', { value })]) };
}

export async function chosenAtQuestion<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  value: string,
): Promise<Saying> {
  return chosen(scene, await questionText(scene, position), value);
}

export async function chosenAtReview<E extends FormEnv>(scene: Scene<E>, value: string): Promise<Saying> {
  return chosen(scene, await reviewText(scene), value);
}
