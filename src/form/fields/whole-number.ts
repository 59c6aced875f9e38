/** How many of something. */
import { z } from 'zod';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/translate.ts';
import { type AmountProblem, type Asked, readAmount } from '../../read/amount.ts';
import { type CountProblem, readCount } from '../../read/count.ts';
import { NOUN_NAMES, type Noun } from '../../read/nouns.ts';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';
import { DOUBT_TEXTS, parsedFrom } from './asked.ts';

/** What is counted, where only the form's own world says it: in which unit, and the thing's name. */
export type UnitOf<E> = (env: E) => Asked;

interface NumberLimits {
  /** Default 0. */
  readonly min?: number;
  /** Default 1,000,000. */
  readonly max?: number;
  /** What is counted; another noun in the answer is asked about. */
  readonly noun?: Noun;
}

/** @param unit where amounts of a thing are asked for, which may be said in another unit of its kind */
export function parseCount(
  input: Input,
  { min = 0, max = 1_000_000, noun }: NumberLimits,
  language: Language,
  unit?: Asked,
): Parsed {
  const take = (value: bigint): Parsed => {
    if (value < BigInt(min)) return { wrong: { key: 'form-number-too-small', vars: { min } } };
    if (value > BigInt(max)) return { wrong: { key: 'form-number-too-large', vars: { max } } };
    return { took: Number(value) };
  };
  if (input.type === 'button') {
    const tapped = /^=(\d{1,13})$/.exec(input.value)?.[1];
    return tapped === undefined ? { stale: true } : take(BigInt(tapped));
  }
  if (input.type !== 'text') return { wrong: { key: 'form-number-otherwise' } };
  return parsedFrom<bigint, CountProblem | AmountProblem>(
    unit ? readAmount(input.text, unit) : readCount(input.text, noun),
    {
      take,
      show: (value) => formatNumber(Number(value), language),
      token: (value) => `=${value}`,
      unread: (problem) => {
        if (problem === 'fraction') return { key: 'form-number-fraction' };
        const asked = unit?.unit ?? (noun && NOUN_NAMES[noun]);
        if ((problem === 'other-noun' || problem === 'other-unit') && asked)
          return { key: 'form-number-other-noun', vars: { noun: asked } };
        return { key: 'form-number-otherwise' };
      },
    },
  );
}

export const COUNT_TEXTS = [
  'form-number-too-small',
  'form-number-too-large',
  'form-number-fraction',
  'form-number-other-noun',
  ...DOUBT_TEXTS,
] as const;

export function wholeNumber<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & NumberLimits & { readonly unit?: UnitOf<E> },
): Field<E, Maybe<L, number>> {
  const { min = 0, max = 1_000_000 } = settings;
  return build<E, undefined, number, number, L>(settings, {
    ...plainKind,
    name: 'wholeNumber',
    ...(settings.noun ? { noun: settings.noun } : {}),
    stored: z.number(),
    signature: [min, max],
    texts: COUNT_TEXTS,
    parse: (input, { env }) => parseCount(input, settings, env.language, settings.unit?.(env as E)),
    otherwise: () => ({ key: 'form-number-otherwise' }),
    show: (stored, env) => formatNumber(stored, env.language),
    accepts: (stored) => typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= min && stored <= max,
    decode: (stored) => stored,
  });
}
