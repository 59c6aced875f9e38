/** Some of several: each tap takes or releases one, "Selesai" ends it; typed lists are taken when every name is exact. */
import { z } from 'zod';
import type { FormEnv } from '../env.ts';
import {
  build,
  type Field,
  type FieldButton,
  type FieldSettings,
  type LeftOut,
  type Maybe,
  type Parsed,
} from '../field.ts';
import type { Input } from '../input.ts';
import { findMatches, type Named } from '../parse/match.ts';
import { isDoneWord } from '../parse/words.ts';
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
  tokenOf,
  whichOf,
} from './options.ts';

export interface Bounds {
  /** Default 1. */
  readonly min?: number;
  /** Default: all. */
  readonly max?: number;
}

/** Names in a list: all of them, each exact, or none and those that are near. */
export interface FoundAll {
  readonly all: readonly Named[];
  readonly near: readonly Named[];
  readonly rest?: string;
}
type FindAll = (typed: string, options: readonly Named[]) => FoundAll;

function findAll(typed: string, options: readonly Named[]): FoundAll {
  const names = typed
    .split(/[,;\n&]|\b(?:dan|and)\b/i)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const found = names.map((name) => findMatches(name, options));
  const exact = found.every((one) => one.exact.length === 1);
  return { all: exact ? found.flatMap((one) => one.exact) : [], near: found.flatMap(({ near }) => near) };
}

function finish(
  chosen: readonly string[],
  options: readonly Named[],
  { min = 1, max = options.length }: Bounds,
): Parsed {
  if (chosen.length > max) return { wrong: { key: 'form-several-too-many', vars: { max } } };
  if (chosen.length >= min) return { took: chosen };
  return { wrong: { key: 'form-several-too-few', vars: { min, example: options[0]?.text ?? '' } } };
}

/** A button says what shall be ("+a", "-a"), not "the other way round": a repeated tap changes nothing. */
function tapped(value: string, chosen: readonly string[], options: readonly Named[], bounds: Bounds): Parsed {
  if (value === '.') return finish(chosen, options, bounds);
  const page = pageOfButton(value);
  if (page !== undefined) return { page };
  const [, sign, token = '', at = '0'] = /^([+-])([^/]+)(?:\/(\d{1,4}))?$/.exec(value) ?? [];
  const option = optionOfToken(token, options);
  const has = option !== undefined && chosen.includes(option.value);
  if (!option || has === (sign === '+')) return { stale: true };
  if (has) return { part: chosen.filter((other) => other !== option.value), page: Number(at) };
  if (chosen.length >= (bounds.max ?? options.length)) return finish([...chosen, option.value], options, bounds);
  return { part: [...chosen, option.value], page: Number(at) };
}

function parseSeveral(
  input: Input,
  chosen: readonly string[],
  options: readonly Named[],
  settings: Bounds,
  find: FindAll,
): Parsed {
  if (input.type === 'button') return tapped(input.value, chosen, options, settings);
  const example = options[0]?.text;
  if (example === undefined) return { wrong: { key: 'form-choice-none' } };
  if (input.type !== 'text') return { wrong: { key: 'form-choice-otherwise', vars: { example } } };
  if (isDoneWord(input.text)) return finish(chosen, options, settings);
  const found = find(input.text, options);
  if (found.all.length > 0)
    return finish([...new Set([...chosen, ...found.all.map(({ value }) => value)])], options, settings);
  const near = [...new Set(found.near)].filter((option) => !chosen.includes(option.value));
  if (near.length === 0) return { wrong: { key: 'form-choice-otherwise', vars: { example } } };
  return {
    offer: whichOf(found.rest),
    buttons: fittingRows(near.slice(0, 8).map((option) => ({ text: option.text, value: `+${tokenOf(option.value)}` }))),
  };
}

export function severalChoices<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & OptionSettings<E> & Bounds,
  find: FindAll = findAll,
): Field<E, Maybe<L, readonly string[]>> {
  return build<E, readonly Named[], readonly string[], readonly string[], L>(settings, {
    name: 'severalChoices',
    stored: z.array(z.string()),
    signature: [optionsSignature(settings), settings.min ?? 1, settings.max ?? null],
    texts: [
      'form-choice-which',
      'form-asked-rest',
      'form-choice-none',
      'form-choice-none-skip',
      'form-several-hint',
      'form-several-too-few',
      'form-several-too-many',
      ...optionTexts(settings),
    ],
    load: (env, answers) => loadOptions(settings, env, answers),
    depends: optionsDepend(settings),
    parse: (input, { loaded, part = [] }) => parseSeveral(input, part, loaded, settings, find),
    ask: ({ env, loaded, optional, part = [] }, page) => {
      if (loaded.length === 0) return askedOfNone(optional);
      const buttons = loaded.map((option): FieldButton => {
        const has = part.includes(option.value);
        return {
          text: `${has ? '☑' : '☐'} ${option.text}`,
          value: `${has ? '-' : '+'}${tokenOf(option.value)}${page > 0 ? `/${page}` : ''}`,
        };
      });
      const { buttons: rows } = pageOf(env, buttons, page, undefined);
      const done: FieldButton = { text: env.t.plain('form-button-done'), value: '.' };
      return { buttons: [...rows, [done]], hint: { key: 'form-several-hint', vars: { count: part.length } } };
    },
    otherwise: (loaded) =>
      loaded[0] ? { key: 'form-choice-otherwise', vars: { example: loaded[0].text } } : { key: 'form-choice-none' },
    show: (stored, _env, loaded) =>
      stored.map((value) => loaded.find((option) => option.value === value)?.text ?? value).join(', '),
    accepts: (stored, loaded) =>
      Array.isArray(stored) &&
      stored.length > 0 &&
      stored.every((value) => loaded.some((option) => option.value === value)),
    decode: (stored) => stored,
  });
}
