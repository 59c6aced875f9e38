/** Where there are many people: a list under headings that is narrowed by typing, to bring one of them up. */
import { avatar } from './avatar.js';
import { bringIntoView } from './columns.js';
import { openDialog } from './dialog.js';
import { h } from './dom.js';
import { groupOf, isShown, nameOf, personOf, allChatIds, show, unreadOf } from './store.js';
import { localized, t } from './strings.js';

/** Fewer fit into the row of chips. */
const MANY = 9;
export const areMany = () => allChatIds().length > MANY;

const headingOf = (id) => (groupOf(id) ? t('groups') : localized(personOf(id)?.section) || t('others'));
const noteOf = (id) => localized(personOf(id)?.role);
const fits = (id, words) => {
  const text = `${nameOf(id)} ${noteOf(id)} ${headingOf(id)}`.toLowerCase();
  return words.every((word) => text.includes(word));
};

function entry(id, close) {
  const unread = unreadOf(id);
  const name = nameOf(id);
  const note = noteOf(id);
  const onclick = () => {
    close();
    show(id);
    bringIntoView(id);
  };
  return h(
    'button.choice',
    { type: 'button', onclick, data: { chat: id }, 'aria-pressed': String(isShown(id)) },
    avatar(id, name),
    h('span', {}, name, note && h('small', {}, note)),
    unread > 0 && h('span.badge', { 'aria-label': t('unread', { n: unread }) }, unread > 99 ? '99+' : String(unread)),
  );
}

export function openFinder() {
  openDialog(t('find-person'), (close) => {
    const search = h('input.finder-search', {
      type: 'search',
      autofocus: true,
      placeholder: t('find-person-hint'),
      'aria-label': t('find-person-hint'),
    });
    const list = h('div.finder-list', {});
    const draw = () => {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const byHeading = new Map();
      for (const id of allChatIds().filter((one) => fits(one, words))) {
        const heading = headingOf(id);
        byHeading.set(heading, [...(byHeading.get(heading) ?? []), id]);
      }
      const parts = [...byHeading].map(([heading, ids]) =>
        h('section', { 'aria-label': heading }, h('h3', {}, heading), ...ids.map((id) => entry(id, close))),
      );
      list.replaceChildren(...(parts.length > 0 ? parts : [h('p.muted', {}, t('nobody-found'))]));
    };
    search.addEventListener('input', draw);
    search.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      list.querySelector('.choice')?.click();
    });
    draw();
    return [search, list];
  });
}
