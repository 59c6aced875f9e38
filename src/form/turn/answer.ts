/** An answer to the open question: taken, added to, refused with a sentence, or answered with buttons to make sure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import { chosenAtQuestion } from './chosen.ts';
import { splitMark } from './continuation.ts';
import { addToText, answerElsewhere } from './elsewhere.ts';
import { type Cursor, partOf, rested, withoutPart, withPart } from '../cursor.ts';
import type { FormEnv, Json, JsonObject } from '../env.ts';
import { type Ahead, type OpenField, type Parsed, say, type Sentence } from '../field.ts';
import type { Input } from '../input.ts';
import { shorten } from '../../lib/shorten.ts';
import { isNothing, yesOrNo } from '../parse/words.ts';
import type { Outcome } from '../outcome.ts';
import { askedNames, openField, type Position, positionOf } from '../position.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow, echo, questionKeyboard, questionText, questionView } from '../view.ts';

const MAX_WAS = 200;

export interface Given {
  readonly input: Input;
  readonly album?: string;
}

/** What an answer leads to. @param chosen the person has said themselves which question they answer */
export async function answerQuestion<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  given: Given,
  chosen = false,
): Promise<Outcome> {
  const open = await openField(scene, position);
  const { answers, cursor } = scene.draft;
  const input = confirmed(given.input, position, cursor);
  const parsed = open.parse(input, scene.at, partOf(answers, cursor, position.name));
  const elsewhere = chosen ? null : await belongsElsewhere(scene, position, input, parsed);
  if (elsewhere) return elsewhere;
  if ('took' in parsed) return take(scene, position, open, parsed.took, given.input, parsed.ahead);
  if ('offer' in parsed) return offerChoices(scene, position, open, parsed);
  if (leavesOut(input, position, cursor)) return take(scene, position, open, null, input);
  if ('part' in parsed) return addPart(scene, position, open, parsed, given);
  if ('wrong' in parsed && input.type === 'text') {
    const added = await addToText(scene, position, input.text);
    if (added) return added;
  }
  if ('wrong' in parsed) return refuseAnswer(scene, position, open, parsed.wrong, given);
  if ('page' in parsed) return { edit: await questionView(scene, position, { open, page: parsed.page }), say: [] };
  return { toast: scene.env.t.plain('form-stale'), say: [] };
}

/** Words that the open question cannot read, or that it would take whatever they are. */
async function belongsElsewhere<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  input: Input,
  parsed: Parsed,
): Promise<Outcome | null> {
  if (input.type !== 'text' || leavesOut(input, position, scene.draft.cursor)) return null;
  const may = 'wrong' in parsed || ('took' in parsed && position.field.continues);
  return may ? answerElsewhere(scene, position, input.text) : null;
}

/** An answer to another question than the open one: it is gone to, and gone on from once the answer is taken. */
export async function answerEarlier<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  given: Given,
): Promise<Outcome> {
  const { env, draft } = scene;
  const cursor: Cursor = { ...rested(draft.cursor), field: position.name };
  const outcome = await answerQuestion(withFilled(scene, { cursor }), position, given, true);
  const before = draft.answers[position.name];
  const now = outcome.change?.answers?.[position.name];
  const [first, ...rest] = outcome.say;
  const replaced = now !== undefined && before !== undefined && before !== null;
  if (!first || !replaced || JSON.stringify(now) === JSON.stringify(before))
    return { ...outcome, change: { cursor, ...outcome.change } };
  const was = env.t('form-was', { value: shorten((await openField(scene, position)).show(before), MAX_WAS) });
  return { ...outcome, say: [{ ...first, text: joinHtml([was, first.text]) }, ...rest] };
}

/** "Ya", said to the only thing that was offered, is its button. */
function confirmed<E extends FormEnv>(input: Input, { name }: Position<E>, { offer }: Cursor): Input {
  const yes = input.type === 'text' && offer?.field === name && yesOrNo(input.text) === true;
  return yes ? { type: 'button', value: offer.value } : input;
}

/** "Tidak ada" that is no answer to a question that can be left out; after an offer, "tidak" only means that it was wrong. */
function leavesOut<E extends FormEnv>(input: Input, { name, field }: Position<E>, { offer }: Cursor): boolean {
  return field.optional && input.type === 'text' && offer?.field !== name && isNothing(input.text);
}

export function offerChoices<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  open: OpenField,
  { offer: sentence, buttons, part }: Extract<Parsed, { readonly offer: Sentence }>,
): Outcome {
  const [only, ...others] = buttons.flat();
  const { offer: _, ...rest } = scene.draft.cursor;
  const offered: Cursor =
    only && others.length === 0 ? { ...rest, offer: { field: position.name, value: only.value } } : rest;
  const cursor = part === undefined ? offered : withPart(offered, position.name, part);
  const keyboard = questionKeyboard(scene, position, open, { rows: buttons });
  const saying = [{ text: say(scene.env.t, sentence), keyboard }];
  const changed = part !== undefined || cursor.offer !== undefined || scene.draft.cursor.offer !== undefined;
  return changed ? { change: { cursor }, say: saying } : { say: saying };
}

