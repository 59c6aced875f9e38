/** What kinds with choices share: where options come from, their buttons page by page, and tokens that fit into callback data. */
import { inRows } from '../../lib/in-rows.ts';
import { shorten } from '../../lib/shorten.ts';
import { createHash } from 'node:crypto';
import type { SimpleKey, TextKey } from '../../i18n/translate.ts';
import type { FormEnv, Json } from '../env.ts';
import type { Ask, FieldButton, Sentence, SoFar } from '../field.ts';
import type { Named } from '../parse/match.ts';

/** Of the words that were not understood, so many letters are named. */
const MOST_REST = 100;

/** One thing to choose: with a name from the database, or with a text of the bot. */
export type Option = Named | { readonly value: string; readonly key: SimpleKey; readonly aliases?: readonly string[] };

export interface OptionSettings<E extends FormEnv> {
  readonly options: readonly Option[] | ((env: E, answers: never) => readonly Option[] | Promise<readonly Option[]>);
  /** The options follow from what the form is about. */
  readonly ofAbout?: true;
}

const PAGE_SIZE = 8;
const SHORT_LABEL = 16;

/** The options with their names in the reader's language. */
export async function loadOptions<E extends FormEnv>(
  { options }: OptionSettings<E>,
  env: E,
  answers: SoFar,
): Promise<readonly Named[]> {
  const list = typeof options === 'function' ? await options(env, answers as never) : options;
  return list.map((option) => {
    if (!('key' in option)) return option;
    const { key, ...rest } = option;
    return { ...rest, text: env.t.plain(key) };
  });
}

/** Only options that look at earlier answers, or at what the form is about, can become unfit by a change. */
export function optionsDepend<E extends FormEnv>({ options, ofAbout }: OptionSettings<E>): boolean {
  return ofAbout === true || (typeof options === 'function' && options.length > 1);
}
export function optionsSignature<E extends FormEnv>({ options }: OptionSettings<E>): Json {
  return typeof options === 'function' ? 'asked' : options.map((option) => option.value);
}
export function optionTexts<E extends FormEnv>({ options }: OptionSettings<E>): TextKey[] {
  return typeof options === 'function' ? [] : options.flatMap((option) => ('key' in option ? [option.key] : []));
}

/** A value as it stands in callback data: itself when short and plain, else a hash. */
export function tokenOf(value: string): string {
  if (/^[\w-]{1,20}$/.test(value)) return value;
  return `~${createHash('sha256').update(value).digest('base64url').slice(0, 12)}`;
}
export function optionOfToken(token: string, options: readonly Named[]): Named | undefined {
  return options.find((option) => tokenOf(option.value) === token);
}

/** Two short buttons a row, otherwise one. */
export function fittingRows(buttons: readonly FieldButton[]): FieldButton[][] {
  return inRows(buttons, buttons.every((button) => [...button.text].length <= SHORT_LABEL) ? 2 : 1);
}

/** What stands below a question for which there is nothing to choose from. */
export const askedOfNone = (optional: boolean): Ask => ({
  buttons: [],
  hint: { key: optional ? 'form-choice-none-skip' : 'form-choice-none' },
});

/** The buttons of one page, with the way to the others. */
export function pageOf(env: FormEnv, buttons: readonly FieldButton[], page: number, hint: Sentence | undefined): Ask {
  const pages = Math.max(1, Math.ceil(buttons.length / PAGE_SIZE));
  const at = Math.min(Math.max(page, 0), pages - 1);
  const rows = fittingRows(buttons.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE));
  const ways: FieldButton[] = [];
  if (at > 0) ways.push({ text: env.t.plain('form-button-previous-page'), value: `#${at - 1}` });
  if (at < pages - 1) ways.push({ text: env.t.plain('form-button-next-page'), value: `#${at + 1}` });
  if (ways.length > 0) rows.push(ways);
  return hint ? { buttons: rows, hint } : { buttons: rows };
}

/** "#2" → 2 */
export function pageOfButton(value: string): number | undefined {
  return /^#\d{1,4}$/.test(value) ? Number(value.slice(1)) : undefined;
}
export const PAGED_FROM = PAGE_SIZE + 1;

/** What stands above names that were not taken: "which one", and the words that nobody understood. */
export function whichOf(rest: string | undefined): Sentence {
  return rest ? { key: 'form-asked-rest', vars: { kata: shorten(rest, MOST_REST) } } : { key: 'form-choice-which' };
}
