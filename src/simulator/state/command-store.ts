/** The "/" menus by scope and language, and which of them a person sees. */
import type { BotCommand } from 'grammy/types';

export type CommandStore = Map<string, readonly BotCommand[]>;

export interface CommandScope {
  readonly type: string;
  readonly chat_id?: number;
  readonly user_id?: number;
}

export function commandKey(scope: CommandScope, language: string): string {
  return [scope.type, scope.chat_id ?? '', scope.user_id ?? '', language].join(' ');
}

/** Who looks at the list, and where. */
export interface CommandReader {
  readonly personId: number;
  readonly languageCode: string | undefined;
  /** The group; the private chat when left out. */
  readonly groupId?: number;
  readonly isAdmin?: boolean;
}

/** Narrowest first, as Telegram asks for them. */
function scopesOf({ personId, groupId, isAdmin = false }: CommandReader): readonly CommandScope[] {
  if (groupId === undefined)
    return [{ type: 'chat', chat_id: personId }, { type: 'all_private_chats' }, { type: 'default' }];
  const scopes: readonly CommandScope[] = [
    { type: 'chat_member', chat_id: groupId, user_id: personId },
    { type: 'chat_administrators', chat_id: groupId },
    { type: 'chat', chat_id: groupId },
    { type: 'all_chat_administrators' },
    { type: 'all_group_chats' },
    { type: 'default' },
  ];
  return isAdmin ? scopes : scopes.filter(({ type }) => !type.endsWith('administrators'));
}

/** The first list that exists counts: the narrower scope first, in each the person's language before none. */
export function commandsFor(store: CommandStore, reader: CommandReader): readonly BotCommand[] {
  const language = (reader.languageCode ?? '').slice(0, 2).toLowerCase();
  for (const scope of scopesOf(reader)) {
    const list = store.get(commandKey(scope, language)) ?? store.get(commandKey(scope, ''));
    if (list) return list;
  }
  return [];
}
