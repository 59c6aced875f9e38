/** Small menus that open beside a button; arrows move, Escape or a click elsewhere closes. */
import { h, icon } from './dom.js';

/** @param {HTMLElement} anchor @param {readonly { label: string, icon?: string, run(): void }[]} items */
export function openMenu(anchor, items) {
  const menu = h('div.menu', { popover: 'auto', role: 'menu' });
  for (const item of items) {
    const run = () => {
      menu.hidePopover();
      item.run();
    };
    menu.append(
      h(
        'button.menu-item',
        { type: 'button', role: 'menuitem', onclick: run },
        item.icon && icon(item.icon),
        item.label,
      ),
    );
  }
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...menu.children];
    const next = buttons.indexOf(document.activeElement) + step;
    buttons.at(next % buttons.length).focus();
  });
  menu.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') menu.remove();
  });
  document.body.append(menu);
  menu.showPopover();
  place(menu, anchor.getBoundingClientRect());
  menu.firstElementChild?.focus();
}

/** Above the anchor when there is more room, never beyond the window. */
function place(menu, anchor) {
  const { width, height } = menu.getBoundingClientRect();
  const above = anchor.top > innerHeight / 2;
  const left = Math.max(8, Math.min(anchor.left, innerWidth - width - 8));
  const top = above ? anchor.top - height - 6 : anchor.bottom + 6;
  menu.style.left = `${left}px`;
  menu.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}
