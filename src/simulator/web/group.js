/** What can be done with a group as a whole, beside writing in it; done as its owner, whom alone Telegram lets do it. */
import { act } from './api.js';
import { confirmDialog } from './dialog.js';
import { t } from './strings.js';

export function groupNote({ isSupergroup, memberIds }) {
  const members = t('members', { n: memberIds.length });
  return isSupergroup ? `${t('supergroup')}, ${members}` : members;
}

/** @param {any} group see GroupState in world-types.ts @param {() => void} addBot @returns items of the chat's menu */
export function groupItems({ id, title, memberIds, hasBot, isSupergroup }, addBot) {
  const asOwner = (type) => act({ type, personId: memberIds[0], groupId: id });
  const grow = () =>
    confirmDialog(title, t('make-supergroup-hint'), t('make-supergroup'), () => asOwner('make-supergroup'));
  return [
    hasBot
      ? { label: t('remove-bot'), icon: 'close', run: () => asOwner('remove-bot') }
      : { label: t('add-bot'), icon: 'contact', run: addBot },
    ...(isSupergroup ? [] : [{ label: t('make-supergroup'), icon: 'up', run: grow }]),
  ];
}
