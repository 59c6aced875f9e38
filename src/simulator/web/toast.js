/** Short notes that go away by themselves. */
import { h } from './dom.js';

const SHOWN_MS = 5000;

/** @param {string} text @param {{ kind?: 'error', who?: string }} [options] `who`: whose phone showed it. */
export function toast(text, { kind, who } = {}) {
  const note = h('div.toast', { class: kind ?? '' }, who && h('b', {}, `${who}: `), text);
  const host = document.querySelector('#toasts');
  host.append(note);
  while (host.children.length > 4) host.firstElementChild.remove();
  setTimeout(() => note.remove(), SHOWN_MS);
}
