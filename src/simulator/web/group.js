/** What can be done with a group as a whole, beside writing in it; done as its owner, whom alone Telegram lets do it. */
import { act } from './api.js';
import { confirmDialog } from './dialog.js';
import { t } from './strings.js';

export function groupNote({ isSupergroup, memberIds, hasBot, muted }) {
  const members = t('members', { n: memberIds.length });
  const who = isSupergroup ? `${t('supergroup')}, ${members}` : members;
  return hasBot && muted !== 'nothing' ? `${who} · ${t(`muted-${muted}`)}` : who;
}

/** Where there is room for a word or two, the most important. */
export function shortGroupNote({ isSupergroup, hasBot, muted }) {
  if (hasBot && muted !== 'nothing') return t(`muted-${muted}`);
  return t(isSupergroup ? 'supergroup' : 'group');
}

/** What an admin can take from the bot, and give back. */
function muteItems({ id, memberIds, hasBot, muted }) {
  if (!hasBot) return [];
  const mute = (what) => () => act({ type: 'mute', personId: memberIds[0], groupId: id, what });
  if (muted !== 'nothing') return [{ label: t('unmute'), icon: 'send', run: mute('nothing') }];
  return [
    { label: t('mute-everything'), icon: 'close', run: mute('everything') },
    { label: t('mute-files'), icon: 'file', run: mute('files') },
  ];
}

/** @param {any} group see GroupState in world-types.ts @param {() => void} addBot @returns items of the chat's menu */
export function groupItems(group, addBot) {
  const { id, title, memberIds, hasBot, isSupergroup } = group;
  const asOwner = (type) => act({ type, personId: memberIds[0], groupId: id });
  const grow = () =>
    confirmDialog(title, t('make-supergroup-hint'), t('make-supergroup'), () => asOwner('make-supergroup'));
  return [
    hasBot
      ? { label: t('remove-bot'), icon: 'close', run: () => asOwner('remove-bot') }
      : { label: t('add-bot'), icon: 'contact', run: addBot },
    ...muteItems(group),
    ...(isSupergroup ? [] : [{ label: t('make-supergroup'), icon: 'up', run: grow }]),
  ];
}
