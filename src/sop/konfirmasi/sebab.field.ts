/** Why something else arrived than was planned (B3): the usual causes as buttons, or own words. */
import { z } from 'zod';
import { type Field, type When, build } from '../../form/field.ts';
import { parseText } from '../../form/fields/text.ts';
import { translator } from '../../i18n/translator.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { USUAL_SEBAB, sebabText } from './sebab-text.ts';

const LONGEST = 300;
export function sebabField(when: When<SopEnv>): Field<SopEnv, string | null> {
  const asked = { label: 'konfirmasi-form-sebab', question: 'konfirmasi-form-sebab-question', when } as const;
  return build<SopEnv, undefined, string, string, When<SopEnv>>(asked, {
    name: 'sebab',
    stored: z.string(),
    signature: LONGEST,
    texts: ['form-text-too-long', 'form-text-too-short', ...Object.values(USUAL_SEBAB)],
    depends: false,
    load: () => undefined,
    parse: (input) => {
      if (input.type !== 'button') return parseText(input, { min: 3, max: LONGEST });
      const key = USUAL_SEBAB[input.value.slice(1)];
      return input.value.startsWith('=') && key ? { took: translator('id').plain(key) } : { stale: true };
    },
    ask: ({ env }) => ({
      buttons: Object.entries(USUAL_SEBAB).map(([word, key]) => [{ text: env.t.plain(key), value: `=${word}` }]),
    }),
    otherwise: () => ({ key: 'konfirmasi-sebab-otherwise' }),
    show: (stored, env) => sebabText(stored, env.t),
    accepts: (stored) =>
      typeof stored === 'string' && 'took' in parseText({ type: 'text', text: stored }, { min: 3, max: LONGEST }),
    decode: (stored) => stored,
  });
}
