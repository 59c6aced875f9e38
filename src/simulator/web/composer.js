/** Where a person writes: text, attachments, "/" menu, the bot's reply keyboard, reply and edit. */
import { act } from './api.js';
import { chooseLocation, openAttachMenu, sendFiles, shareContact } from './attach.js';
import { createCommandMenu } from './command-menu.js';
import { h, icon, iconButton } from './dom.js';
import { replyKeyboard } from './keyboard.js';
import { nameOf } from './store.js';
import { t } from './strings.js';

const MAX_ROWS_PX = 140;

/** @param {number} chatId @param {() => number} actor */
export function createComposer(chatId, actor) {
  /** The message that is answered or changed, and which of the two. */
  let bound;
  let keyboardShown = true;
  let keyboard;

  const input = h('textarea.input', {
    rows: 1,
    placeholder: t('message'),
    'aria-label': t('message-as', { name: nameOf(actor()) }),
    maxlength: 20_000,
  });
  const boundBar = h('div.bound', { hidden: true });
  const keys = h('div.reply-keyboard', { hidden: true });
  const toggle = iconButton('keyboard', t('hide-keyboard'), () => showKeyboard(!keyboardShown), { hidden: true });
  const sendButton = iconButton('send', t('send'), () => send(), { class: 'send' });
  const commands = createCommandMenu(input, (command) => say(command));
  const sender = () => ({ personId: actor(), chatId, ...(bound?.kind === 'reply' && { replyTo: bound.message.id }) });

  function grow() {
    input.style.height = 'auto';
    input.style.height = `${Math.min(input.scrollHeight, MAX_ROWS_PX)}px`;
    sendButton.classList.toggle('ready', input.value.trim() !== '');
  }

  function bind(kind, message) {
    bound = message && { kind, message };
    boundBar.hidden = !bound;
    if (!bound) return;
    const title = kind === 'edit' ? t('editing') : t('replying-to', { name: message.from?.name ?? '' });
    const gist = message.text ?? (message.photo ? '📷' : (message.document?.name ?? ''));
    boundBar.replaceChildren(
      icon(kind === 'edit' ? 'edit' : 'reply'),
      h('span', {}, h('b', {}, title), h('small', {}, gist)),
      iconButton('close', t('cancel'), () => unbind()),
    );
    input.focus();
  }

  function unbind() {
    if (bound?.kind === 'edit') input.value = '';
    bind(undefined, undefined);
    grow();
  }

  async function say(text) {
    const { personId, replyTo } = sender();
    const isPrivate = chatId === personId;
    const body = {
      type: 'text',
      personId,
      text,
      ...(!isPrivate && { chatId }),
      ...(replyTo !== undefined && { replyTo }),
    };
    bind(undefined, undefined);
    return act(body);
  }

  async function send() {
    const text = input.value.trim();
    if (text === '') return;
    const editing = bound?.kind === 'edit' ? bound.message : undefined;
    input.value = '';
    commands.close();
    grow();
    const done = editing
      ? await act({ type: 'edit', personId: actor(), messageId: editing.id, text })
      : await say(text);
    // What could not be sent comes back, unless something new is written already.
    if (!done && input.value === '') input.value = text;
    bind(undefined, undefined);
    grow();
  }

  function showKeyboard(shown) {
    keyboardShown = shown;
    keys.hidden = !keyboard || !shown;
    toggle.hidden = !keyboard;
    toggle.classList.toggle('on', shown);
    toggle.setAttribute('aria-pressed', String(shown));
    const label = t(shown ? 'hide-keyboard' : 'show-keyboard');
    toggle.setAttribute('aria-label', label);
    toggle.title = label;
  }

  input.addEventListener('input', grow);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || commands.handleKey(event)) return;
    if (event.key === 'Escape' && bound) return unbind();
    // On a phone Enter makes a new line, as its keyboard says.
    if (event.key !== 'Enter' || event.shiftKey || matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    void send();
  });
  input.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void sendFiles(sender(), files);
  });

  const attach = iconButton('attach', t('attach'), (event) => openAttachMenu(event.currentTarget, sender()), {
    'aria-haspopup': 'menu',
  });
  const line = h('div.composer-line', {}, commands.button, attach, input, toggle, sendButton);
  const element = h('div.composer', {}, commands.list, boundBar, line, keys);

  return {
    element,
    say,
    drop: (files) => sendFiles(sender(), files),
    reply: (message) => bind('reply', message),
    edit(message) {
      input.value = message.text;
      bind('edit', message);
      grow();
    },
    rename: () => input.setAttribute('aria-label', t('message-as', { name: nameOf(actor()) })),
    update(chat) {
      commands.update(chat.commands[actor()] ?? []);
      const next = chat.replyKeyboard;
      if (JSON.stringify(next) === JSON.stringify(keyboard)) return;
      keyboard = next;
      if (!keyboard) {
        keys.replaceChildren();
        return showKeyboard(true);
      }
      input.placeholder = keyboard.input_field_placeholder ?? t('message');
      const answers = {
        say: (text) => {
          if (keyboard.one_time_keyboard) showKeyboard(false);
          void say(text);
        },
        contact: () => shareContact(sender()),
        location: () => chooseLocation(sender()),
      };
      keys.replaceChildren(...replyKeyboard(keyboard, answers));
      showKeyboard(true);
    },
  };
}
