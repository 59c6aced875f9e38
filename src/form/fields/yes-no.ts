/** Yes or no, by button or typed. */
import { z } from 'zod';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';
import { yesOrNo } from '../parse/words.ts';

export function parseYesNo(input: Input): Parsed {
  if (input.type === 'button')
    return input.value === '=y' ? { took: true } : input.value === '=n' ? { took: false } : { stale: true };
  const answer = input.type === 'text' ? yesOrNo(input.text) : undefined;
  return answer === undefined ? { wrong: { key: 'form-yes-no-otherwise' } } : { took: answer };
}

export function yesNo<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L>,
): Field<E, Maybe<L, boolean>> {
  return build<E, undefined, boolean, boolean, L>(settings, {
    ...plainKind,
    name: 'yesNo',
    stored: z.boolean(),
    signature: null,
    parse: parseYesNo,
    ask: ({ env }) => ({
      buttons: [
        [
          { text: env.t.plain('form-button-yes'), value: '=y' },
          { text: env.t.plain('form-button-no'), value: '=n' },
        ],
      ],
    }),
    otherwise: () => ({ key: 'form-yes-no-otherwise' }),
    show: (stored, env) => env.t.plain(stored ? 'form-button-yes' : 'form-button-no'),
    accepts: (stored) => typeof stored === 'boolean',
    decode: (stored) => stored,
  });
}
