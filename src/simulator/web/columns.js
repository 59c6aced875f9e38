/** The columns side by side; made when first shown, kept while the page is open, so that nothing typed is lost. */
import { createColumn } from './column.js';
import { chats, shownIds } from './store.js';

const host = document.querySelector('#columns');
let columns = new Map();

function columnOf(chatId) {
  if (!columns.has(chatId)) columns.set(chatId, createColumn(chatId));
  return columns.get(chatId);
}

/** After a change of language, persons or groups: everything is made anew. */
export function resetColumns() {
  columns = new Map();
  host.replaceChildren();
  arrangeColumns();
}

export function arrangeColumns() {
  const wanted = shownIds().filter((id) => chats.has(id));
  const nodes = wanted.map((id) => columnOf(id).element);
  const before = [...host.children];
  for (const node of before) if (!nodes.includes(node)) node.remove();
  nodes.forEach((node, i) => {
    if (host.children[i] !== node) host.insertBefore(node, host.children[i] ?? null);
  });
  // All stand in their place first: their widths depend on each other.
  for (const id of wanted) {
    if (before.includes(columnOf(id).element)) continue;
    columnOf(id).update();
    columnOf(id).opened();
  }
}

export function updateColumn(chatId) {
  if (columns.has(chatId)) columns.get(chatId).update();
}

export function updateTyping(chatId) {
  columns.get(chatId)?.updateNote();
}

export function bringIntoView(chatId) {
  columns.get(chatId)?.element.scrollIntoView({ inline: 'nearest', block: 'nearest', behavior: 'smooth' });
}
