/** Parts of what a button says: which signs each may have, and what they mean; both ways are checked. Pure. */
import { z } from 'zod';

/** From the signs in the data to a value, and back. */
export type Part<T> = z.ZodCodec<z.ZodString, z.ZodType<T>>;
export type AnyPart = z.ZodCodec<z.ZodString, z.ZodType>;
export type ValueOf<P> = P extends z.ZodType ? z.output<P> : never;

const formats = new WeakMap<AnyPart, string>();

/** The signs as a regular expression without its ends. */
export function formatOf(part: AnyPart): string {
  const format = formats.get(part);
  if (format === undefined) throw new RangeError('Not made by `part`');
  return format;
}

/**
 * @param signs all that can stand there; never a colon
 * @param value what they must mean: what fails it has no meaning, and its button is nobody's
 */
export function part<T>(
  signs: RegExp,
  value: z.ZodType<T, T>,
  ways: { readonly decode: (text: string) => T; readonly encode: (value: T) => string },
): Part<T> {
  const made: Part<T> = z.codec(z.string().regex(new RegExp(`^(?:${signs.source})$`)), value, ways);
  formats.set(made, signs.source);
  return made;
}

/** A number that is not negative, of so many digits at most. */
export function number(digits: number): Part<number> {
  return part(new RegExp(String.raw`\d{1,${digits}}`), z.int().nonnegative(), { decode: Number, encode: String });
}

/** As far as a column of ids goes; what does not fit into it is no id of ours. */
export const ID: Part<number> = part(/\d{1,10}/, z.int32().nonnegative(), { decode: Number, encode: String });
/** From 0. */
export const PAGE = number(4);
export const YEAR: Part<number> = part(/20\d\d/, z.int(), { decode: Number, encode: String });

/** "2026-12-25", and a day of the calendar. */
export const DAY: Part<string> = part(/20\d\d-\d\d-\d\d/, z.iso.date(), { decode: (day) => day, encode: (day) => day });

/** One of these, as it stands. */
export function word<const W extends string>(words: readonly W[]): Part<W> {
  return part(new RegExp(words.join('|')), z.enum(words), { decode: (text) => text as W, encode: (one) => one });
}

/** Text of these signs. */
export function text(signs: RegExp): Part<string> {
  return part(signs, z.string(), { decode: (same) => same, encode: (same) => same });
}

/** On or off: 1 or 0. */
export const FLAG: Part<boolean> = part(/[01]/, z.boolean(), {
  decode: (sign) => sign === '1',
  encode: (on) => (on ? '1' : '0'),
});
