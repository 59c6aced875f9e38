/** Who is shown: on a laptop a row of persons to switch on and off, on a phone the switcher between chats. */
import { avatar } from './avatar.js';
import { bringIntoView } from './columns.js';
import { h, icon } from './dom.js';
import { areMany, openFinder } from './people-finder.js';
import { allChatIds, groupOf, isShown, nameOf, narrow, personOf, show, unreadOf } from './store.js';
import { shortGroupNote } from './group.js';
import { localized, t } from './strings.js';

const host = document.querySelector('#people');

function chip(id) {
  const name = nameOf(id);
  const unread = unreadOf(id);
  const shown = isShown(id);
  const onclick = () => {
    show(id, { toggle: true });
    if (isShown(id)) bringIntoView(id);
  };
  const group = groupOf(id);
  const note = group ? shortGroupNote(group) : localized(personOf(id)?.role);
  const action = t(shown && !narrow.matches ? 'hide-person' : 'show-person', { name });
  const label = [name, note, unread > 0 && t('unread', { n: unread })].filter(Boolean).join(', ');
  return h(
    'button.chip',
    { type: 'button', 'aria-pressed': String(shown), 'aria-label': label, title: action, onclick, data: { chat: id } },
    avatar(id, name),
    h('span.chip-text', {}, h('b', {}, name), note && h('small', {}, note)),
    unread > 0 && h('span.badge', { 'aria-hidden': 'true' }, unread > 99 ? '99+' : String(unread)),
  );
}

function finderButton() {
  return h(
    'button.chip.finder',
    { type: 'button', 'aria-haspopup': 'dialog', onclick: openFinder },
    icon('search'),
    h('b', {}, t('find-person')),
  );
}

/** Signature of what is drawn, so that focus and scrolling survive changes elsewhere. */
let drawn = '';

export function updatePeople() {
  host.setAttribute('aria-label', t('people-label'));
  const chips = allChatIds().map(chip);
  if (areMany()) chips.unshift(finderButton());
  const signature = chips.map((one) => one.outerHTML).join('');
  if (signature === drawn) return;
  drawn = signature;
  const focused = document.activeElement?.closest?.('#people [data-chat]')?.dataset.chat;
  const { scrollLeft } = host;
  host.replaceChildren(...chips);
  host.scrollLeft = scrollLeft;
  if (focused) host.querySelector(`[data-chat="${focused}"]`)?.focus({ preventScroll: true });
}
