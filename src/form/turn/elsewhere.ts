/**
 * Words that do not answer the open question, though they belong to the form: "12 KK" before households are asked for, "segera"
 * at the wrong moment, the rest of a text that was sent in pieces. On weak signal messages come late and in another order.
 */
import { isPolite } from '../../read/polite.ts';
import { nounAt } from '../../read/nouns.ts';
import { readPoint } from '../../read/coordinates.ts';
import { wordsOf } from '../../read/words.ts';
import type { Html } from '../../i18n/translate.ts';
import { shorten } from '../../lib/shorten.ts';
import { withoutHeard } from '../cursor.ts';
import type { FormEnv, Json } from '../env.ts';
import { say } from '../field.ts';
import type { Outcome } from '../outcome.ts';
import { askedNames, openField, type Position, positionAt } from '../position.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow, questionKeyboard, reviewView } from '../view.ts';

/** What is asked for by these kinds is known by its look. */
const BY_LOOK: readonly string[] = ['choice', 'contact'];
/** These take no words: what is written there goes on with the text before. */
const WORDLESS: readonly string[] = ['photos', 'location'];
const MOST_ECHO = 200;

/** Whether these words say themselves what they answer. @param strictly where the open question would take any words */
function isOf<E extends FormEnv>({ field: { name, noun } }: Position<E>, said: string, strictly: boolean): boolean {
  const words = wordsOf(said);
  if (noun) return words.some((_, at) => nounAt(words.slice(at))?.nouns.includes(noun));
  if (name === 'location') return 'point' in readPoint(said);
  return !strictly && BY_LOOK.includes(name);
}

interface Other<E extends FormEnv> {
  readonly to: Position<E>;
  readonly value: Json;
  readonly shown: string;
}

/** The one open question of the form that these words answer for certain; null for none, or several. */
async function otherOf<E extends FormEnv>(scene: Scene<E>, open: Position<E>, text: string): Promise<Other<E> | null> {
  const found: Other<E>[] = [];
  for (const name of askedNames(scene)) {
    const to = positionAt(scene, name);
    if (!to || name === open.name || scene.draft.answers[name] !== undefined) continue;
    if (!isOf(to, text, open.field.continues)) continue;
    const other = await openField(scene, to);
    const parsed = other.parse({ type: 'text', text }, scene.at, undefined);
    if ('took' in parsed) found.push({ to, value: parsed.took, shown: other.show(parsed.took) });
  }
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** Kept as the answer to its own question; null where it is none. What is open is asked again. */
export async function answerElsewhere<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  text: string,
): Promise<Outcome | null> {
  const other = await otherOf(scene, position, text);
  if (!other) return null;
  const { name, field } = other.to;
  const { draft, env } = scene;
  const { offer: _, cancelAsked: __, ...cursor } = draft.cursor;
  const filled = { answers: { ...draft.answers, [name]: other.value }, cursor };
  const lead = env.t('form-aside-kept', { label: env.t.plain(field.label), value: other.shown });
  return { change: filled, heard: name, say: await askNow(withFilled(scene, filled), [lead]) };
}

/** Whoever begins like this wants something else than to go on. */
const CHANGES = /^\s*(?:ubah|ganti|salah|perbaiki|koreksi|edit|hapus|change|wrong)\b/i;
const FEW_WORDS = 3;

/** "Berapa balita di sana," and then "dan sejak kapan?": at the review page only what goes on with the text said just now. */
function goesOn<E extends FormEnv>(scene: Scene<E>, words: string): string | null {
  const { last } = scene.draft.cursor;
  if (CHANGES.test(words) || wordsOf(words).filter(({ text }) => /\p{L}/u.test(text)).length < FEW_WORDS) return null;
  return last !== undefined && scene.form.fields.get(last)?.continues === true ? last : null;
}

/** The text that was answered before the open question, where that takes no words; null where these say nothing more. */
function textBefore<E extends FormEnv>(scene: Scene<E>, position: Position<E> | null, words: string): string | null {
  // A figure or a sign may be anything.
  if (wordsOf(words).every(({ text }) => isPolite(text) || !/\p{L}{2}/u.test(text))) return null;
  if (!position) return goesOn(scene, words);
  if (!WORDLESS.includes(position.field.name) || words.trim().endsWith('?')) return null;
  const before = askedNames(scene)[position.step - 2];
  return before !== undefined && scene.form.fields.get(before)?.continues === true ? before : null;
}

/** "RT 03" and "dekat masjid" are one place. */
const joined = (before: string, more: string): string =>
  `${before}${/[\p{L}\p{N})"”]$/u.test(before) ? ', ' : ' '}${more}`;

/** A text in pieces: joined to it, shown whole; null where there is no text that they could belong to. `position` is null at the review page. */
export async function addToText<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E> | null,
  text: string,
): Promise<Outcome | null> {
  const name = textBefore(scene, position, text);
  const to = name === null ? null : positionAt(scene, name);
  const { draft, env } = scene;
  const before = to ? draft.answers[to.name] : undefined;
  if (!to || typeof before !== 'string') return null;
  const own = await openField(scene, to);
  const parsed = own.parse({ type: 'text', text: joined(before, text) }, scene.at, undefined);
  if (!('took' in parsed)) return 'wrong' in parsed ? asked(scene, position, say(env.t, parsed.wrong)) : null;
  const filled = {
    answers: { ...draft.answers, [to.name]: parsed.took },
    // A change of one piece alone must not come in the place of the whole.
    cursor: withoutHeard(draft.cursor, to.name),
  };
  const value = shorten(own.show(parsed.took), MOST_ECHO);
  const lead = env.t('form-more-words', { label: env.t.plain(to.field.label), value });
  return { ...(await asked(withFilled(scene, filled), position, lead)), change: filled, heard: null };
}

/** A sentence with the buttons of what is open. */
async function asked<E extends FormEnv>(scene: Scene<E>, position: Position<E> | null, text: Html): Promise<Outcome> {
  if (!position) return { say: [await reviewView(scene, [text])] };
  return { say: [{ text, keyboard: questionKeyboard(scene, position, await openField(scene, position)) }] };
}
