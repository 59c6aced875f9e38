/** An amount in whole rupiah; a BigInt for the use case, its digits in the draft. */
import { z } from 'zod';
import { formatRupiah } from '../../i18n/format.ts';
import type { FormEnv } from '../env.ts';
import {
  build,
  type Field,
  type FieldSettings,
  type LeftOut,
  type Maybe,
  type Moment,
  type Parsed,
  plainKind,
} from '../field.ts';
import type { Input } from '../input.ts';
import { readMoney } from '../../read/money.ts';
import { DOUBT_TEXTS, parsedFrom } from './asked.ts';

interface MoneyLimits {
  /** Rupiah; default 0. */
  readonly min?: bigint;
  /** Rupiah; default a thousand triliun. */
  readonly max?: bigint;
}
const MAX = 10n ** 15n;

export function parseMoney(input: Input, { min = 0n, max = MAX }: MoneyLimits, env: Pick<FormEnv, 'language'>): Parsed {
  const take = (value: bigint): Parsed => {
    const vars = { min: formatRupiah(min, env.language), max: formatRupiah(max, env.language) };
    if (value < min) return { wrong: { key: 'form-money-too-small', vars: { min: vars.min } } };
    if (value > max) return { wrong: { key: 'form-money-too-large', vars: { max: vars.max } } };
    return { took: value.toString() };
  };
  if (input.type === 'button') {
    const tapped = /^=(\d{1,18})$/.exec(input.value)?.[1];
    return tapped === undefined ? { stale: true } : take(BigInt(tapped));
  }
  if (input.type !== 'text') return { wrong: { key: 'form-money-otherwise' } };
  return parsedFrom(readMoney(input.text), {
    take,
    show: (value) => formatRupiah(value, env.language),
    token: (value) => `=${value}`,
    unread: (problem) => ({ key: problem === 'unreadable' ? 'form-money-otherwise' : 'form-money-ambiguous' }),
  });
}

export function money<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & MoneyLimits,
): Field<E, Maybe<L, bigint>> {
  const { min = 0n, max = MAX } = settings;
  return build<E, undefined, string, bigint, L>(settings, {
    ...plainKind,
    name: 'money',
    stored: z.string(),
    signature: [min.toString(), max.toString()],
    texts: ['form-money-ambiguous', 'form-money-too-small', 'form-money-too-large', ...DOUBT_TEXTS],
    parse: (input, { env }: Moment<undefined, string>) => parseMoney(input, settings, env),
    otherwise: () => ({ key: 'form-money-otherwise' }),
    show: (stored, env) => formatRupiah(BigInt(stored), env.language),
    accepts: (stored) =>
      typeof stored === 'string' && /^\d{1,18}$/.test(stored) && BigInt(stored) >= min && BigInt(stored) <= max,
    decode: (stored) => BigInt(stored),
  });
}
