/** Finding what was meant among names: exact after tidying up, or near enough to ask; never a silent guess. */
import { distance } from 'fastest-levenshtein';
import type { Place } from '../../read/place-index.ts';

/** Something to choose by its name; what is more than a name is told of places. */
export type Named = Place;

const MAX_OFFERS = 8;
const MAX_EDITS = 2;

/** Lower case, no accents, no punctuation. */
export function tidyName(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface Matches {
  /** Equal after tidying; more than one when two things share a name. */
  readonly exact: readonly Named[];
  /** Begins with, contains, or at most two slips away; best first. */
  readonly near: readonly Named[];
  /** The words that nobody understood, as they were written. */
  readonly rest?: string;
}

/** What `typed` may mean. */
export function findMatches(typed: string, options: readonly Named[]): Matches {
  const wanted = tidyName(typed);
  if (wanted === '') return { exact: [], near: [] };
  const exact: Named[] = [];
  const near: { option: Named; score: number }[] = [];
  for (const option of options) {
    const names = [option.text, ...(option.aliases ?? [])].map(tidyName);
    if (names.includes(wanted)) exact.push(option);
    const score = Math.min(...names.map((name) => slips(wanted, name)));
    if (score <= MAX_EDITS) near.push({ option, score });
  }
  near.sort((a, b) => a.score - b.score);
  return { exact, near: near.slice(0, MAX_OFFERS).map(({ option }) => option) };
}

/** 0 when the name contains what was typed from the start of a word; else the edits; short names bear fewer. */
function slips(wanted: string, name: string): number {
  if (wanted.length >= 2 && ` ${name}`.includes(` ${wanted}`)) return 0;
  const edits = distance(wanted, name);
  const allowed = name.length >= 5 ? MAX_EDITS : name.length >= 3 ? 1 : 0;
  return edits <= allowed ? edits : MAX_EDITS + 1;
}
