/** Telegram's text + entities as DOM nodes; links and commands without an entity are found here. */
import { h } from './dom.js';

const TAGS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  text_mention: 'b',
};
const LINK =
  /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]'’]|\bt\.me\/[\w?=&/-]*[\w/-]|(?<![\w/])\/[a-z][a-z0-9_]{0,31}(?![\w/])/gi;
const SAFE = /^(https?|tg|mailto|tel):/i;

/** @typedef {{ onLink(url: string): void, onCommand(command: string): void }} Handlers */

function linkNode(url, children, handlers) {
  const address = /^[a-z]+:/i.test(url) ? url : `https://${url}`;
  if (!SAFE.test(address)) return h('span', {}, ...children);
  const onclick = (event) => {
    event.preventDefault();
    handlers.onLink(address);
  };
  return h('a', { href: address, rel: 'noopener noreferrer', target: '_blank', onclick }, ...children);
}

function commandNode(command, handlers) {
  return h('button.command', { type: 'button', onclick: () => handlers.onCommand(command) }, command);
}

/** Text that no entity covers. */
function plainNodes(text, handlers) {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(LINK)) {
    if (match.index > at) nodes.push(text.slice(at, match.index));
    at = match.index + match[0].length;
    nodes.push(match[0].startsWith('/') ? commandNode(match[0], handlers) : linkNode(match[0], [match[0]], handlers));
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}

function spoiler(children) {
  const node = h('button.spoiler', { type: 'button', 'aria-label': '…', 'aria-expanded': 'false' }, ...children);
  node.addEventListener('click', () => {
    node.classList.add('open');
    node.setAttribute('aria-expanded', 'true');
    node.removeAttribute('aria-label');
  });
  return node;
}

function entityNode(entity, source, children, handlers) {
  switch (entity.type) {
    case 'url':
    case 'email':
    case 'phone_number': {
      const prefix = { email: 'mailto:', phone_number: 'tel:' }[entity.type] ?? '';
      return linkNode(prefix + source, [source], handlers);
    }
    case 'text_link':
      return linkNode(entity.url, children, handlers);
    case 'bot_command':
      return commandNode(source, handlers);
    case 'pre':
      return h('pre', {}, h('code', {}, ...children));
    case 'blockquote':
    case 'expandable_blockquote':
      return h('blockquote', {}, ...children);
    case 'spoiler':
      return spoiler(children);
    default:
      return TAGS[entity.type] ? h(TAGS[entity.type], {}, ...children) : h('span', {}, ...children);
  }
}

/** Kinds inside which no further link is looked for. */
const CLOSED = new Set(['url', 'email', 'phone_number', 'bot_command', 'text_link', 'code', 'pre']);

/** Kinds that stand on lines of their own. */
const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre']);

const lineStart = (text, at, offset) => (offset > at && text[offset - 1] === '\n' ? offset - 1 : offset);

/** Entities nest; offsets count UTF-16 units, as strings here do. */
function build(text, start, end, entities, handlers, plain) {
  const nodes = [];
  let at = start;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    if (entity.offset < at) continue;
    const stop = Math.min(entity.offset + entity.length, end);
    // A block stands on lines of its own: the line break before it is not shown once more.
    const before = text.slice(at, BLOCKS.has(entity.type) ? lineStart(text, at, entity.offset) : entity.offset);
    nodes.push(...plain(before, handlers));
    const inner = entities
      .slice(i + 1)
      .filter((other) => other.offset >= entity.offset && other.offset + other.length <= stop);
    const innerPlain = CLOSED.has(entity.type) ? (part) => [part] : plain;
    const children = build(text, entity.offset, stop, inner, handlers, innerPlain);
    nodes.push(entityNode(entity, text.slice(entity.offset, stop), children, handlers));
    at = BLOCKS.has(entity.type) && text[stop] === '\n' ? stop + 1 : stop;
  }
  nodes.push(...plain(text.slice(at, end), handlers));
  return nodes;
}

/** @param {string} text @param {readonly any[] | undefined} entities @param {Handlers} handlers */
export function richText(text, entities, handlers) {
  const sorted = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, 0, text.length, sorted, handlers, plainNodes);
}
