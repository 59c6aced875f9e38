/** What a reply answers: a question of this form, the form itself, or something else that the bot has said. */
import type { Message } from 'grammy/types';
import { plainText } from '../../i18n/html.ts';
import { FORM_TAG, readCallbackData } from '../callback-data.ts';
import { fieldTag } from '../define-form.ts';
import type { FormEnv } from '../env.ts';
import { askedNames, type Position, positionAt, soFar } from '../position.ts';
import type { Scene } from '../scene.ts';

export type Answered<E extends FormEnv> =
  | { readonly what: 'question'; readonly position: Position<E> }
  | { readonly what: 'form' }
  | { readonly what: 'other'; readonly text: string };

/** @param message ours: Telegram gives it back with its buttons, unless one of them was tapped since; then its words tell */
export async function answeredBy<E extends FormEnv>(scene: Scene<E>, message: Message): Promise<Answered<E>> {
  const text = message.text ?? message.caption ?? '';
  const byButton = ofButtons(scene, message);
  if (byButton) return byButton;
  for (const name of askedNames(scene).toReversed()) {
    const position = positionAt(scene, name);
    if (position && text.includes(await wordsOf(scene, position))) return { what: 'question', position };
  }
  const title = plainText(scene.env.t('form-review-title', { title: scene.env.t.plain(scene.form.title) }));
  return text.includes(title) ? { what: 'form' } : { what: 'other', text };
}

function ofButtons<E extends FormEnv>(scene: Scene<E>, { reply_markup: markup }: Message): Answered<E> | null {
  for (const button of markup?.inline_keyboard.flat() ?? []) {
    const tap = 'callback_data' in button ? readCallbackData(button.callback_data) : null;
    if (tap?.draftId !== scene.draft.id) continue;
    if (tap.tag === FORM_TAG) return { what: 'form' };
    const name = askedNames(scene).find((candidate) => fieldTag(candidate) === tap.tag);
    const position = name === undefined ? null : positionAt(scene, name);
    return position ? { what: 'question', position } : { what: 'form' };
  }
  return null;
}

async function wordsOf<E extends FormEnv>({ env, form, draft }: Scene<E>, { field }: Position<E>): Promise<string> {
  return plainText(await field.question(env, soFar(form, draft.answers) as never)).trim();
}
