/** The bot's buttons: below a message (inline) and at the bottom of a chat (reply keyboard). */
import { h } from './dom.js';
import { openLink } from './join.js';
import { tap } from './taps.js';
import { t } from './strings.js';
import { toast } from './toast.js';

async function copy(text) {
  await navigator.clipboard.writeText(text);
  toast(t('copied'));
}

/** @param {() => number} actor asked when the button is tapped: in a group the speaker may change */
function inlineButton(button, message, chatId, actor) {
  const onclick = (event) => {
    if (button.url) return openLink(button.url, actor());
    if (button.copy_text) return copy(button.copy_text.text);
    if (button.callback_data === undefined) return toast(t('unsupported'));
    const element = event.currentTarget;
    const keyboard = element.closest('.inline-keyboard');
    if (keyboard.getAttribute('aria-busy') === 'true') return undefined;
    keyboard.setAttribute('aria-busy', 'true');
    element.classList.add('busy');
    const done = () => {
      keyboard.removeAttribute('aria-busy');
      element.classList.remove('busy');
    };
    return tap(
      { personId: actor(), chatId, messageId: message.id, text: button.text, data: button.callback_data },
      done,
    );
  };
  const isLink = button.url !== undefined;
  return h(
    'button.inline-button',
    { type: 'button', class: `${isLink ? 'link' : ''} ${button.style ?? ''}`, onclick },
    button.text,
  );
}

export function inlineKeyboard(message, chatId, actor) {
  const rows = message.keyboard.map((row) =>
    h('div.keyboard-row', {}, ...row.map((button) => inlineButton(button, message, chatId, actor))),
  );
  return h('div.inline-keyboard', {}, ...rows);
}

/** @param {any} keyboard Telegram's ReplyKeyboardMarkup @param {{ say(text: string): void, contact(): void, location(): void }} answers */
export function replyKeyboard(keyboard, answers) {
  const button = (one) => {
    const {
      text,
      request_contact: contact,
      request_location: location,
    } = typeof one === 'string' ? { text: one } : one;
    const onclick = () => (contact ? answers.contact() : location ? answers.location() : answers.say(text));
    return h('button.reply-button', { type: 'button', onclick }, text);
  };
  return keyboard.keyboard.map((row) => h('div.keyboard-row', {}, ...row.map(button)));
}
