/** The top bar: the product, the practice badge, the office clock and its buttons, actions, language. */
import { moveClock, runAction } from './api.js';
import { confirmDialog } from './dialog.js';
import { h, icon, iconButton } from './dom.js';
import { openMenu } from './menu.js';
import { state, tell } from './store.js';
import { currentLanguage, localized, setLanguage, t } from './strings.js';
import { clockParts } from './time.js';
import { toast } from './toast.js';

const host = document.querySelector('#top');
let heard = { at: 0, now: 0 };
let clockText;
const busyActions = new Set();

const MOVES = [
  { key: 'hour', move: { minutes: 60 } },
  { key: 'day', move: { days: 1 } },
  { key: 'week', move: { days: 7 } },
  { key: 'quarter-end', move: { to: 'quarter-end' } },
];

/** The office's time now: what the server said last, plus what has passed since. */
export const officeNow = () => new Date(heard.now + performance.now() - heard.at);

export function hearClock() {
  heard = { at: performance.now(), now: Date.parse(state.clock.now) };
  host.classList.toggle('moving', state.clock.moving);
  for (const button of host.querySelectorAll('.move')) button.disabled = state.clock.moving;
  showClock();
}

function showClock() {
  if (!clockText || !state) return;
  const { weekday, day, time } = clockParts(officeNow());
  const rest = `${day} · ${time}`;
  if (clockText.textContent === weekday + rest) return;
  clockText.replaceChildren(h('span.clock-weekday', {}, weekday), rest);
}
setInterval(showClock, 1000);

/** Asks first where that is wanted. */
function start(action) {
  const { confirm } = action;
  if (!confirm) return run(action);
  return confirmDialog(localized(confirm.title), localized(confirm.text), localized(confirm.yes), () => run(action));
}

async function run(action) {
  const label = localized(action.label);
  if (busyActions.has(action.id)) return;
  busyActions.add(action.id);
  drawTop();
  const done = await runAction(action.id);
  busyActions.delete(action.id);
  drawTop();
  if (done) toast(t('action-done', { label }));
}

function switchLanguage() {
  setLanguage(currentLanguage() === 'id' ? 'en' : 'id');
  document.documentElement.lang = currentLanguage();
  tell('all');
}

/** Narrow windows: everything of the bar in one menu. */
function openControls(event) {
  openMenu(event.currentTarget, [
    ...MOVES.map(({ key, move }) => ({ label: t(key), icon: 'clock', run: () => moveClock(move) })),
    ...state.actions.map((action) => ({ label: localized(action.label), icon: 'check', run: () => start(action) })),
    { label: t('language'), icon: 'globe', run: switchLanguage },
  ]);
}

export function drawTop() {
  const logo = h('img.logo', { src: '/assets/favicon.svg', alt: '', width: 32, height: 32 });
  clockText = h('span.clock-text', {});
  const moves = MOVES.map(({ key, move }) =>
    h('button.move', { type: 'button', onclick: () => moveClock(move) }, t(key)),
  );
  const actions = state.actions.map((action) =>
    h(
      'button.action',
      { type: 'button', disabled: busyActions.has(action.id), onclick: () => start(action) },
      localized(action.label),
    ),
  );
  host.replaceChildren(
    h('div.brand', {}, logo, h('h1', {}, 'KesraBot'), h('span.practice', { title: t('practice-hint') }, t('practice'))),
    h(
      'div.clock',
      { title: t('office-clock') },
      icon('clock'),
      h('span.sr-only', {}, `${t('office-clock')}: `),
      clockText,
    ),
    h('div.moves', { role: 'group', 'aria-label': t('move-clock') }, ...moves),
    h('div.actions', {}, ...actions),
    h('button.language', { type: 'button', title: t('language-label'), onclick: switchLanguage }, t('language')),
    iconButton('menu', t('controls'), openControls, { class: 'controls', 'aria-haspopup': 'menu' }),
  );
  hearClock();
}
