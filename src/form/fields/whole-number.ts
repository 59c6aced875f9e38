/** How many of something. */
import { z } from 'zod';
import { formatNumber } from '../../i18n/format.ts';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';
import { parseWholeNumber } from '../parse/whole-number.ts';

interface NumberLimits {
  /** Default 0. */
  readonly min?: number;
  /** Default 1,000,000. */
  readonly max?: number;
}

export function parseCount(input: Input, { min = 0, max = 1_000_000 }: NumberLimits): Parsed {
  const value = input.type === 'text' ? parseWholeNumber(input.text) : null;
  if (value === null) return { wrong: { key: 'form-number-otherwise' } };
  if (value < BigInt(min)) return { wrong: { key: 'form-number-too-small', vars: { min } } };
  if (value > BigInt(max)) return { wrong: { key: 'form-number-too-large', vars: { max } } };
  return { took: Number(value) };
}

export function wholeNumber<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & NumberLimits,
): Field<E, Maybe<L, number>> {
  const { min = 0, max = 1_000_000 } = settings;
  return build<E, undefined, number, number, L>(settings, {
    ...plainKind,
    name: 'wholeNumber',
    stored: z.number(),
    signature: [min, max],
    texts: ['form-number-too-small', 'form-number-too-large'],
    parse: (input) => parseCount(input, settings),
    otherwise: () => ({ key: 'form-number-otherwise' }),
    show: (stored, env) => formatNumber(stored, env.language),
    accepts: (stored) => typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= min && stored <= max,
    decode: (stored) => stored,
  });
}
