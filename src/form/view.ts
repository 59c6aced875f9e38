/** How questions and the review page look. */
import { inRows } from '../lib/in-rows.ts';
import { joinHtml } from '../i18n/html.ts';
import type { Html } from '../i18n/translate.ts';
import type { InlineKeyboard } from '../outbox/message.ts';
import { callbackData, FORM_TAG } from './callback-data.ts';
import { partOf } from './cursor.ts';
import { fieldTag } from './define-form.ts';
import type { FormEnv, Json } from './env.ts';
import { type FieldButton, type OpenField, say } from './field.ts';
import type { Keyboard, Saying } from './outcome.ts';
import { shorten } from '../lib/shorten.ts';
import { askedNames, nameBefore, openField, type Position, positionOf, soFar } from './position.ts';
import type { Scene } from './scene.ts';

const MAX_ECHO = 200;
/** All answers together stay below Telegram's 4,096. */
const REVIEW_BUDGET = 3000;

/** Behind the buttons that every question and the review page have, as turn/recognize.ts reads them. */
export const CONTROL = { back: '<', skip: '>', keep: 'k', cancel: 'x', send: 'send' } as const;

/** Behind the button of the review page that changes the answer of this name. */
export function changeValue(name: string): string {
  return `e${fieldTag(name)}`;
}

/** "✓ Jumlah KK: 12" */
export function echo<E extends FormEnv>({ env, form }: Scene<E>, name: string, value: string | null): Html {
  const label = form.fields.get(name)?.label;
  const shown = value === null ? env.t.plain('form-skipped') : shorten(value, MAX_ECHO);
  return env.t('form-echo', { label: label ? env.t.plain(label) : name, value: shown });
}

export async function questionText<E extends FormEnv>(
  { env, draft, form }: Scene<E>,
  position: Position<E>,
): Promise<Html> {
  const text = await position.field.question(env, soFar(form, draft.answers) as never);
  if (form.direct) return text;
  return joinHtml([env.t('form-step', { step: position.step, total: position.total }), text]);
}
function controlRow<E extends FormEnv>(scene: Scene<E>, { name, field }: Position<E>): FieldButton[] {
  const { env, draft, form } = scene;
  const row: FieldButton[] = [];
  const add = (text: string, value: string): void => void row.push({ text, value });
  if (draft.answers[name] !== undefined) add(env.t.plain('form-button-keep'), CONTROL.keep);
  else if (field.optional) add(env.t.plain('form-button-skip'), CONTROL.skip);
  if (nameBefore(scene) !== undefined) add(env.t.plain('form-button-back'), CONTROL.back);
  // Its own buttons say what is to become of it, nothing included.
  if (!form.direct) add(env.t.plain('form-button-cancel'), CONTROL.cancel);
  return row;
}

function drawn(draftId: number, tag: string, rows: readonly (readonly FieldButton[])[]): InlineKeyboard {
  return rows.map((row) => row.map(({ text, value }) => ({ text, data: callbackData(draftId, tag, value) })));
}

/** The keyboard of a question; `rows` instead of its own buttons where something is offered. */
export function questionKeyboard<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  open: OpenField,
  options: { readonly page?: number; readonly rows?: readonly (readonly FieldButton[])[] } = {},
): Keyboard {
  const controls = controlRow(scene, position);
  const { request } = position.field;
  if (request) {
    const label = scene.env.t.plain(request === 'contact' ? 'form-button-contact' : 'form-button-location');
    return { type: 'request', request, label, words: controls.map(({ text }) => text) };
  }
  const part = partOf(scene.draft.answers, scene.draft.cursor, position.name);
  const rows = options.rows ?? open.ask(scene.at, part, options.page ?? 0).buttons;
  return { type: 'inline', rows: drawn(scene.draft.id, fieldTag(position.name), [...rows, controls]) };
}

/** Photos that came before their question. */
function unfinished<E extends FormEnv>({ draft }: Scene<E>, { name, field }: Position<E>): Json | null {
  const part = draft.cursor.parts?.[name];
  return field.name === 'photos' && Array.isArray(part) && part.length > 0 ? part : null;
}

