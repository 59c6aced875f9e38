/** One-time words: made at random, kept as a hash only. */
import { createHash, randomBytes, randomInt } from 'node:crypto';

// Nothing that is mistaken for another sign when it is read out or copied from a screen.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 10;

/** "K7QXM-4M2PA": 49 bits, to be typed by hand. */
export function newSetupCode(): string {
  const code = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** Marks the payload of a /start as a set-up code. */
export const SETUP_PREFIX = 's_';

/** Opens the set-up with that code. */
export function setupLink({ botUsername }: { readonly botUsername: string }, code: string): string {
  return `https://t.me/${botUsername}?start=${SETUP_PREFIX}${code}`;
}

/** 128 bits, to stand in a link. */
export function newToken(): string {
  return randomBytes(16).toString('base64url');
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Typed with or without dash, blanks and capitals, it is the same code. */
export function hashCode(code: string): string {
  return sha256(code.toUpperCase().replace(/[\s-]/g, ''));
}

export function hashToken(token: string): string {
  return sha256(token);
}

/** Whether a message may be a set-up code rather than a sentence: one word of 8 to 64 signs, or two halves of five. */
export function looksLikeCode(text: string): boolean {
  return /^[A-Za-z2-9]{5}[\s-]?[A-Za-z2-9]{5}$/.test(text) || /^\S{8,64}$/.test(text);
}
