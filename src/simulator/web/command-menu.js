/** The "/" menu: what this person may do, filtered while typing, chosen with arrows or a tap. */
import { h, icon } from './dom.js';
import { t } from './strings.js';

let serial = 0;

/** @param {HTMLTextAreaElement} input @param {(command: string) => void} choose */
export function createCommandMenu(input, choose) {
  const listId = `commands-${++serial}`;
  let commands = [];
  let at = -1;
  const list = h('div.commands', { id: listId, role: 'listbox', 'aria-label': t('commands'), hidden: true });
  const button = h(
    'button.commands-button',
    {
      type: 'button',
      hidden: true,
      title: t('commands'),
      'aria-label': t('commands'),
      'aria-controls': listId,
      'aria-expanded': 'false',
      onclick: () => (list.hidden ? open(commands) : close()),
    },
    icon('menu'),
  );
  input.setAttribute('aria-controls', listId);
  input.setAttribute('aria-autocomplete', 'list');

  function setOpen(isOpen) {
    list.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) input.removeAttribute('aria-activedescendant');
  }
  const close = () => setOpen(false);

  function pick(command) {
    close();
    input.value = '';
    choose(`/${command}`);
  }

  function mark(index) {
    at = index;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    const option = list.children[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }

  function open(found) {
    const option = ({ command, description }, i) =>
      h(
        'button.command-option',
        { type: 'button', role: 'option', id: `${listId}-${i}`, tabindex: '-1', onclick: () => pick(command) },
        h('b', {}, `/${command}`),
        h('span', {}, description),
      );
    list.replaceChildren(...found.map(option));
    setOpen(found.length > 0);
    mark(input.value.length > 1 ? 0 : -1);
  }

  input.addEventListener('input', () => {
    const typed = /^\/(\w*)$/.exec(input.value);
    if (typed) open(commands.filter(({ command }) => command.startsWith(typed[1].toLowerCase())));
    else close();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!list.hidden && !list.contains(event.target) && !button.contains(event.target) && event.target !== input)
      close();
  });

  return {
    list,
    button,
    close,
    update(next) {
      commands = next;
      button.hidden = next.length === 0;
    },
    /** @returns {boolean} whether the key was for this menu */
    handleKey(event) {
      if (list.hidden) return false;
      const count = list.children.length;
      if (event.key === 'ArrowDown') mark((at + 1) % count);
      else if (event.key === 'ArrowUp') mark((at - 1 + count) % count);
      else if (event.key === 'Escape') close();
      else if ((event.key === 'Enter' || event.key === 'Tab') && at >= 0) list.children[at].click();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