/** A question, with `lead` (an echo, a remark) above it. */
export async function questionView<E extends FormEnv>(
  scene: Scene<E>,
  position: Position<E>,
  options: {
    readonly lead?: readonly Html[];
    readonly page?: number;
    readonly open?: OpenField;
    /** An answer that was given before the question was asked. */
    readonly offered?: { readonly text: Html; readonly button: FieldButton };
  } = {},
): Promise<Saying> {
  const { env, draft } = scene;
  const open = options.open ?? (await openField(scene, position));
  const { hint } = open.ask(scene.at, partOf(draft.answers, draft.cursor, position.name), options.page ?? 0);
  const stored = draft.answers[position.name];
  const lines = [await questionText(scene, position)];
  if (stored !== undefined && stored !== null) {
    lines.push(env.t('form-current', { value: shorten(open.show(stored), MAX_ECHO) }));
  }
  const sent = unfinished(scene, position);
  if (sent !== null) lines.push(env.t('form-sent-so-far', { value: shorten(open.show(sent), MAX_ECHO) }));
  else if (hint) lines.push(say(env.t, hint));
  const { offered } = options;
  if (offered) lines.push(offered.text);
  return {
    text: joinHtml([...(options.lead ?? []), joinHtml(lines)], '\n\n'),
    keyboard: questionKeyboard(scene, position, open, {
      ...(options.page === undefined ? {} : { page: options.page }),
      ...(offered ? { rows: [[offered.button]] } : {}),
    }),
  };
}

export async function reviewText<E extends FormEnv>(scene: Scene<E>): Promise<Html> {
  const { env, form, draft } = scene;
  const names = askedNames(scene);
  const room = Math.max(20, Math.floor(REVIEW_BUDGET / names.length));
  const lines = await Promise.all(
    names.map(async (name) => {
      const field = form.fields.get(name);
      const stored = draft.answers[name];
      if (!field) return env.t('form-review-empty');
      const value =
        stored === null || stored === undefined
          ? env.t.plain('form-review-empty')
          : (await openField(scene, { field })).show(stored);
      return env.t('form-review-line', { label: env.t.plain(field.label), value: shorten(value, room) });
    }),
  );
  const note = form.note?.(env, soFar(form, draft.answers) as never) ?? null;
  const title = env.t('form-review-title', { title: env.t.plain(form.title) });
  return joinHtml([title, joinHtml(lines), ...(note === null ? [] : [note])], '\n\n');
}

export async function reviewView<E extends FormEnv>(scene: Scene<E>, lead: readonly Html[] = []): Promise<Saying> {
  const { env, form, draft } = scene;
  const changes = askedNames(scene).map((name): FieldButton => {
    const label = form.fields.get(name)?.label;
    return {
      text: env.t.plain('form-button-change', { label: label ? env.t.plain(label) : name }),
      value: changeValue(name),
    };
  });
  const rows = inRows(changes, 2);
  rows.push([
    { text: env.t.plain('form-button-send'), value: CONTROL.send },
    { text: env.t.plain('form-button-cancel'), value: CONTROL.cancel },
  ]);
  const text = joinHtml([...lead, await reviewText(scene), env.t('form-review-hint')], '\n\n');
  return { text, keyboard: { type: 'inline', rows: drawn(draft.id, FORM_TAG, rows) } };
}

/** Buttons of the form itself, in one row. */
export function formButtons(draftId: number, buttons: readonly FieldButton[]): Keyboard {
  return {
    type: 'inline',
    rows: drawn(
      draftId,
      FORM_TAG,
      buttons.map((button) => [button]),
    ),
  };
}

/**
 * The question that is open now, or the review page.
 * @param leaving the question just left: when it had Telegram's own button, the large keyboard is put back first.
 */
export async function askNow<E extends FormEnv>(
  scene: Scene<E>,
  lead: readonly Html[] = [],
  leaving?: Position<E>,
): Promise<Saying[]> {
  const before: Saying[] =
    leaving?.field.request && lead.length > 0 ? [{ text: joinHtml(lead), keyboard: { type: 'home' } }] : [];
  const rest = before.length > 0 ? [] : lead;
  const position = positionOf(scene);
  return [...before, position ? await questionView(scene, position, { lead: rest }) : await reviewView(scene, rest)];
}
