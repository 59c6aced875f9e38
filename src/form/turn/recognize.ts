/** Which of the things in turn.ts an update is. Looks only; loads and changes nothing. */
import { FORM_TAG, type FormTap } from '../callback-data.ts';
import { fieldTag } from '../define-form.ts';
import type { FormEnv } from '../env.ts';
import { controlWord, isConsent, yesOrNo } from '../parse/words.ts';
import type { Outside } from '../outside.ts';
import { askedNames, type Position, positionOf } from '../position.ts';
import type { Scene } from '../scene.ts';
import { changeValue, CONTROL } from '../view.ts';
import { asideFor, isOutside } from './aside.ts';
import { CANCEL } from './cancel.ts';
import { longTextBefore } from './continuation.ts';
import { STAY, startValue } from './other-form.ts';
import type { Received } from './receive.ts';
import type { Answered } from './replied.ts';
import type { Turn } from './turn.ts';

const OLD_BUTTON = { is: 'old-button' } as const;

export interface Looked<E extends FormEnv> {
  readonly updateId: number;
  readonly outside: Outside<E> | null;
  /** What the message answers; null: it is no reply to one of ours. */
  readonly answered: Answered<E> | null;
}

export function recognize<E extends FormEnv>(
  scene: Scene<E>,
  received: Received,
  { updateId, outside, answered }: Looked<E>,
): Turn<E> {
  if (scene.draft.lastUpdateId === updateId) {
    return { is: 'repeat', tap: received.type === 'tap' ? received.tap : null };
  }
  switch (received.type) {
    case 'edited':
      return { is: 'edited', edited: received };
    case 'tap':
      return buttonOf(scene, received.tap);
    case 'message':
      return messageOf(scene, received, outside, answered);
  }
}

function buttonOf<E extends FormEnv>(scene: Scene<E>, { draftId, tag, value }: FormTap): Turn<E> {
  if (draftId !== scene.draft.id) return OLD_BUTTON;
  const position = positionOf(scene);
  if (tag === FORM_TAG) return formButtonOf(scene, position, value);
  if (!position || fieldTag(position.name) !== tag) return OLD_BUTTON;
  const tapped = true;
  switch (value) {
    case CONTROL.back:
      return { is: 'back', position, tapped };
    case CONTROL.keep:
      return isAnswered(scene, position) ? { is: 'keep', position, tapped } : OLD_BUTTON;
    case CONTROL.skip:
      return position.field.optional ? { is: 'skip', position, tapped } : OLD_BUTTON;
    case CONTROL.cancel:
      return { is: 'cancel', position, tapped };
    default:
      return { is: 'answer', position, given: { input: { type: 'button', value } } };
  }
}

/** Buttons of the form itself, below the questions whether to give up and which form, and on the review page. */
function formButtonOf<E extends FormEnv>(scene: Scene<E>, position: Position<E> | null, value: string): Turn<E> {
  const { draft } = scene;
  const { cancelAsked, pending } = draft.cursor;
  const tapped = true;
  if (cancelAsked && value === CANCEL.yes) return { is: 'cancel-yes', tapped };
  if (cancelAsked && value === CANCEL.no) return { is: 'cancel-no', tapped };
  if (pending && value === STAY) return { is: 'stay' };
  if (pending && value === startValue(pending)) return { is: 'start-other', pending };
  if (position) return OLD_BUTTON;
  if (value === CONTROL.send) return { is: 'send', tapped };
  if (value === CONTROL.cancel) return { is: 'cancel', position, tapped };
  const name = askedNames(scene).find((candidate) => value === changeValue(candidate));
  return name === undefined ? OLD_BUTTON : { is: 'change', name };
}

function messageOf<E extends FormEnv>(
  scene: Scene<E>,
  { input, album }: Extract<Received, { readonly type: 'message' }>,
  outside: Outside<E> | null,
  answered: Answered<E> | null,
): Turn<E> {
  const position = positionOf(scene);
  const words = input.type === 'text' ? wordsOf(scene, position, input.text) : null;
  if (words) return words;
  const given = album === undefined ? { input } : { input, album };
  const other = answered?.what === 'question' && answered.position.name !== position?.name ? answered.position : null;
  // A photo, sent as a reply to whatever question, is for the question that takes it.
  if (other && input.type === 'text' && other.field.name !== 'photos')
    return { is: 'reply', position: other, given: { input } };
  const aside = asideFor(scene, position, input);
  if (aside) return { is: 'aside', ...aside, given };
  if (isOutside(scene, position, input, outside)) return { is: 'outside', position, given };
  return position ? { is: 'answer', position, given } : { is: 'unclear', input };
}

/** "ya" to giving up, the rest of a long text; "kembali", "lewati", "tetap", "batal", "ulang", "kirim", typed or pressed on the large keyboard. */
function wordsOf<E extends FormEnv>(scene: Scene<E>, position: Position<E> | null, text: string): Turn<E> | null {
  const tapped = false;
  const givenUp = scene.draft.cursor.cancelAsked ? yesOrNo(text) : undefined;
  if (givenUp !== undefined) return { is: givenUp ? 'cancel-yes' : 'cancel-no', tapped };
  const of = longTextBefore(scene);
  if (of) return { is: 'rest-of-text', of, text };
  switch (controlWord(text)) {
    case 'cancel':
      return { is: 'cancel', position, tapped };
    case 'back':
      return { is: 'back', position, tapped };
    case 'keep':
      return position && isAnswered(scene, position) ? { is: 'keep', position, tapped } : null;
    case 'skip':
      return position && { is: 'skip', position, tapped };
    case 'again':
      return { is: 'again' };
    default:
      return !position && isConsent(text) ? { is: 'send', tapped } : null;
  }
}

function isAnswered<E extends FormEnv>({ draft }: Scene<E>, { name }: Position<E>): boolean {
  return draft.answers[name] !== undefined;
}
