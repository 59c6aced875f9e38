/** One of several: by button, or typed; typed words that are not exactly an option only bring up buttons. */
import { z } from 'zod';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed } from '../field.ts';
import type { Input } from '../input.ts';
import { findMatches, type Matches, type Named } from '../parse/match.ts';
import {
  askedOfNone,
  fittingRows,
  loadOptions,
  optionOfToken,
  optionsDepend,
  type OptionSettings,
  optionsSignature,
  optionTexts,
  pageOf,
  pageOfButton,
  PAGED_FROM,
  tokenOf,
  whichOf,
} from './options.ts';

/** What typed words may mean among the options. */
type Find = (typed: string, options: readonly Named[]) => Matches;

/** Takes a tapped option, or a typed name that fits exactly one. */
function parseChoice(input: Input, options: readonly Named[], find: Find): Parsed {
  if (input.type === 'button') {
    const page = pageOfButton(input.value);
    if (page !== undefined) return { page };
    const tapped = input.value.startsWith('=') ? optionOfToken(input.value.slice(1), options) : undefined;
    return tapped ? { took: tapped.value } : { stale: true };
  }
  const [first] = options;
  if (!first) return { wrong: { key: 'form-choice-none' } };
  const otherwise: Parsed = { wrong: { key: 'form-choice-otherwise', vars: { example: first.text } } };
  if (input.type !== 'text') return otherwise;
  const { exact, near, rest } = find(input.text, options);
  const [only] = exact;
  if (only && exact.length === 1) return { took: only.value };
  if (near.length === 0) return otherwise;
  return {
    offer: whichOf(rest),
    buttons: fittingRows(near.map((option) => ({ text: option.text, value: `=${tokenOf(option.value)}` }))),
  };
}

/** @param name `choice` or a kind made of it. */
export function choiceKind<E extends FormEnv, L extends LeftOut>(
  name: string,
  settings: FieldSettings<E, L> & OptionSettings<E>,
  find: Find = findMatches,
): Field<E, Maybe<L, string>> {
  return build<E, readonly Named[], string, string, L>(settings, {
    name,
    stored: z.string(),
    signature: optionsSignature(settings),
    texts: [
      'form-choice-which',
      'form-asked-rest',
      'form-choice-none',
      'form-choice-none-skip',
      'form-choice-search',
      ...optionTexts(settings),
    ],
    load: (env, answers) => loadOptions(settings, env, answers),
    depends: optionsDepend(settings),
    parse: (input, { loaded }) => parseChoice(input, loaded, find),
    ask: ({ env, loaded, optional }, page) => {
      const [first] = loaded;
      const buttons = loaded.map((option) => ({ text: option.text, value: `=${tokenOf(option.value)}` }));
      if (!first) return askedOfNone(optional);
      const long = loaded.length >= PAGED_FROM;
      return pageOf(
        env,
        buttons,
        page,
        long ? { key: 'form-choice-search', vars: { example: first.text } } : undefined,
      );
    },
    otherwise: (loaded) =>
      loaded[0] ? { key: 'form-choice-otherwise', vars: { example: loaded[0].text } } : { key: 'form-choice-none' },
    show: (stored, _env, loaded) => loaded.find((option) => option.value === stored)?.text ?? stored,
    accepts: (stored, loaded) => loaded.some((option) => option.value === stored),
    decode: (stored) => stored,
  });
}

export function choice<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & OptionSettings<E>,
): Field<E, Maybe<L, string>> {
  return choiceKind('choice', settings);
}
