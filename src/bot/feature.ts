/** What a feature of the SOP gives to the bot; features.ts holds the only list of them. */
import type { Composer } from 'grammy';
import type { Db } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { ButtonData } from '../lib/button-data.ts';
import type { SimpleKey } from '../i18n/translate.ts';
import type { Peran } from '../office/actor/actor.ts';
import type { Hak } from '../office/actor/hak.ts';
import type { Card } from '../outbox/message.ts';
import type { AnyForm } from '../form/define-form.ts';
import type { Outside, Replied } from '../form/outside.ts';
import type { SopEnv } from '../office/actor/form-env.ts';
import type { KesraContext } from './context.ts';

export interface Command {
  /** Fixed name without the slash. */
  readonly name: string;
  /** English or shorter names that do the same. */
  readonly aliases?: readonly string[];
  /** Line in Telegram's "/" menu, at most 256 characters. */
  readonly description: SimpleKey;
  /** Text of the large button on the home keyboard; absent: no button. */
  readonly button?: SimpleKey;
  /** Who sees it. "everybody" includes people without a seat. */
  readonly peran: readonly Peran[] | 'everybody';
  /** What a staf of the Kasi needs to see it. */
  readonly hak?: Hak;
  /** Whoever runs the installation sees it too, in whatever seat. */
  readonly pengelola?: true;
  /** The command is about forms itself: no reminder of an open form after it. */
  readonly ofForms?: true;
  readonly run: (ctx: KesraContext) => Promise<void>;
}

/** Any of the office's forms. */
export type KesraForm = AnyForm<SopEnv>;

export interface Feature {
  readonly name: string;
  readonly commands: readonly Command[];
  readonly forms: readonly KesraForm[];
  /** What its buttons say: all that its handlers listen to. What their data begins with is no other feature's. */
  readonly buttons: readonly ButtonData[];
  /** Its lists to begin with in a new office, inside the transaction that makes the office. */
  found?(tx: Db, kecamatanId: number): Promise<void>;
  /** How it stands with somebody who has no seat (yet), instead of "not registered"; null: this feature knows nothing of them. */
  strangerCard?(ctx: KesraContext): Promise<Card | null>;
  /** What decides whether anything else is looked at, e.g. consent to a new privacy notice. */
  gate?(bot: Composer<KesraContext>): void;
  /** What must come before the commands, e.g. "/start" with an invitation's token. */
  registerFirst?(bot: Composer<KesraContext>): void;
  /** News of groups, before it is asked who acts: `ctx` knows nobody yet. */
  registerNews?(groups: Composer<KesraContext>, deps: Deps): void;
  /** Commands that are written in a group. */
  registerInGroups?(groups: Composer<KesraContext>): void;
  /** Where goes what no question of an open form takes: one feature says it. */
  readonly outside?: Outside<SopEnv>;
  /** Takes a reply to a message of the bot while a form is open that has nothing to do with it; null: it is not this feature's. */
  takeReply?(ctx: KesraContext): Promise<Replied | null>;
  /** Buttons and plain messages, after commands and forms had their turn. */
  register(bot: Composer<KesraContext>): void;
  /** After every other feature: what none of them took. */
  registerLast?(bot: Composer<KesraContext>): void;
}
