/** A round mark with initials, the same colour for the same chat each time. */
import { h } from './dom.js';

const COLOURS = 8;

/** Titles in front of Indonesian names do not help to tell people apart. */
const TITLES = new Set(['pak', 'bu', 'bapak', 'ibu', 'h.', 'hj.', 'dr.', 'drs.', 'dra.']);

export function avatar(id, name) {
  const words = name.split(/\s+/).filter((word) => word && !TITLES.has(word.toLowerCase()));
  const initials = words
    .slice(0, 2)
    .map((word) => [...word][0])
    .join('')
    .toUpperCase();
  return h('span.avatar', { 'aria-hidden': 'true', data: { colour: colourOf(id) } }, initials || '?');
}

export const colourOf = (id) => Math.abs(id) % COLOURS;
