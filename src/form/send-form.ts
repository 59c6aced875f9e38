/** Hands a finished form to its use case. */
import type { Closing } from './define-form.ts';
import type { FormEnv } from './env.ts';
import type { Outcome, Saying } from './outcome.ts';
import { finalAnswers } from './position.ts';
import type { Scene } from './scene.ts';
import { askNow } from './view.ts';

/** Who sends, in which update. */
export interface Sender {
  readonly telegramId: number;
  readonly chatId: number;
  readonly updateId: number;
}

function closing({ message, keyboard }: Closing): Saying {
  return { text: message, keyboard: keyboard ? { type: 'inline', rows: keyboard } : { type: 'home' } };
}

/** A refusal is shown and the review page again: nothing is lost. Sending the same draft again gives the same result. */
export async function sendForm<E extends FormEnv>(scene: Scene<E>, sender: Sender): Promise<Outcome> {
  const { env, form, draft } = scene;
  const result = await form.submit(env, finalAnswers(form, draft.answers) as never, {
    ...sender,
    draftId: draft.id,
    at: scene.at,
    context: draft.context,
  });
  if (result.ok) return { change: { state: 'SUBMITTED' }, say: [closing(result.value)] };
  return { say: await askNow(scene, [env.t.dynamic(result.code, result.vars)]) };
}
