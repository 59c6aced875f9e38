/** What no question of the open form takes, or what answers something else: kept with its draft, and asked about when the form is over. */
import type { FormEnv, Json } from './env.ts';
import type { Parsed } from './field.ts';
import type { Input } from './input.ts';

export interface Outside<E extends FormEnv> {
  /** The form that asks what it is about … */
  readonly formId: string;
  /** … by this question, whose unfinished answer is what is kept. */
  readonly name: string;
  /** Whether this person has anybody to send it to. */
  readonly may: (env: E) => boolean;
  /**
   * Adds to what is kept.
   * @param about the number of the record that it answers
   */
  readonly add: (kept: Json | undefined, input: Input, about?: string) => Parsed;
  /** The record that a message of ours is about, by its number; null: none that could be named. */
  readonly numberIn: (text: string) => string | null;
}

/** What became of a reply to a message that is not the open form's; "quiet": one of several of which enough was said. */
export type Replied = 'said' | 'quiet';
