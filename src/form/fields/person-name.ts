/** What somebody is called: one line of words. What is no name is told so in its own words. */
import { z } from 'zod';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';
import { cleanText, lengthOf } from '../parse/clean-text.ts';
import { hasLink } from '../parse/links.ts';

const MIN = 2;
const MAX = 100;
/** No name and no title has so many. */
const DIGITS_OF_A_NUMBER = 5;

export function parsePersonName(input: Input): Parsed {
  if (input.type !== 'text') return { wrong: { key: 'form-name-otherwise' } };
  const name = cleanText(input.text);
  const digits = name.match(/\d/g)?.length ?? 0;
  if (digits >= DIGITS_OF_A_NUMBER) return { wrong: { key: 'form-name-number' } };
  if (name.includes('\n')) return { wrong: { key: 'form-name-lines' } };
  if (!/\p{L}/u.test(name)) return { wrong: { key: 'form-name-otherwise' } };
  const length = lengthOf(name);
  if (length < MIN) return { wrong: { key: 'form-name-too-short' } };
  if (length > MAX) return { wrong: { key: 'form-name-too-long', vars: { length, max: MAX } } };
  if (hasLink(name)) return { wrong: { key: 'form-name-link' } };
  return { took: name };
}

export function personName<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L>,
): Field<E, Maybe<L, string>> {
  return build<E, undefined, string, string, L>(settings, {
    ...plainKind,
    name: 'personName',
    stored: z.string(),
    signature: null,
    texts: ['form-name-number', 'form-name-lines', 'form-name-link', 'form-name-too-short', 'form-name-too-long'],
    parse: parsePersonName,
    otherwise: () => ({ key: 'form-name-otherwise' }),
    show: (stored) => stored,
    accepts: (stored) => typeof stored === 'string' && 'took' in parsePersonName({ type: 'text', text: stored }),
    decode: (stored) => stored,
  });
}
