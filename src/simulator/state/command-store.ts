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

/** The first list that exists counts: the narrower scope first, in each the person's language before none. */
export function commandsFor(
  store: CommandStore,
  personId: number,
  languageCode: string | undefined,
): readonly BotCommand[] {
  const language = (languageCode ?? '').slice(0, 2).toLowerCase();
  const scopes: CommandScope[] = [
    { type: 'chat', chat_id: personId },
    { type: 'all_private_chats' },
    { type: 'default' },
  ];
  for (const scope of scopes) {
    const list = store.get(commandKey(scope, language)) ?? store.get(commandKey(scope, ''));
    if (list) return list;
  }
  return [];
}
