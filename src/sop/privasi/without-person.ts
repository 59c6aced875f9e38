/** Takes a person's name and telephone out of a message that waits to be sent to somebody else (UU 27/2022). Pure. */
import { z } from 'zod';

/** Whatever kind of message it is, now or in a later version: its parts by name. */
const PARTS = z.record(z.string(), z.unknown());

const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whole words alone, and only in what people read: a short name must not spoil the text around it. */
export function withoutPerson(payload: string, words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu');
  const cleaned = Object.entries(PARTS.parse(JSON.parse(payload))).map(([part, value]) =>
    (part === 'text' || part === 'caption') && typeof value === 'string'
      ? [part, value.replace(pattern, '(dihapus)')]
      : [part, value],
  );
  return JSON.stringify(Object.fromEntries(cleaned));
}
