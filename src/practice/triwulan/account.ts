/** Tells what was said in the quarter: a transcript that can be read, without rows of buttons and links that differ from run to run. */
import { formatDate, formatTime } from '../../i18n/format.ts';
import { transcript } from '../../simulator/transcript.ts';
import type { World } from '../../simulator/world-types.ts';
import type { Step } from './calendar.ts';
import { ZONA } from './days.ts';

/** Of a scene that goes on and on the same way, its beginning tells enough. */
const MOST = 40;
const PLACE = { language: 'id', zone: ZONA } as const;

export const momentWords = (at: Date): string => `${formatDate(at, PLACE)}, ${formatTime(at, PLACE)}`;

/** Without the rows of buttons and the answered questions that are drawn anew: what was said and what came of it. */
function shortened(text: string): string[] {
  if (text === '') return [];
  const entries = text.split(/\n(?! {2})/).filter((entry) => !(entry.includes('(diubah)') && entry.includes('\n  → ')));
  return entries.map((entry) =>
    entry
      .replaceAll(/\n {2}(?:⌨ )?\[.*\]$/gm, '')
      .replaceAll(/u_[\w-]{20,}/g, 'u_…')
      .trimEnd(),
  );
}

const SAID_BY_BOT = /^(?:\([^)]*\) )?\w+Bot ▸ ?([^:(‹]*)/;
const ACTED = /^(?:\([^)]*\) )?(\S+) ▸ /;

/** Messages to several people go out side by side: told in one order, first to whoever acted. */
function inOrder(entries: readonly string[]): string[] {
  const told: string[] = [];
  let actor = '';
  let run: string[] = [];
  const flush = (): void => {
    const to = (entry: string): string => SAID_BY_BOT.exec(entry)?.[1]?.trim() ?? '';
    const rank = (entry: string): string => (to(entry) === actor ? '' : `~${to(entry)}`);
    told.push(...run.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)));
    run = [];
  };
  for (const entry of entries) {
    if (SAID_BY_BOT.test(entry)) {
      run.push(entry);
      continue;
    }
    flush();
    actor = ACTED.exec(entry)?.[1] ?? '';
    told.push(entry);
  }
  flush();
  return told;
}

/** A form's question, whoever is asked; undefined for anything else. */
const questionIn = (entry: string): string | undefined => /_Langkah \d+\/\d+_[^]*/.exec(entry)?.[0];

export interface Account {
  /** What was said since the last call; null when nothing was. */
  take(step: Step): { readonly text: string; readonly messages: number } | null;
}

/** Tells from now on; what a form asks is told once. */
export function createAccount(world: World): Account {
  const seen = new Map<number, number>();
  const asked = new Set<string>();
  transcript(world, undefined, seen);
  function isNew(entry: string): boolean {
    const question = questionIn(entry);
    if (question === undefined) return true;
    if (asked.has(question)) return false;
    asked.add(question);
    return true;
  }
  return {
    take({ at, title }) {
      const entries = inOrder(shortened(transcript(world, undefined, seen)));
      if (entries.length === 0) return null;
      const told = entries.filter(isNew);
      const more = told.length - MOST;
      const shown = more > 0 ? [...told.slice(0, MOST), `… (dan ${more} lagi)`] : told;
      const heading = `── ${momentWords(at)}${title === null ? '' : ` · ${title}`} ──`;
      return { text: `${heading}\n${shown.join('\n')}\n`, messages: entries.length };
    },
  };
}
