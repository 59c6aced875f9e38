/**
 * What an update can be for the form that waits, and where each goes. Which it is, recognize.ts decides.
 *
 * Not here, since no form waits for them: a command, a button of a card, words in a group (receive.ts: nobody's), a draft
 * whose form the code no longer has (take-turn.ts), a button of a form that is over and the repeat of the update that
 * ended it (closed.ts). A form is begun by begin.ts, asked again or given up on command by by-command.ts.
 */
import type { FormTap } from '../callback-data.ts';
import type { AnyForm } from '../define-form.ts';
import type { FormEnv } from '../env.ts';
import type { Input } from '../input.ts';
import type { Outcome } from '../outcome.ts';
import type { Outside } from '../outside.ts';
import type { Position } from '../position.ts';
import type { Scene } from '../scene.ts';
import { askNow, reviewView } from '../view.ts';
import { answerEarlier, answerQuestion, type Given } from './answer.ts';
import { type Aside, keepAside, keepOutside } from './aside.ts';
import { askCancel, askCancelTapped, goOn, stop } from './cancel.ts';
import { continueText, type LongText } from './continuation.ts';
import { correct, type Edited } from './correct.ts';
import { addToText } from './elsewhere.ts';
import { goBack, keep, skip } from './move.ts';
import { type Pending, startOther, stay } from './other-form.ts';
import { repeated } from './repeat.ts';
import { changeAnswer, type Sender, sendForm, sendWhenWhole } from './review.ts';

export type Turn<E extends FormEnv> =
  /** The update that was handled last, once more: what was said is said again, nothing is changed. */
  | { readonly is: 'repeat'; readonly tap: FormTap | null }
  /** A message that was changed after it had been sent. */
  | { readonly is: 'edited'; readonly edited: Edited }
  /** An old, repeated or forged button. */
  | { readonly is: 'old-button' }
  /** A message or a button that answers the open question, or tries to. */
  | { readonly is: 'answer'; readonly position: Position<E>; readonly given: Given }
  /** A photo, a pin or a contact card that answers another question than the open one. */
  | ({ readonly is: 'aside'; readonly given: Given } & Aside<E>)
  /** A photo or a pin that no question of this form takes, or a reply that is about something else. */
  | {
      readonly is: 'outside';
      readonly position: Position<E> | null;
      readonly given: Given;
      /** The number of the record that it answers. */
      readonly about?: string;
    }
  /** A reply to another question of this form than the open one. */
  | { readonly is: 'reply'; readonly position: Position<E>; readonly given: Given }
  /** The next piece of a text too long for one message. */
  | { readonly is: 'rest-of-text'; readonly of: LongText<E>; readonly text: string }
  /** To the question before. `position` is null at the review page. */
  | { readonly is: 'back'; readonly position: Position<E> | null; readonly tapped: boolean }
  /** The answer stays as it was. */
  | { readonly is: 'keep'; readonly position: Position<E>; readonly tapped: boolean }
  | { readonly is: 'skip'; readonly position: Position<E>; readonly tapped: boolean }
  /** "Batal": asked once. */
  | { readonly is: 'cancel'; readonly position: Position<E> | null; readonly tapped: boolean }
  | { readonly is: 'cancel-yes'; readonly tapped: boolean }
  | { readonly is: 'cancel-no'; readonly tapped: boolean }
  /** Another form was asked for: this one goes on … */
  | { readonly is: 'stay' }
  /** … or makes room for it. */
  | { readonly is: 'start-other'; readonly pending: Pending }
  /** On the review page: one answer is to be changed. */
  | { readonly is: 'change'; readonly name: string }
  | { readonly is: 'send'; readonly tapped: boolean }
  /** "Ulang": what is open is asked once more, and nothing is lost. */
  | { readonly is: 'again' }
  /** Something else, on the review page: the page again. */
  | { readonly is: 'unclear'; readonly input: Input };

export interface About<E extends FormEnv> {
  readonly sender: Sender;
  /** To name the form that waits for a decision. */
  readonly forms: ReadonlyMap<string, AnyForm<E>>;
  readonly outside: Outside<E> | null;
}

/** Only the form's use case has effects here (review.ts); saving and speaking come after. */
export async function follow<E extends FormEnv>(
  scene: Scene<E>,
  turn: Turn<E>,
  { sender, forms, outside }: About<E>,
): Promise<Outcome> {
  switch (turn.is) {
    case 'repeat':
      return repeated(scene, turn.tap, forms);
    case 'edited':
      return correct(scene, turn.edited);
    case 'old-button':
      return { toast: scene.env.t.plain('form-stale'), say: [] };
    case 'answer':
      return sendWhenWhole(scene, await answerQuestion(scene, turn.position, turn.given), sender);
    case 'aside':
      return keepAside(scene, turn, turn.given);
    case 'outside':
      if (!outside) throw new Error('Nothing is kept outside here');
      return keepOutside(scene, turn.position, turn.given, outside, turn.about);
    case 'reply':
      return sendWhenWhole(scene, await answerEarlier(scene, turn.position, turn.given), sender);
    case 'rest-of-text':
      return continueText(scene, turn.of, turn.text);
    case 'back':
      return goBack(scene, turn.position, turn.tapped);
    case 'keep':
      return keep(scene, turn.position, turn.tapped);
    case 'skip':
      return skip(scene, turn.position, turn.tapped);
    case 'cancel':
      return turn.tapped ? askCancelTapped(scene, turn.position) : askCancel(scene);
    case 'cancel-yes':
      return stop(scene, turn.tapped);
    case 'cancel-no':
      return goOn(scene, turn.tapped);
    case 'stay':
      return stay(scene);
    case 'start-other':
      return startOther(scene, turn.pending);
    case 'change':
      return changeAnswer(scene, turn.name);
    case 'send':
      return sendForm(scene, sender, turn.tapped);
    case 'again':
      return { say: await askNow(scene) };
    case 'unclear':
      return unclear(scene, turn.input);
  }
}

async function unclear<E extends FormEnv>(scene: Scene<E>, input: Input): Promise<Outcome> {
  const added = input.type === 'text' ? await addToText(scene, null, input.text) : null;
  return added ?? { say: [await reviewView(scene, [scene.env.t('form-review-otherwise')])] };
}
