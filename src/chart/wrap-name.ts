/** Names on pictures, in as many lines as there is room for. Pure. */
import { shorten } from '../lib/shorten.ts';

/** At most `lines` of at most `letters`; broken at blanks, a longer word anywhere; what is left out ends in "…". */
export function wrapName(text: string, letters: number, lines: number): string[] {
  const found: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  while (found.length < lines - 1 && [...rest].length > letters) {
    const line = [...rest].slice(0, letters + 1).join('');
    const blank = line.lastIndexOf(' ');
    const cut = blank > 0 ? line.slice(0, blank) : [...rest].slice(0, letters).join('');
    found.push(cut);
    rest = rest.slice(cut.length).trimStart();
  }
  return [...found, shorten(rest, letters)];
}
