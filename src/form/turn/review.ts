/** The review page: one answer is changed, or the form is handed to its use case. */
import { rested } from '../cursor.ts';
import type { Closing, SubmitMeta } from '../define-form.ts';
import type { FormEnv, JsonObject } from '../env.ts';
import type { Outcome, Saying } from '../outcome.ts';
import { finalAnswers, positionOf } from '../position.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow } from '../view.ts';
import { withoutUnfit } from './answer.ts';
import { chosenAtReview } from './chosen.ts';

/** Who sends, in which update. */
export type Sender = Pick<SubmitMeta, 'telegramId' | 'chatId' | 'updateId'>;

export async function changeAnswer<E extends FormEnv>(scene: Scene<E>, name: string): Promise<Outcome> {
  const { env, form, draft } = scene;
  const label = form.fields.get(name)?.label;
  const words = env.t.plain('form-button-change', { label: label ? env.t.plain(label) : name });
  const cursor = { ...rested(draft.cursor), field: name };
  return {
    change: { cursor },
    edit: await chosenAtReview(scene, words),
    say: await askNow(withFilled(scene, { cursor })),
  };
}

function closing({ message, keyboard, files = [] }: Closing): Saying[] {
  return [
    { text: message, keyboard: keyboard ? { type: 'inline', rows: keyboard } : { type: 'home' } },
    ...files.map(({ bytes, name, caption }): Saying => ({ text: caption, file: { bytes, name } })),
  ];
}

/** A form that is not checked first goes with its last answer. A refusal leaves the question open. */
export async function sendWhenWhole<E extends FormEnv>(
  scene: Scene<E>,
  outcome: Outcome,
  sender: Sender,
): Promise<Outcome> {
  const { change, edit } = outcome;
  if (!scene.form.direct || !change?.answers) return outcome;
  const next = withFilled(scene, { answers: change.answers, cursor: change.cursor ?? {} });
  if (positionOf(next)) return outcome;
  const sent = await sendForm(next, sender, false);
  const shown = edit ? { edit } : {};
  if (sent.replaceWith) return { ...sent, ...shown };
  if (sent.change?.state !== 'SUBMITTED') return sent;
  return { ...sent, ...shown, change: { ...change, ...sent.change } };
}

/** A refusal is shown and the review page again (or what it brings up to be asked): nothing is lost. Sending the same draft again gives the same result. */
export async function sendForm<E extends FormEnv>(scene: Scene<E>, sender: Sender, tapped: boolean): Promise<Outcome> {
  const { env, form, draft } = scene;
  const result = await form.submit(env, finalAnswers(scene) as never, {
    ...sender,
    draftId: draft.id,
    at: scene.at,
  });
  const edit = tapped ? { edit: await chosenAtReview(scene, env.t.plain('form-sending')) } : {};
  if (result.ok && result.value.next) return { replaceWith: result.value.next, ...edit, say: [] };
  if (result.ok) return { change: { state: 'SUBMITTED' }, ...edit, say: closing(result.value) };
  const lead = [env.t.dynamic(result.code, result.vars)];
  if (!result.about) return { ...edit, say: await askNow(scene, lead) };
  const about: Scene<E> = { ...scene, env: { ...env, about: result.about as never } };
  const filled = { answers: await withoutUnfit(about, draft.answers), cursor: rested(draft.cursor) };
  const change = { context: result.about as JsonObject, ...filled };
  return { change, ...edit, say: await askNow(withFilled(about, filled), lead) };
}
