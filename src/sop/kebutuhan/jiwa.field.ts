/** How many people are in need: never fewer than households. */
import { z } from 'zod';
import { formatNumber } from '../../i18n/format.ts';
import { type Field, type Parsed, build } from '../../form/field.ts';
import { COUNT_TEXTS, parseCount } from '../../form/fields/whole-number.ts';
import type { Input } from '../../form/input.ts';
import type { Language } from '../../i18n/translate.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';

const MOST = 100_000;

/** An example that fits: about four people a household. */
export function exampleOf(kk: number): number {
  return Math.max(4, kk * 4);
}

export function parseJiwa(input: Input, kk: number, language: Language): Parsed {
  const parsed = parseCount(input, { max: MOST, noun: 'jiwa' }, language);
  const tooFew = 'took' in parsed && Number(parsed.took) < kk;
  return tooFew ? { wrong: { key: 'kebutuhan-form-jiwa-too-few', vars: { kk, contoh: exampleOf(kk) } } } : parsed;
}

export function jiwaField(): Field<SopEnv, number> {
  return build<SopEnv, number, number, number, false>(
    {
      label: 'kebutuhan-form-jiwa',
      question: ({ t }, { jumlahKk = 0 }: { readonly jumlahKk?: number }) =>
        t('kebutuhan-form-jiwa-question', { kk: jumlahKk, contoh: exampleOf(jumlahKk) }),
    },
    {
      name: 'jiwa',
      noun: 'jiwa',
      stored: z.number(),
      signature: MOST,
      texts: ['kebutuhan-form-jiwa-question', 'kebutuhan-form-jiwa-too-few', ...COUNT_TEXTS],
      depends: true,
      load: (_, { jumlahKk }) => (typeof jumlahKk === 'number' ? jumlahKk : 0),
      parse: (input, { loaded, env }) => parseJiwa(input, loaded, env.language),
      ask: () => ({ buttons: [] }),
      otherwise: () => ({ key: 'form-number-otherwise' }),
      show: (stored, env) => formatNumber(stored, env.language),
      accepts: (stored, kk) =>
        typeof stored === 'number' && Number.isSafeInteger(stored) && stored >= kk && stored <= MOST,
      decode: (stored) => stored,
    },
  );
}
