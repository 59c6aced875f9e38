/** The update was handled before, but the process died before that was noted: what was said is said again, nothing is changed. */
import { cancelQuestion } from './cancel.ts';
import { chosenAtQuestion } from './chosen.ts';
import { FORM_TAG, type FormTap } from '../callback-data.ts';
import { fieldTag } from '../define-form.ts';
import type { FormEnv } from '../env.ts';
import { askWhich } from './other-form.ts';
import type { AnyForm } from '../define-form.ts';
import type { Outcome, Saying } from '../outcome.ts';
import { openField, positionAt } from '../position.ts';
import type { Scene } from '../scene.ts';
import { askNow, CONTROL, echo } from '../view.ts';

/**
 * @param tap when it was a button
 * @param forms to name the form that waits for a decision
 */
export async function repeated<E extends FormEnv>(
  scene: Scene<E>,
  tap: FormTap | null,
  forms: ReadonlyMap<string, AnyForm<E>>,
): Promise<Outcome> {
  const edit = tap ? await chosenAgain(scene, tap) : undefined;
  return { ...(edit ? { edit } : {}), say: await lastSaying(scene, forms) };
}

async function lastSaying<E extends FormEnv>(
  scene: Scene<E>,
  forms: ReadonlyMap<string, AnyForm<E>>,
): Promise<readonly Saying[]> {
  const { cancelAsked, pending, last } = scene.draft.cursor;
  const wanted = pending && forms.get(pending.formId);
  if (cancelAsked) return [cancelQuestion(scene)];
  if (pending && wanted) return askWhich(scene, pending, wanted).say;
  const position = last === undefined ? null : positionAt(scene, last);
  const stored = last === undefined ? undefined : scene.draft.answers[last];
  if (!position || stored === undefined) return askNow(scene);
  const value = stored === null ? null : (await openField(scene, position)).show(stored);
  return askNow(scene, [echo(scene, position.name, value)], position);
}

/** The tapped question with its choice, where the answer is still the one of that tap. */
async function chosenAgain<E extends FormEnv>(scene: Scene<E>, { tag, value }: FormTap): Promise<Saying | undefined> {
  if (tag === FORM_TAG) return undefined;
  const { answers } = scene.draft;
  const name = Object.keys(answers).find((candidate) => fieldTag(candidate) === tag);
  const position = name === undefined ? null : positionAt(scene, name);
  const stored = name === undefined ? undefined : answers[name];
  if (!position || stored === undefined) return undefined;
  if (stored === null)
    return value === CONTROL.skip ? chosenAtQuestion(scene, position, scene.env.t.plain('form-skipped')) : undefined;
  const open = await openField(scene, position);
  const parsed = open.parse({ type: 'button', value }, scene.at, undefined);
  const same = 'took' in parsed && JSON.stringify(parsed.took) === JSON.stringify(stored);
  return same ? chosenAtQuestion(scene, position, open.show(stored)) : undefined;
}
