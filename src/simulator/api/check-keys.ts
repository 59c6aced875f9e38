/** Objects inside parameters: a key that Telegram does not know is a typing mistake and refused. */
import { badRequest } from '../state/api-error.ts';

/** @throws ApiError 400 when it is no object, or has a key that is not listed. */
export function checkKeys(
  value: unknown,
  keys: readonly string[],
  what: string,
): asserts value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest(`can't parse ${what}: expected an object`);
  }
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw badRequest(`can't parse ${what}: field "${unknown}" is unknown or not simulated`);
}
