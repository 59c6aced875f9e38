/** A chat with a bot that has forms, for tests: people speak and tap, every call to Telegram is recorded. */
import { Bot } from 'grammy';
import type { InlineKeyboardButton, Message, Update, UserFromGetMe } from 'grammy/types';
import { escapeHtml } from '../src/i18n/html.ts';
import type { SimpleKey, Translate } from '../src/i18n/translate.ts';
import { translator } from '../src/i18n/translator.ts';
import {
  type AnswersOf,
  type AnyForm,
  defineForm,
  type Definition,
  type Form,
  type SomeFields,
} from '../src/form/define-form.ts';
import { createDraftStore, type DraftStore } from '../src/form/draft-store.ts';
import type { FormEnv, FormRefused, JsonObject } from '../src/form/env.ts';
import { createFormMachine, type FormMachine } from '../src/form/machine.ts';
import type { FormContext } from '../src/form/runner.ts';
import type { Database } from '../src/db/database.ts';
import type { Reached } from '../src/lib/reached.ts';

function textOf(payload: Record<string, unknown>): string {
  return typeof payload['text'] === 'string' ? payload['text'] : '';
}

/** A text of a test form: no locale file has it, it reads as it is written. */
export function uji(text: string): SimpleKey {
  return `uji:${text}` as SimpleKey;
}
/** The bot's own texts, and those of `uji`. */
const testTexts: Translate = (() => {
  const t = translator('id');
  const own = (key: string): string | undefined => (key.startsWith('uji:') ? key.slice(4) : undefined);
  const html = (key: string, vars?: never) =>
    own(key) === undefined ? t.dynamic(key as never, vars) : escapeHtml(own(key) ?? '');
  const plain = (key: string, vars?: never) => own(key) ?? t.plainDynamic(key as never, vars);
  return Object.assign(html, { language: 'id', plain, dynamic: html, plainDynamic: plain }) as unknown as Translate;
})();

/** A form about something; `/isi <id> <JSON>` opens it. */
export function formAbout<const F extends SomeFields, C>(
  definition: Definition<FormEnv, F, C>,
): Form<FormEnv, AnswersOf<F>, C> {
  return defineForm<F, FormEnv, C>(definition);
}

export const CHAT = 7001;
const ME = {
  id: 1,
  is_bot: true,
  first_name: 'KesraBot',
  username: 'kesra_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
} as unknown as UserFromGetMe;

export interface Call {
  readonly method: string;
  readonly payload: Record<string, unknown>;
}
interface Shown {
  readonly id: number;
  text: string;
  buttons: InlineKeyboardButton.CallbackButton[];
}

export interface ChatOptions {
  readonly database: Database;
  readonly forms: readonly AnyForm<FormEnv>[];
  readonly reached?: Reached;
  readonly refused?: () => FormRefused | undefined;
}

/** Wednesday 18 November 2026, 12.00 WIB. */
export const NOON = new Date('2026-11-18T05:00:00Z');

export class TestChat {
  readonly calls: Call[] = [];
  /** The conversations that were active whenever a form asked for its world. */
  readonly inside: string[][] = [];
  readonly store: DraftStore;
  now = NOON;
  /** Thrown once, at the next call of this method. */
  failNext: { readonly method: string; readonly error: Error } | undefined;
  readonly #options: ChatOptions;
  readonly #shown: Shown[] = [];
  readonly #everShown: { readonly data: string; readonly messageId: number }[] = [];
  #machine: FormMachine<FormContext>;
  #bot: Bot<FormContext>;
  #updateId = 100;
  #messageId = 1;

