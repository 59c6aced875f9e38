/** A written answer of bounded length. */
import { z } from 'zod';
import { cleanText, lengthOf } from '../parse/clean-text.ts';
import { hasLink } from '../parse/links.ts';
import type { FormEnv } from '../env.ts';
import { build, type Field, type FieldSettings, type LeftOut, type Maybe, type Parsed, plainKind } from '../field.ts';
import type { Input } from '../input.ts';

interface TextLimits {
  /** Letters, at least; default 1. */
  readonly min?: number;
  /** Letters, at most; default 1,000. */
  readonly max?: number;
  /** Of somebody whom nobody knows yet, for others to read: nothing to tap in it. */
  readonly withoutLinks?: boolean;
}

/** Takes a text of `min` to `max` letters (code points) with a word or number in it, cleaned of marks that cannot be seen. */
export function parseText(input: Input, { min = 1, max = 1000, withoutLinks = false }: TextLimits): Parsed {
  if (input.type !== 'text') return { wrong: { key: 'form-text-otherwise' } };
  const text = cleanText(input.text);
  const length = lengthOf(text);
  if (length > max) return { wrong: { key: 'form-text-too-long', vars: { length, max } } };
  if (withoutLinks && hasLink(text)) return { wrong: { key: 'form-text-link' } };
  // A row of emoji tells nobody what happened.
  if (!/[\p{L}\p{N}]/u.test(text)) return { wrong: { key: 'form-text-otherwise' } };
  if (length < min) return { wrong: { key: 'form-text-too-short', vars: { min } } };
  return { took: text };
}

export function text<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & TextLimits,
): Field<E, Maybe<L, string>> {
  return build<E, undefined, string, string, L>(settings, {
    ...plainKind,
    name: 'text',
    stored: z.string(),
    signature: [settings.min ?? 1, settings.max ?? 1000],
    texts: [
      'form-text-too-long',
      'form-text-too-short',
      ...(settings.withoutLinks ? (['form-text-link'] as const) : []),
    ],
    parse: (input) => parseText(input, settings),
    otherwise: () => ({ key: 'form-text-otherwise' }),
    show: (stored) => stored,
    accepts: (stored) => typeof stored === 'string' && 'took' in parseText({ type: 'text', text: stored }, settings),
    decode: (stored) => stored,
  });
}
