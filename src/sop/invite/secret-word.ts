/** One-time words: made at random or from the act that asks for them, kept as a hash only (decision 18). */
import { createHash, createHmac, hkdfSync, randomInt } from 'node:crypto';

// Nothing that is mistaken for another sign when it is read out or copied from a screen.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 10;

const grouped = (letters: string): string => `${letters.slice(0, 5)}-${letters.slice(5)}`;

/** "K7QXM-4M2PA": 49 bits, to be typed by hand. */
export function newSetupCode(): string {
  return grouped(Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''));
}

/** The key that derived words need; it changes with the bot's token, and old words then open what they opened. */
export function linkKeyOf(botToken: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', botToken, '', 'kesrabot words of links', 32));
}

const derive = (key: Uint8Array, act: string): Buffer => createHmac('sha256', key).update(act).digest();

/** As `newSetupCode`; the same act has the same code. */
export function setupCodeFor(key: Uint8Array, act: string): string {
  const bytes = [...derive(key, `setup-code ${act}`).subarray(0, CODE_LENGTH)];
  return grouped(bytes.map((byte) => LETTERS[byte % LETTERS.length]).join(''));
}

/** Marks the payload of a /start as a set-up code. */
export const SETUP_PREFIX = 's_';

/** Opens the set-up with that code. */
export function setupLink({ botUsername }: { readonly botUsername: string }, code: string): string {
  return `https://t.me/${botUsername}?start=${SETUP_PREFIX}${code}`;
}

/**
 * 128 bits, to stand in a link. The same act has the same word: a link whose message was lost, as the program died
 * before it was sent, is there again when the person repeats what they did.
 */
export function tokenFor(key: Uint8Array, act: string): string {
  return derive(key, `invitation ${act}`).subarray(0, 16).toString('base64url');
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
