/** Who leads a meeting: the usual two by one tap, anybody else in own words (A3). */
import { z } from 'zod';
import { type Field, type Parsed, build } from '../../form/field.ts';
import { parseText } from '../../form/fields/text.ts';
import type { Input } from '../../form/input.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { listRapatChoices } from './list-rapat-choices.ts';

const LIMITS = { min: 3, max: 120 } as const;

export function parsePimpinan(input: Input, usual: readonly string[]): Parsed {
  if (input.type !== 'button') return parseText(input, LIMITS);
  const chosen = usual[Number(/^=(\d)$/.exec(input.value)?.[1] ?? -1)];
  return chosen === undefined ? { stale: true } : { took: chosen };
}

export function pimpinanField(): Field<SopEnv, string> {
  return build<SopEnv, readonly string[], string, string, false>(
    { label: 'rapat-form-pimpinan', question: 'rapat-form-pimpinan-question' },
    {
      name: 'pimpinan',
      stored: z.string(),
      signature: [LIMITS.min, LIMITS.max],
      texts: ['form-text-too-long', 'form-text-too-short'],
      depends: false,
      load: async ({ deps, actor }) => {
        if (!actor) return [];
        const { kecamatan } = await listRapatChoices(deps, actor);
        // As a letter names them, whatever language the Kasi reads.
        return [`Camat ${kecamatan}`, actor.jabatan].filter((one) => one !== '');
      },
      parse: (input, { loaded }) => parsePimpinan(input, loaded),
      ask: ({ loaded }) => ({ buttons: loaded.map((text, at) => [{ text, value: `=${at}` }]) }),
      otherwise: () => ({ key: 'form-text-otherwise' }),
      show: (stored) => stored,
      accepts: (stored) => typeof stored === 'string' && stored !== '',
      decode: (stored) => stored,
    },
  );
}
