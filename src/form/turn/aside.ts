/** A photo, a pin or a contact card that comes at another step than its own: kept for its question, or for after the form; what is open is asked again. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import { type Cursor, partOf, withPart } from '../cursor.ts';
import { type FormEnv, isJsonObject, type Json, type JsonObject } from '../env.ts';
import { type Parsed, say, type Sentence } from '../field.ts';
import type { Input } from '../input.ts';
import type { Outcome } from '../outcome.ts';
import type { Outside } from '../outside.ts';
import { askedNames, openField, type Position, positionAt } from '../position.ts';
import { type Filled, type Scene, withFilled } from '../scene.ts';
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

/** Whether no question of this form takes it, and somebody may be glad of it all the same. */
export function isOutside<E extends FormEnv>(
  { env, form }: Scene<E>,
  position: Position<E> | null,
  input: Input,
  outside: Outside<E> | null,
): boolean {
  const kind = input.type === 'contact' ? undefined : KIND_OF[input.type];
  if (kind === undefined || position?.field.name === kind) return false;
  return outside !== null && form.id !== outside.formId && outside.may(env);
}

/** Where it is kept. */
interface Place {
  parse(input: Input): Parsed;
  put(value: Json): Filled;
  /** What is said of it. @param value as `parse` gave it */
  lead(value: Json, taken: boolean): Html;
  /** For what cannot be kept. */
  otherwise(): Sentence;
}

export async function keepAside<E extends FormEnv>(
  scene: Scene<E>,
  { position, to }: Aside<E>,
  given: Given,
): Promise<Outcome> {
  const own = await openField(scene, to);
  return keepAt(scene, position, given, {
    parse: (input) => own.parse(input, scene.at, partOf(scene.draft.answers, scene.draft.cursor, to.name)),
    put: (value) => filledWith(scene, to, value),
    lead: (value, taken) =>
      taken
        ? keptLead(scene, to, own.show(value))
        : photosLead(scene, to, given.album === undefined && Array.isArray(value) ? value.length : 0),
    otherwise: () => own.otherwise(),
  });
}

/** @param about the number of the record that it answers */
export async function keepOutside<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E> | null,
  given: Given,
  outside: Outside<E>,
  about?: string,
): Promise<Outcome> {
  const { env, draft } = scene;
  // Of what answers something else nothing is this form's.
  const open = about === undefined ? position : null;
  return keepAt(scene, open, given, {
    parse: (input) => outside.add(draft.cursor.beside, input, about),
    put: (value) => ({
      answers: draft.answers,
      cursor: isJsonObject(value) ? { ...draft.cursor, beside: value } : draft.cursor,
    }),
    lead: () => (about === undefined ? env.t('form-kept-outside') : env.t('form-kept-outside-about', { nomor: about })),
    otherwise: () => ({ key: 'form-text-otherwise' }),
  });
}

async function keepAt<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E> | null,
  { input, album }: Given,
  place: Place,
): Promise<Outcome> {
  const caption = captionOf(input);
  const open = position && (await openField(scene, position));
  // Words that answer what is open are its answer; whatever they leave open stays with the photo too.
  const said: Parsed | null =
    open && caption !== undefined && !anyTextWouldDo(scene, position)
      ? open.parse({ type: 'text', text: caption }, scene.at, undefined)
      : null;
  const answered = said !== null && 'took' in said;
  const kept = place.parse(answered ? withoutCaption(input) : input);
  const again = album !== undefined && scene.draft.cursor.album?.startsWith(`${album}:`) === true;
  if (!('took' in kept || 'part' in kept)) {
    const mark = `${album}:wrong`;
    if (album !== undefined && scene.draft.cursor.album === mark) return { say: [] };
    const cursor = album === undefined ? scene.draft.cursor : { ...scene.draft.cursor, album: mark };
    const sentence = say(scene.env.t, withoutButton('wrong' in kept ? kept.wrong : place.otherwise()));
    return { change: { cursor }, say: await askNow(withFilled(scene, { cursor }), [sentence]) };
  }
  const value: Json = ('took' in kept ? kept.took : kept.part) ?? null;
  const filled = place.put(value);
  const cursor: Cursor = album === undefined ? filled.cursor : { ...filled.cursor, album: `${album}:ok` };
  const next = withFilled(scene, { answers: filled.answers, cursor });
  const change = { answers: filled.answers, cursor };
  if (again && !answered) return { change, say: [] };
  const lead = place.lead(value, 'took' in kept);
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

/** An unfinished answer to a question that comes yet; otherwise the answer itself. */
function filledWith<E extends FormEnv>(scene: Scene<E>, { name, field }: Position<E>, value: Json): Filled {
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
