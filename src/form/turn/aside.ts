/** A photo, a pin or a contact card that comes at another step than its own: kept for its question, and what is open is asked again. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import { type Cursor, partOf, withPart } from '../cursor.ts';
import type { FormEnv, Json, JsonObject } from '../env.ts';
import { type Parsed, say, type Sentence } from '../field.ts';
import type { Input } from '../input.ts';
import type { Outcome } from '../outcome.ts';
import { askedNames, openField, type Position, positionAt } from '../position.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow } from '../view.ts';
import { type Given, offerChoices, take } from './answer.ts';

/** Which kind of question each of them answers. */
const KIND_OF: Partial<Readonly<Record<Input['type'], string>>> = {
  photo: 'photos',
  file: 'photos',
  location: 'location',
  contact: 'contact',
};

export interface Aside<E extends FormEnv> {
  /** What is open; null at the review page. */
  readonly position: Position<E> | null;
  /** Whose answer it is. */
  readonly to: Position<E>;
}

/** null where it answers what is open, or no question of this form. */
export function asideFor<E extends FormEnv>(scene: Scene<E>, position: Position<E> | null, input: Input) {
  const kind = KIND_OF[input.type];
  if (kind === undefined || position?.field.name === kind) return null;
  const names = [...scene.form.fields].flatMap(([name, field]) => (field.name === kind ? name : []));
  // What is asked of those alone who send one (a photo to an answer) becomes a question by it.
  const asked = names.flatMap((name) => positionAt(scene, name) ?? positionAt(withAnswer(scene, name, []), name) ?? []);
  const to = asked.find(({ name }) => scene.draft.answers[name] === undefined) ?? asked[0];
  return to ? { position, to } : null;
}

export async function keepAside<E extends FormEnv>(
  scene: Scene<E>,
  { position, to }: Aside<E>,
  { input, album }: Given,
): Promise<Outcome> {
  const caption = captionOf(input);
  const open = position && (await openField(scene, position));
  // Words that answer what is open are its answer; whatever they leave open stays with the photo too.
  const said: Parsed | null =
    open && caption !== undefined && !anyTextWouldDo(scene, position)
      ? open.parse({ type: 'text', text: caption }, scene.at, undefined)
      : null;
  const answered = said !== null && 'took' in said;
  const own = await openField(scene, to);
  const kept = own.parse(answered ? withoutCaption(input) : input, scene.at, valueOf(scene, to.name));
  const again = album !== undefined && scene.draft.cursor.album?.startsWith(`${album}:`) === true;
  if (!('took' in kept || 'part' in kept)) {
    const mark = `${album}:wrong`;
    if (album !== undefined && scene.draft.cursor.album === mark) return { say: [] };
    const cursor = album === undefined ? scene.draft.cursor : { ...scene.draft.cursor, album: mark };
    const sentence = say(scene.env.t, withoutButton('wrong' in kept ? kept.wrong : own.otherwise()));
    return { change: { cursor }, say: await askNow(withFilled(scene, { cursor }), [sentence]) };
  }
  const given = 'took' in kept ? kept.took : kept.part;
  const filled = filledWith(scene, to, given ?? null);
  const cursor: Cursor = album === undefined ? filled.cursor : { ...filled.cursor, album: `${album}:ok` };
  const next = withFilled(scene, { answers: filled.answers, cursor });
  const change = { answers: filled.answers, cursor };
  if (again && !answered) return { change, say: [] };
  const lead =
    'took' in kept
      ? keptLead(scene, to, own.show(kept.took))
      : photosLead(scene, to, album === undefined && Array.isArray(given) ? given.length : 0);
  if (position && open && said && 'took' in said && caption !== undefined) {
    const outcome = await take(next, position, open, said.took, { type: 'text', text: caption });
    const marked = album === undefined ? {} : { album: `${album}:ok` };
    return headed(
      { ...outcome, change: { ...outcome.change, cursor: { ...outcome.change?.cursor, ...marked } } },
      lead,
    );
  }
  if (position && open && said && 'offer' in said) {
    const outcome = offerChoices(next, position, open, said);
    return headed({ ...outcome, change: { ...change, ...outcome.change } }, lead);
  }
  return { change, say: await askNow(next, [lead]) };
}

/** Any words answer a text, and there is another one to come: nobody knows which of them is meant. */
function anyTextWouldDo<E extends FormEnv>(scene: Scene<E>, { name, field }: Position<E>): boolean {
  const isOpen = (other: string): boolean => other !== name && scene.draft.answers[other] === undefined;
  return field.continues && askedNames(scene).some((other) => isOpen(other) && scene.form.fields.get(other)?.continues);
}

/** "Press Done" stands below the photos' own question alone. */
function withoutButton(sentence: Sentence): Sentence {
  return sentence.key === 'form-photos-too-many' ? { ...sentence, key: 'form-aside-photos-enough' } : sentence;
}

function captionOf(input: Input): string | undefined {
  return input.type === 'photo' || input.type === 'file' ? input.photo.caption : undefined;
}

function withoutCaption(input: Input): Input {
  if (input.type !== 'photo' && input.type !== 'file') return input;
  const { caption: _, ...photo } = input.photo;
  return { ...input, photo };
}

function withAnswer<E extends FormEnv>(scene: Scene<E>, name: string, value: Json): Scene<E> {
  return withFilled(scene, { answers: { ...scene.draft.answers, [name]: value } });
}

/** What there is of it: photos are added to those before. */
function valueOf<E extends FormEnv>({ draft }: Scene<E>, name: string): Json | undefined {
  return partOf(draft.answers, draft.cursor, name);
}

/** An unfinished answer to a question that comes yet; otherwise the answer itself. */
function filledWith<E extends FormEnv>(scene: Scene<E>, { name, field }: Position<E>, value: Json) {
  const { answers, cursor } = scene.draft;
  const comes = answers[name] === undefined && positionAt(scene, name) !== null;
  if (field.name === 'photos' && comes) return { answers, cursor: withPart(cursor, name, value) };
  const given: JsonObject = { ...answers, [name]: value };
  return { answers: given, cursor };
}

function keptLead<E extends FormEnv>({ env }: Scene<E>, { field }: Position<E>, value: string): Html {
  return env.t('form-aside-kept', { label: env.t.plain(field.label), value });
}

/** @param count 0: of an album, whose photos come one by one */
function photosLead<E extends FormEnv>({ env }: Scene<E>, { field }: Position<E>, count: number): Html {
  return env.t('form-aside-photos', { label: env.t.plain(field.label), count });
}

function headed(outcome: Outcome, lead: Html): Outcome {
  const [first, ...rest] = outcome.say;
  return first ? { ...outcome, say: [{ ...first, text: joinHtml([lead, first.text], '\n\n') }, ...rest] } : outcome;
}
