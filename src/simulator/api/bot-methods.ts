/** What the bot says about itself: menus of commands, names and descriptions. */
import type { BotCommand } from 'grammy/types';
import { badRequest } from '../state/api-error.ts';
import { type CommandScope, commandKey } from '../state/command-store.ts';
import { readableChat } from '../state/chats.ts';
import { tellChange } from '../state/journal.ts';
import type { WorldState } from '../state/world-state.ts';
import { checkKeys } from './check-keys.ts';
import { type Methods, textOf } from './method.ts';
import type { Params } from './params.ts';

const SCOPES: Readonly<Record<string, readonly string[]>> = {
  default: ['type'],
  all_private_chats: ['type'],
  all_group_chats: ['type'],
  all_chat_administrators: ['type'],
  chat: ['type', 'chat_id'],
  chat_administrators: ['type', 'chat_id'],
  chat_member: ['type', 'chat_id', 'user_id'],
};

function languageOf(params: Params): string {
  const language = textOf(params, 'language_code') ?? '';
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified');
  return language;
}

function keyOf(state: WorldState, params: Params): string {
  const scope = (params['scope'] ?? { type: 'default' }) as CommandScope;
  const keys = SCOPES[scope.type];
  if (!keys) throw badRequest("can't parse BotCommandScope: unsupported type specified");
  checkKeys(scope, keys, 'BotCommandScope');
  const { chat_id: chatId } = scope as CommandScope;
  if (keys.includes('chat_id')) {
    if (typeof chatId !== 'number')
      throw badRequest('can\'t parse BotCommandScope: Field "chat_id" must be of type Number');
    readableChat(state, chatId);
  }
  return commandKey(scope, languageOf(params));
}

/** Whoever looks at a chat sees its "/" list, which may be another one now. */
function tellMenus(state: WorldState, params: Params): void {
  const { chat_id: chatId } = (params['scope'] ?? {}) as Partial<CommandScope>;
  for (const chat of state.chats.values()) {
    if (chat.migratedTo === undefined && (chatId ?? chat.id) === chat.id) tellChange(state, chat.id);
  }
}

function checkCommand(value: unknown): BotCommand {
  checkKeys(value, ['command', 'description'], 'BotCommand');
  const { command, description } = value;
  if (typeof command !== 'string' || !/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  if (typeof description !== 'string' || description.trim() === '' || description.length > 256) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return { command: command.replace('/', ''), description };
}

/** A pair of methods that set and get one text in each language. */
function profilePair(suffix: string, field: string, max: number): Methods {
  return {
    [`set${suffix}`]: (state, params) => {
      const text = textOf(params, field) ?? '';
      if (text.length > max) throw badRequest(`${field} is too long`);
      state.profile.set(`${suffix} ${languageOf(params)}`, text);
      return true;
    },
    [`get${suffix}`]: (state, params) => ({
      [field]:
        state.profile.get(`${suffix} ${languageOf(params)}`) ||
        state.profile.get(`${suffix} `) ||
        (suffix === 'MyName' ? state.bot.first_name : ''),
    }),
  };
}

const menuKey = (params: Params): string => `menu ${(params['chat_id'] as number | undefined) ?? ''}`;
const rightsKey = (params: Params): string => `rights ${params['for_channels'] === true}`;

export const botMethods: Methods = {
  getMe: ({ bot, options }) => ({
    ...bot,
    can_join_groups: true,
    can_read_all_group_messages: options.privacyMode === false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),
  logOut: () => true,
  close: () => true,
  setMyCommands: (state, params) => {
    const commands = params['commands'] as readonly unknown[];
    if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
    const key = keyOf(state, params);
    const list = commands.map(checkCommand);
    if (list.length > 0) state.commands.set(key, list);
    else state.commands.delete(key);
    tellMenus(state, params);
    return true;
  },
  getMyCommands: (state, params) => state.commands.get(keyOf(state, params)) ?? [],
  deleteMyCommands: (state, params) => {
    state.commands.delete(keyOf(state, params));
    tellMenus(state, params);
    return true;
  },
  ...profilePair('MyName', 'name', 64),
  ...profilePair('MyDescription', 'description', 512),
  ...profilePair('MyShortDescription', 'short_description', 120),
  setChatMenuButton: (state, params) => {
    const button = params['menu_button'] ?? { type: 'default' };
    checkKeys(button, ['type', 'text', 'web_app'], 'MenuButton');
    if (!['commands', 'default', 'web_app'].includes(String(button['type']))) throw badRequest('BUTTON_TYPE_INVALID');
    state.profile.set(menuKey(params), button);
    return true;
  },
  getChatMenuButton: (state, params) =>
    state.profile.get(menuKey(params)) ?? state.profile.get('menu ') ?? { type: 'commands' },
  setMyDefaultAdministratorRights: (state, params) => {
    state.profile.set(rightsKey(params), params['rights'] ?? {});
    return true;
  },
  getMyDefaultAdministratorRights: (state, params) => state.profile.get(rightsKey(params)) ?? {},
};
