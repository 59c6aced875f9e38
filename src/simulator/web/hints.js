/** First steps for a newcomer, until dismissed; and the line that says when something is not running. */
import { bringIntoView } from './columns.js';
import { h, iconButton } from './dom.js';
import { isBotQuiet, isReady, show, state } from './store.js';
import { isConnected } from './stream.js';
import { localized, t } from './strings.js';

const KEY = 'kesra.hints-closed';
const POINTED_MS = 4000;
const hints = document.querySelector('#hints');
const notice = document.querySelector('#notice');

/** Brings up the chat of a step, and points for a while at the button to press. */
function take({ chatId, button }) {
  show(chatId);
  bringIntoView(chatId);
  const column = document.querySelector(`.column[data-chat="${chatId}"]`);
  const target = [...(column?.querySelectorAll('.reply-button') ?? [])].find((one) => one.textContent === button);
  const pointed = target ?? column;
  if (!pointed) return;
  pointed.classList.add('pointed');
  setTimeout(() => pointed.classList.remove('pointed'), POINTED_MS);
  target?.focus({ preventScroll: true });
}

export function drawHints() {
  hints.hidden = state.hints.length === 0 || localStorage.getItem(KEY) === JSON.stringify(state.hints);
  if (hints.hidden) return;
  const close = () => {
    localStorage.setItem(KEY, JSON.stringify(state.hints));
    hints.hidden = true;
  };
  hints.setAttribute('aria-label', t('hints'));
  const isStep = (hint) => hint.chatId !== undefined;
  const sentences = state.hints.filter((hint) => !isStep(hint)).map((hint) => h('p', {}, localized(hint)));
  const steps = state.hints
    .filter(isStep)
    .map((step) => h('li', {}, h('button.step', { type: 'button', onclick: () => take(step) }, localized(step.text))));
  hints.replaceChildren(
    h('div.hints-intro', {}, h('h2', {}, t('hints')), ...sentences),
    h('ol', { hidden: steps.length === 0 }, ...steps),
    iconButton('close', t('hints-close'), close),
  );
}

function noticeText() {
  if (!isConnected()) return t('disconnected');
  if (!state) return '';
  if (!isReady()) return t('preparing');
  if (state.progress) return localized(state.progress);
  return isBotQuiet() ? t('bot-quiet') : '';
}

export function drawNotice() {
  const text = noticeText();
  notice.hidden = text === '';
  if (notice.textContent !== text) notice.textContent = text;
  notice.classList.toggle('progress', isConnected() && Boolean(state?.progress));
}
