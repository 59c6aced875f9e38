/** A message that was changed after it had answered a question: the change counts as long as the form is open. */
import { joinHtml } from '../../i18n/html.ts';
import type { FormEnv, Json } from '../env.ts';
import { type Parsed, say } from '../field.ts';
import type { Input, PhotoRef } from '../input.ts';
import type { Outcome } from '../outcome.ts';
import { type Cursor, partOf, rested, withHeard, withPart } from '../cursor.ts';
import { openField, type Position, positionAt, positionOf } from '../position.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow, echo } from '../view.ts';
import { answerQuestion, withoutUnfit } from './answer.ts';
import type { Received } from './receive.ts';

export type Edited = Extract<Received, { readonly type: 'edited' }>;

export async function correct<E extends FormEnv>(scene: Scene<E>, edited: Edited): Promise<Outcome> {
  const { env, draft } = scene;
  const name = draft.cursor.heard?.[edited.messageId];
  const position = name === undefined ? null : positionAt(scene, name);
  if (!position) return (await secondTry(scene, edited)) ?? { say: [{ text: env.t('form-edited') }] };
  return position.field.name === 'photos'
    ? recaption(scene, position, edited.input)
    : reanswer(scene, position, edited);
}

/** What could not be read at first may be put right there: it answers what is open, unless anything would. */
async function secondTry<E extends FormEnv>(
  scene: Scene<E>,
  { input, recent, messageId }: Edited,
): Promise<Outcome | null> {
  const position = positionOf(scene);
  if (!position || !recent || position.field.name === 'text') return null;
  const open = await openField(scene, position);
  const parsed = open.parse(input, scene.at, partOf(scene.draft.answers, scene.draft.cursor, position.name));
  if (!('took' in parsed) && !(scene.form.direct && 'part' in parsed)) return null;
  const outcome = await answerQuestion(scene, position, { input });
  const { cursor } = outcome.change ?? {};
  return cursor
    ? { ...outcome, change: { ...outcome.change, cursor: withHeard(cursor, messageId, position.name) } }
    : outcome;
}

async function reanswer<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  { input }: Edited,
): Promise<Outcome> {
  const { env, draft } = scene;
  const { name } = position;
  const open = await openField(scene, position);
  const parsed: Parsed = open.parse(wordsOf(input), scene.at, undefined);
  const before = draft.answers[name];
  if (!('took' in parsed)) {
    const kept = before === undefined || before === null ? env.t.plain('form-review-empty') : open.show(before);
    const label = env.t.plain(position.field.label);
    const why = 'wrong' in parsed ? [say(env.t, parsed.wrong)] : [];
    return { say: [{ text: joinHtml([env.t('form-edited-unread', { label, value: kept }), ...why]) }] };
  }
  if (JSON.stringify(parsed.took) === JSON.stringify(before)) return { say: [] };
  const answers = await withoutUnfit(scene, { ...draft.answers, [name]: parsed.took });
  return corrected(scene, { answers, cursor: restedAt(draft.cursor) }, name, open.show(parsed.took));
}

/** The words below a photo. */
async function recaption<E extends FormEnv>(scene: Scene<E>, position: Position<E>, input: Input): Promise<Outcome> {
  const { draft, env } = scene;
  const { name } = position;
  if (input.type !== 'photo' && input.type !== 'file') return { say: [{ text: env.t('form-edited') }] };
  const photos = (partOf(draft.answers, draft.cursor, name) ?? []) as readonly PhotoRef[];
  const at = photos.findIndex(({ uniqueId }) => uniqueId === input.photo.uniqueId);
  if (at < 0) return { say: [{ text: env.t('form-edited') }] };
  const changed: Json = photos.with(at, input.photo);
  const open = await openField(scene, position);
  // Only the length of the words can be wrong now.
  const parsed = open.parse(input, scene.at, photos);
  if ('wrong' in parsed) return { say: [{ text: say(env.t, parsed.wrong) }] };
  const inParts = draft.cursor.parts?.[name] !== undefined;
  const filled = inParts
    ? { answers: draft.answers, cursor: withPart(restedAt(draft.cursor), name, changed) }
    : { answers: { ...draft.answers, [name]: changed }, cursor: restedAt(draft.cursor) };
  return corrected(scene, filled, name, open.show(changed));
}

/** The question that was gone to on purpose stays open. */
function restedAt(cursor: Cursor): Cursor {
  return { ...rested(cursor), ...(cursor.field === undefined ? {} : { field: cursor.field }) };
}

async function corrected<E extends FormEnv>(
  scene: Scene<E>,
  filled: Pick<Scene<E>['draft'], 'answers' | 'cursor'>,
  name: string,
  shown: string,
): Promise<Outcome> {
  return { change: filled, say: await askNow(withFilled(scene, filled), [echo(scene, name, shown)]) };
}

/** Words below a photo that answered a question. */
function wordsOf(input: Input): Input {
  if (input.type !== 'photo' && input.type !== 'file') return input;
  return { type: 'text', text: input.photo.caption ?? '' };
}
