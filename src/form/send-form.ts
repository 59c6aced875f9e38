/** Hands a finished form to its use case. */
import { withoutUnfit } from './answer.ts';
import { rested } from './cursor.ts';
import type { Closing } from './define-form.ts';
import type { FormEnv } from './env.ts';
import type { Outcome, Saying } from './outcome.ts';
import { finalAnswers } from './position.ts';
import { type Scene, withFilled } from './scene.ts';
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

/** A refusal is shown and the review page again (or what it brings up to be asked): nothing is lost. Sending the same draft again gives the same result. */
export async function sendForm<E extends FormEnv>(scene: Scene<E>, sender: Sender): Promise<Outcome> {
  const { env, form, draft } = scene;
  const result = await form.submit(env, finalAnswers(form, draft) as never, {
    ...sender,
    draftId: draft.id,
    at: scene.at,
    context: draft.context,
  });
  if (result.ok) return { change: { state: 'SUBMITTED' }, say: [closing(result.value)] };
  const lead = [env.t.dynamic(result.code, result.vars)];
  if (!result.context) return { say: await askNow(scene, lead) };
  const about = withFilled(scene, { context: result.context });
  const answers = await withoutUnfit(about, draft.answers);
  const change = { context: result.context, answers, cursor: rested(draft.cursor) };
  return { change, say: await askNow(withFilled(about, change), lead) };
}