/** Stores an answer (null: skipped) and asks what comes next. */
export async function take<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  open: OpenField,
  value: Json,
  input: Input,
  ahead?: Ahead,
): Promise<Outcome> {
  const { name } = position;
  const tapped = input.type === 'button';
  const before = scene.draft.answers[name];
  const given = { ...scene.draft.answers, [name]: value };
  const replaced = before !== undefined && JSON.stringify(before) !== JSON.stringify(value);
  const answers = replaced || isBefore(scene, name, given) ? await withoutUnfit(scene, given) : given;
  const cursor: Cursor = {
    ...withoutPart(rested(scene.draft.cursor), name),
    ...(tapped ? {} : { last: name }),
    ...splitMark(position, input, scene.at),
  };
  const next = withFilled(scene, { answers, cursor });
  const onward = ahead ? offerAhead(next, position, ahead) : null;
  const shown = value === null ? null : open.show(value);
  const lead: Html[] = tapped ? [] : [echo(scene, name, shown)];
  const lost = Object.keys(given).filter((key) => answers[key] === undefined);
  if (lost.length > 0) lead.push(scene.env.t('form-asked-again', { labels: labelsOf(scene, lost) }));
  if (ahead && !onward) lead.push(say(scene.env.t, ahead.dropped));
  return {
    change: { answers, cursor: onward?.cursor ?? cursor },
    ...(tapped ? { edit: await chosenAtQuestion(scene, position, shown ?? scene.env.t.plain('form-skipped')) } : {}),
    say: onward
      ? [await questionView(next, onward.to, { lead, offered: onward.offered })]
      : await askNow(next, lead, position),
  };
}

/** What was said besides for the question behind it; null where that has its answer, or asks for something else. */
function offerAhead<E extends FormEnv>(next: Scene<E>, { field }: Position<E>, { button, offer }: Ahead) {
  const to = positionOf(next);
  if (to?.field.name !== field.name || next.draft.answers[to.name] !== undefined) return null;
  const cursor: Cursor = { ...next.draft.cursor, offer: { field: to.name, value: button.value } };
  return { to, cursor, offered: { text: say(next.env.t, offer), button } };
}

/** Whether a later question has its answer already: a form may begin with answers. */
function isBefore<E extends FormEnv>({ form }: Scene<E>, name: string, answers: JsonObject): boolean {
  const names = [...form.fields.keys()];
  return names.slice(names.indexOf(name) + 1).some((later) => answers[later] !== undefined);
}

function labelsOf<E extends FormEnv>({ env, form }: Scene<E>, names: readonly string[]): string {
  return names
    .flatMap((name) => form.fields.get(name)?.label ?? [])
    .map((label) => env.t.plain(label as never))
    .join(', ');
}

/** Answers that no longer fit, because what they depended on was changed, are asked again. */
export async function withoutUnfit<E extends FormEnv>(scene: Scene<E>, answers: JsonObject): Promise<JsonObject> {
  let kept = answers;
  for (const name of askedNames(withFilled(scene, { answers }))) {
    const field = scene.form.fields.get(name);
    const stored = kept[name];
    if (!field?.depends || stored === undefined || stored === null) continue;
    const open = await openField(withFilled(scene, { answers: kept }), { field });
    if (open.accepts(stored)) continue;
    const { [name]: _, ...others } = kept;
    kept = others;
  }
  return kept;
}

async function addPart<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  open: OpenField,
  parsed: Extract<Parsed, { readonly part: Json }>,
  { input, album }: Given,
): Promise<Outcome> {
  const { draft, env } = scene;
  const { cancelAsked: _, album: __, offer: ___, ...rest } = draft.cursor;
  const cursor = {
    ...withPart(rest, position.name, parsed.part),
    ...(album === undefined ? {} : { album: `${album}:ok` }),
  };
  const next = withFilled(scene, { cursor });
  const change = { cursor };
  if (input.type === 'button') {
    return { change, edit: await questionView(next, position, { open, page: parsed.page ?? 0 }), say: [] };
  }
  if (parsed.quiet) return { change, say: [] };
  // The photos of an album arrive one by one, and are answered once.
  if (album !== undefined && draft.cursor.album?.startsWith(`${album}:`))
    return { change: { cursor: withPart(draft.cursor, position.name, parsed.part) }, say: [] };
  const { hint } = open.ask(scene.at, parsed.part, 0);
  const text = hint ? say(env.t, hint) : await questionText(next, position);
  return { change, say: [{ text, keyboard: questionKeyboard(next, position, open) }] };
}

/** A sentence with an example, and the question's buttons again; the answers stay as they are. */
async function refuseAnswer<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  open: OpenField,
  wrong: Sentence,
  { input, album }: Given,
): Promise<Outcome> {
  const { draft, env } = scene;
  const mark = album === undefined ? undefined : `${album}:wrong`;
  if (mark !== undefined && draft.cursor.album === mark) return { say: [] };
  const kind = unreadable(input);
  const isOther = wrong.key === open.otherwise().key;
  // On a large keyboard that is folded away nobody sees its "Lewati".
  const lines = [
    ...(kind && isOther ? [env.t(kind)] : []),
    say(env.t, wrong),
    ...(position.field.optional && isOther ? [env.t('form-or-skip')] : []),
  ];
  const { cancelAsked, offer, ...rest } = draft.cursor;
  const { long } = splitMark(position, input, scene.at);
  const cursor: Cursor = {
    ...rest,
    ...(mark === undefined ? {} : { album: mark }),
    ...(long ? { long: { ...long, kept: false } } : {}),
  };
  const changed = mark !== undefined || long !== undefined || cancelAsked === true || offer !== undefined;
  return {
    ...(changed ? { change: { cursor } } : {}),
    say: [{ text: joinHtml(lines), keyboard: questionKeyboard(scene, position, open) }],
  };
}

function unreadable(input: Input) {
  switch (input.type) {
    case 'other':
      return `form-kind-${input.kind}` as const;
    case 'file':
      return 'form-kind-document';
    case 'photo':
    case 'location':
    case 'contact':
      return `form-kind-${input.type}` as const;
    default:
      return undefined;
  }
}
