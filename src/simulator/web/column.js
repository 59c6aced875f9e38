/** One chat as a column: who it is, the messages, the composer. */
import { act } from './api.js';
import { avatar } from './avatar.js';
import { createComposer } from './composer.js';
import { openTest } from './copy-test.js';
import { h, iconButton } from './dom.js';
import { groupItems, groupNote } from './group.js';
import { openLink, pasteLink } from './join.js';
import { openMenu } from './menu.js';
import { createMessageList } from './message-list.js';
import { chats, groupOf, isReady, nameOf, narrow, personOf, readBefore, show, writesTests } from './store.js';
import { isTyping } from './stream.js';
import { localized, t } from './strings.js';

export function createColumn(chatId) {
  const group = groupOf(chatId);
  let speaker = group ? group.memberIds[0] : chatId;
  const actor = () => speaker;
  const name = nameOf(chatId);
  const label = t('chat', { name });
  const composer = createComposer(chatId, actor);
  const context = {
    chatId,
    isGroup: group !== undefined,
    actor,
    say: (text) => composer.say(text),
    follow: (url) => openLink(url, speaker),
    reply: (message) => composer.reply(message),
    edit: (message) => composer.edit(message),
    jump: (id) => messages.jump(id),
  };
  const messages = createMessageList(context, label);
  const note = h('small.column-note', {});
  const foot = h('div.column-foot', {});
  const more = iconButton('more', t('chat-actions', { name }), (event) => openMenu(event.currentTarget, menuItems()), {
    'aria-haspopup': 'menu',
  });
  const head = h(
    'header.column-head',
    {},
    avatar(chatId, name),
    h('div.column-name', {}, h('h2', {}, name), note),
    more,
  );
  const element = h('section.column', { 'aria-label': label, data: { chat: chatId } }, head, messages.element, foot);

  function menuItems() {
    const hide = narrow.matches
      ? []
      : [{ label: t('hide-person', { name }), icon: 'close', run: () => show(chatId, { toggle: true }) }];
    const last = [
      ...(writesTests() ? [{ label: t('copy-test'), icon: 'file', run: () => openTest(chatId) }] : []),
      ...hide,
    ];
    if (group) return [...groupItems(group, addBot), ...last];
    const blocked = personOf(chatId)?.blocked;
    return [
      { label: t('open-link'), icon: 'link', run: () => pasteLink(chatId) },
      {
        label: t(blocked ? 'unblock' : 'block'),
        icon: 'close',
        run: () => act({ type: blocked ? 'unblock' : 'block', personId: chatId }),
      },
      ...last,
    ];
  }

  function updateNote() {
    const quiet = group ? groupNote(group) : localized(personOf(chatId)?.role);
    const typing = isTyping(chatId);
    note.textContent = typing ? t('typing') : quiet;
    note.classList.toggle('typing', typing);
  }

  /** A group: who writes. */
  function speakerBar() {
    const select = h('select', { 'aria-label': t('speak-as') });
    for (const id of group.memberIds) select.append(h('option', { value: id, selected: id === speaker }, nameOf(id)));
    select.addEventListener('change', () => {
      speaker = Number(select.value);
      composer.rename();
      composer.update(chats.get(chatId));
      messages.update(chats.get(chatId));
    });
    return h('label.speaker', {}, t('speak-as'), select);
  }

  const addBot = () => act({ type: 'add-bot', personId: speaker, groupId: chatId });
  const addBotBar = h(
    'div.start',
    {},
    h('p', {}, t('add-bot-hint')),
    h('button.primary', { type: 'button', onclick: addBot }, t('add-bot')),
  );
  const startBar = h(
    'div.start',
    {},
    h('p', {}, t('start-hint')),
    h(
      'button.primary',
      { type: 'button', onclick: () => act({ type: 'start', personId: chatId, payload: '' }) },
      t('start'),
    ),
  );
  const blockedBar = h(
    'div.start',
    {},
    h('p', {}, t('blocked', { name })),
    h('button.primary', { type: 'button', onclick: () => act({ type: 'unblock', personId: chatId }) }, t('unblock')),
  );
  const groupSpeaker = group && speakerBar();

  function setFoot(...nodes) {
    const same = nodes.length === foot.children.length && nodes.every((node, i) => foot.children[i] === node);
    if (!same) foot.replaceChildren(...nodes);
  }

  // Files can be dropped anywhere on the chat.
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    element.classList.add('dropping');
  });
  element.addEventListener('dragleave', () => element.classList.remove('dropping'));
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    element.classList.remove('dropping');
    void composer.drop([...(event.dataTransfer?.files ?? [])]);
  });

  return {
    element,
    updateNote,
    update() {
      const chat = chats.get(chatId);
      updateNote();
      composer.update(chat);
      if (groupSpeaker) setFoot(...(group.hasBot ? [] : [addBotBar]), groupSpeaker, composer.element);
      else if (personOf(chatId)?.blocked) setFoot(blockedBar);
      else if (chat.messages.length === 0) setFoot(...(isReady() ? [startBar] : []));
      else setFoot(composer.element);
      messages.update(chat);
    },
    opened: () => messages.opened(chats.get(chatId), readBefore(chatId)),
  };
}