  constructor(options: ChatOptions) {
    this.#options = options;
    const clock = { now: () => this.now };
    this.store = createDraftStore({
      database: options.database,
      clock,
      ...(options.reached ? { reached: options.reached } : {}),
    });
    [this.#bot, this.#machine] = this.#build(options.forms);
  }

  #build(forms: readonly AnyForm<FormEnv>[]): [Bot<FormContext>, FormMachine<FormContext>] {
    const machine = createFormMachine<FormEnv, FormContext>({
      forms,
      store: this.store,
      loadEnv: async (ctx) => {
        this.inside.push(Object.keys(ctx.conversation.active()));
        return this.#options.refused?.() ?? { t: testTexts, language: 'id', now: this.now, zone: 'Asia/Jakarta' };
      },
    });
    const bot = new Bot<FormContext>('1:test', {
      botInfo: ME,
      client: { fetch: this.#fetch },
    });
    bot.use(machine.installBefore);
    bot.command('isi', (ctx) => {
      const [id = '', ...about] = ctx.match.split(' ');
      return machine.start(ctx, id, JSON.parse(about.join(' ') || '{}') as JsonObject);
    });
    bot.command('lanjut', (ctx) => machine.resume(ctx));
    bot.command('batal', (ctx) => machine.cancel(ctx));
    bot.use(machine.installForms);
    bot.on('message', (ctx) => ctx.reply('(bot) tidak mengerti'));
    bot.on('callback_query', (ctx) => ctx.answerCallbackQuery('(bot) tombol lain'));
    return [bot, machine];
  }

  /** A new process, perhaps with other forms: everything that was only in memory is gone. */
  restart(forms: readonly AnyForm<FormEnv>[] = this.#options.forms): void {
    [this.#bot, this.#machine] = this.#build(forms);
  }
  get machine(): FormMachine<FormContext> {
    return this.#machine;
  }

  readonly #fetch = async (url: string | URL, init: { readonly body?: unknown }): Promise<Response> => {
    const method = String(url).split('/').at(-1) ?? '';
    const payload = JSON.parse(await new Response(init.body as ReadableStream).text()) as Record<string, unknown>;
    if (this.failNext?.method === method) {
      const { error } = this.failNext;
      this.failNext = undefined;
      throw error;
    }
    this.calls.push({ method, payload });
    return Response.json({ ok: true, result: this.#result(method, payload) });
  };

  #result(method: string, payload: Record<string, unknown>): unknown {
    const markup = payload['reply_markup'] as { inline_keyboard?: InlineKeyboardButton.CallbackButton[][] } | undefined;
    const buttons = markup?.inline_keyboard?.flat() ?? [];
    if (method === 'sendMessage') {
      const message = { id: this.#messageId++, text: textOf(payload), buttons };
      this.#everShown.push(...buttons.map((button) => ({ data: button.callback_data, messageId: message.id })));
      this.#shown.push(message);
      return {
        message_id: message.id,
        date: Math.floor(this.now.getTime() / 1000),
        chat: { id: CHAT, type: 'private', first_name: 'Siti' },
        text: message.text,
      };
    }
    const edited = this.#shown.find((message) => message.id === payload['message_id']);
    if (method === 'editMessageText' && edited) {
      edited.text = textOf(payload);
      edited.buttons = buttons;
    }
    return true;
  }

  /** Delivers an update; the same one again is a repeat. */
  async deliver(update: Update): Promise<void> {
    await this.#bot.handleUpdate(update);
  }
  nextUpdateId(): number {
    return this.#updateId++;
  }

  messageUpdate(content: Partial<Message>, at: Date = this.now): Update {
    const text = content.text;
    const entities = text?.startsWith('/')
      ? [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }]
      : undefined;
    const message = {
      message_id: this.#messageId++,
      date: Math.floor(at.getTime() / 1000),
      chat: { id: CHAT, type: 'private', first_name: 'Siti' },
      from: { id: CHAT, is_bot: false, first_name: 'Siti' },
      ...(entities ? { entities } : {}),
      ...content,
    };
    return { update_id: this.nextUpdateId(), message: message as Message & Update.NonChannel };
  }
  async say(text: string): Promise<void> {
    await this.deliver(this.messageUpdate({ text }));
  }
  async send(content: Partial<Message>): Promise<void> {
    await this.deliver(this.messageUpdate(content));
  }

  /** The newest button with this label, as it would be tapped now. */
  button(label: string): { readonly data: string; readonly messageId: number } {
    for (const message of [...this.#shown].reverse()) {
      const found = message.buttons.find((button) => button.text.includes(label));
      if (found) return { data: found.callback_data, messageId: message.id };
    }
    throw new Error(
      `No button "${label}" among ${this.#shown.flatMap((message) => message.buttons.map((button) => button.text)).join(' | ')}`,
    );
  }
  /** Every button ever shown, in order, also those that were taken away since. */
  everyButton(): readonly { readonly data: string; readonly messageId: number }[] {
    return this.#everShown;
  }
  tapUpdate({ data, messageId }: { readonly data: string; readonly messageId: number }): Update {
    const message = {
      message_id: messageId,
      date: Math.floor(this.now.getTime() / 1000),
      chat: { id: CHAT, type: 'private', first_name: 'Siti' },
      from: ME,
      text: this.#shown.find((shown) => shown.id === messageId)?.text ?? '',
    };
    const id = this.nextUpdateId();
    const query = {
      id: String(id),
      from: { id: CHAT, is_bot: false, first_name: 'Siti' },
      chat_instance: '1',
      message,
      data,
    };
    return { update_id: id, callback_query: query } as unknown as Update;
  }
  async tap(label: string): Promise<void> {
    await this.deliver(this.tapUpdate(this.button(label)));
  }

  /** Texts that the bot sent or toasted since the last call of `heard`. */
  heard(): string[] {
    return this.calls.splice(0).flatMap(({ method, payload }) => {
      if (method === 'sendMessage') return [textOf(payload)];
      if (method === 'editMessageText') return [`[edit] ${textOf(payload)}`];
      return payload['text'] === undefined ? [] : [`[toast] ${textOf(payload)}`];
    });
  }
  /** Everything that was said, as one text. */
  heardText(): string {
    return this.heard().join('\n---\n');
  }
  /** Labels under the newest message. */
  labels(): string[] {
    return this.#shown.at(-1)?.buttons.map((button) => button.text) ?? [];
  }
  async draft() {
    return this.store.findOpen(CHAT);
  }
}
