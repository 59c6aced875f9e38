/** First steps for a newcomer, until dismissed; and the line that says when something is not running. */
import { h, iconButton } from './dom.js';
import { isBotQuiet, isReady, state } from './store.js';
import { isConnected } from './stream.js';
import { localized, t } from './strings.js';

const KEY = 'kesra.hints-closed';
const hints = document.querySelector('#hints');
const notice = document.querySelector('#notice');

export function drawHints() {
  hints.hidden = state.hints.length === 0 || localStorage.getItem(KEY) === JSON.stringify(state.hints);
  if (hints.hidden) return;
  const close = () => {
    localStorage.setItem(KEY, JSON.stringify(state.hints));
    hints.hidden = true;
  };
  hints.setAttribute('aria-label', t('hints'));
  // A step may come with its own number; the list counts by itself.
  const steps = state.hints.map((hint) => h('li', {}, localized(hint).replace(/^\d+[.)]\s*/, '')));
  hints.replaceChildren(h('h2', {}, t('hints')), h('ol', {}, ...steps), iconButton('close', t('hints-close'), close));
}

function noticeText() {
  if (!isConnected()) return t('disconnected');
  if (!state) return '';
  if (!isReady()) return t('preparing');
  return isBotQuiet() ? t('bot-quiet') : '';
}

export function drawNotice() {
  const text = noticeText();
  notice.hidden = text === '';
  if (notice.textContent !== text) notice.textContent = text;
}
