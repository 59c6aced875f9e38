/** What the page is given: the world it shows, the office clock, and the words of whoever starts it. */
import type { PlayedAct } from './page-played.ts';
import type { World } from './world-types.ts';

/** A text in both languages of the page, or one that serves both. */
export type PageText = string | { readonly id: string; readonly en: string };

/** A first step: tapped, it brings up the chat where it is taken and points at the button to press there. */
export interface PageStep {
  readonly text: PageText;
  readonly chatId: number;
  /** Exact words of a button at the bottom of that chat. */
  readonly button?: string;
}

/** A button in the top bar, e.g. "Isi data contoh". */
export interface PageAction {
  readonly id: string;
  readonly label: PageText;
  /** Asked first. */
  readonly confirm?: { readonly title: PageText; readonly text: PageText; readonly yes: PageText };
  /** While it runs, it alone moves people and clock: whoever else wants to act is told to wait. */
  readonly alone?: boolean;
  /** Runs once a tap; a second tap while it runs is refused. @param report what the page shows meanwhile */
  run(report: (progress: PageText) => void): Promise<void>;
}

export interface PageExtras {
  /** For a newcomer, shown above the chats until dismissed: sentences, and steps in their order. */
  readonly hints?: readonly (PageText | PageStep)[];
  /** Short line below a person's name, e.g. "Kasi Kesra". */
  readonly roleOf?: (personId: number) => PageText | undefined;
  /** Under which heading a person stands where there are many, e.g. "Desa". */
  readonly sectionOf?: (personId: number) => PageText | undefined;
  /** Chats that have a column when the page is opened for the first time; the first four when left out. */
  readonly shownFirst?: readonly number[];
  /** Writes what was played as a test about that chat; without it the page does not offer that. */
  readonly writeTest?: (chatId: number, acts: readonly PlayedAct[]) => { readonly name: string; readonly text: string };
  /** IANA zone of the office; default Asia/Jakarta. */
  readonly zone?: string;
  /** The longest step in which time is moved, so that nothing due on the way is passed over; default 3 hours. */
  readonly clockStepMs?: number;
  /** Told of what went wrong inside; the page itself only hears "failed". */
  readonly onError?: (error: unknown) => void;
}

/** The office clock, which can only go forward. */
export interface MovableClock {
  now(): Date;
  advance(ms: number): void;
}

export interface PageOptions {
  readonly world: World;
  readonly clock: MovableClock;
  /** Carries out what has become due; awaited after each step of the clock. */
  onClockMoved(): Promise<void>;
  /** False while the office is being prepared: it can be looked at, and nobody can act yet. Ready when left out. */
  readonly isReady?: () => boolean;
  /** Asked each time: what can be done now. */
  readonly actions?: () => readonly PageAction[];
  readonly extras?: PageExtras;
}

export const DEFAULT_ZONE = 'Asia/Jakarta';
export const DEFAULT_CLOCK_STEP_MS = 3 * 3_600_000;
