/** What a feature of the SOP gives to the bot; app.ts holds the only list of them. */
import type { Composer } from 'grammy';
import type { TextKey } from '../i18n/translate.ts';
import type { Peran } from '../sop/kontak/actor.ts';
import type { KesraContext } from './context.ts';

export interface Command {
  /** Fixed name without the slash. */
  readonly name: string;
  /** English or shorter names that do the same. */
  readonly aliases?: readonly string[];
  /** Line in Telegram's "/" menu, at most 256 characters. */
  readonly description: TextKey;
  /** Text of the large button on the home keyboard; absent: no button. */
  readonly button?: TextKey;
  /** Who sees it. "everybody" includes people without a seat. */
  readonly peran: readonly Peran[] | 'everybody';
  readonly run: (ctx: KesraContext) => Promise<void>;
}

export interface Feature {
  readonly name: string;
  readonly commands: readonly Command[];
  /** Buttons and plain messages, after commands and forms had their turn. */
  register(bot: Composer<KesraContext>): void;
}
