/** A pasted text longer than 4,096 signs arrives as several messages: the later ones belong to the first, not to the next question. */
import { joinHtml } from '../../i18n/html.ts';
import type { Cursor } from '../cursor.ts';
import type { FormEnv } from '../env.ts';
import { say } from '../field.ts';
import type { Input } from '../input.ts';
import type { Outcome } from '../outcome.ts';
import { openField, type Position } from '../position.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow } from '../view.ts';

/** Apps send the pieces at once; a person needs longer to write. */
const WITHIN_MS = 2_000;
const MAYBE_SPLIT = 3500;
const FULL = 4096;

/** Remembers a text that may have a second half. */
export function splitMark<E extends FormEnv>(
  { name, field }: Position<E>,
  input: Input,
  at: Date,
): Pick<Cursor, 'long'> {
  if (input.type !== 'text' || !field.continues || input.text.length < MAYBE_SPLIT) return {};
  return { long: { field: name, at: at.getTime(), kept: true, glue: input.text.length >= FULL ? '' : ' ' } };
}

export interface LongText<E extends FormEnv> {
  readonly long: NonNullable<Cursor['long']>;
  readonly field: Position<E>['field'];
}

/** The text that a message of this moment goes on with; null when it is an answer of its own. */
export function longTextBefore<E extends FormEnv>({ form, draft, at }: Scene<E>): LongText<E> | null {
  const { long } = draft.cursor;
  const field = long ? form.fields.get(long.field) : undefined;
  return long && field && Math.abs(at.getTime() - long.at) <= WITHIN_MS ? { long, field } : null;
}

export async function continueText<E extends FormEnv>(
  scene: Scene<E>,
  { long, field }: LongText<E>,
  text: string,
): Promise<Outcome> {
  const { env, draft } = scene;
  const { long: _, ...cursor } = draft.cursor;
  const again =
    text.length >= MAYBE_SPLIT ? { ...long, at: scene.at.getTime(), glue: text.length >= FULL ? '' : ' ' } : undefined;
  const marked = (kept: boolean): Cursor => (again ? { ...cursor, long: { ...again, kept } } : cursor);
  if (!long.kept) {
    return {
      ...(again ? { change: { cursor: marked(false) } } : {}),
      say: [{ text: env.t('form-continued-too-long') }],
    };
  }
  const before = draft.answers[long.field];
  const open = await openField(scene, { field });
  const parsed = open.parse(
    { type: 'text', text: `${typeof before === 'string' ? before : ''}${long.glue}${text}` },
    scene.at,
    undefined,
  );
  if ('took' in parsed) {
    const filled = { answers: { ...draft.answers, [long.field]: parsed.took }, cursor: marked(true) };
    const lead = env.t('form-continued', { label: env.t.plain(field.label as never) });
    return { change: filled, say: await askNow(withFilled(scene, filled), [lead]) };
  }
  // Together it is too long: nothing of it is kept, and the question is open again.
  const { [long.field]: __, ...answers } = draft.answers;
  const filled = { answers, cursor: { ...marked(false), field: long.field } };
  const lead = 'wrong' in parsed ? say(env.t, parsed.wrong) : env.t('form-continued-too-long');
  const [question, ...rest] = await askNow(withFilled(scene, filled));
  return {
    change: filled,
    say: question ? [{ ...question, text: joinHtml([lead, question.text], '\n\n') }, ...rest] : [{ text: lead }],
  };
}
