/** What an update leads to: first what is saved, then what is said. Made without touching Telegram or the database. */
import type { Html } from '../i18n/translate.ts';
import type { InlineKeyboard } from '../outbox/message.ts';
import type { DraftChange, Prefill } from './draft-store.ts';
import type { JsonObject } from './env.ts';
import type { Request } from './field.ts';

export type Keyboard =
  | { readonly type: 'inline'; readonly rows: InlineKeyboard }
  /** The large keyboard: Telegram's own button, and words that are typed by pressing them. */
  | { readonly type: 'request'; readonly request: Request; readonly label: string; readonly words: readonly string[] }
  /** The large keyboard that a person has outside forms. */
  | { readonly type: 'home' };

export interface Saying {
  readonly text: Html;
  readonly keyboard?: Keyboard;
  /** A document; the text stands below it. */
  readonly file?: { readonly bytes: Uint8Array; readonly name: string };
}

export interface Outcome {
  readonly change?: DraftChange;
  /** Ends the draft and opens this form instead. */
  readonly replaceWith?: { readonly formId: string; readonly context: JsonObject; readonly prefill?: Prefill };
  /** Plain text over the chat, for a tap. */
  readonly toast?: string;
  /** What becomes of the message whose button was tapped. */
  readonly edit?: Saying;
  /** Which question the message has answered, where it is not the open one; null: none that a change of it could be put in the place of. */
  readonly heard?: string | null;
  readonly say: readonly Saying[];
}
