/** The messages of a chat: draws only what is new or changed, keeps the place one reads at. */
import { bubble, dayPill } from './bubble.js';
import { h, icon } from './dom.js';
import { currentLanguage, t } from './strings.js';

const NEAR_END = 80;
const MARGIN = 10;

/** Messages of one album that follow each other become one item; a pill opens each day. */
function itemsOf(messages) {
  const items = [];
  let day;
  for (const message of messages) {
    const date = new Date(message.date * 1000).toDateString();
    if (date !== day) items.push({ key: `day ${date}`, day: message.date });
    day = date;
    const previous = items.at(-1);
    if (message.album && previous?.album === message.album) previous.messages.push(message);
    else items.push({ key: `message ${message.id}`, album: message.album, messages: [message] });
  }
  return items;
}

/** @param {import('./bubble.js').ChatContext} context @param {string} label */
export function createMessageList(context, label) {
  /** Key → { signature, node } of what is drawn. */
  let drawn = new Map();
  let lastId = 0;
  let unseen = 0;
  const older = h('p.pill', { hidden: true });
  const empty = h('p.empty', {}, t('no-messages'));
  const list = h('div.messages-inner', {
    role: 'log',
    'aria-live': 'polite',
    'aria-relevant': 'additions',
    'aria-label': label,
  });
  const scroller = h('div.messages', { tabindex: '0', role: 'group', 'aria-label': label }, older, empty, list);
  const toEnd = h(
    'button.to-end',
    { type: 'button', hidden: true, onclick: () => scrollToEnd() },
    icon('down'),
    h('span', {}),
  );

  const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
  /** Whether the end stays in view while the window, the keyboard below or a late photo changes the room. */
  let following = true;
  /** The room when we scrolled last: a scroll in another room comes from the change, not from the reader. */
  let room = '';
  const roomNow = () => `${scroller.scrollHeight} ${scroller.clientHeight}`;
  function follow(on) {
    following = on;
    // While the end is followed the browser must not hold on to what was read before.
    scroller.style.overflowAnchor = on ? 'none' : 'auto';
  }
  /** The newest message with buttons since somebody looked or acted here: what comes after it must not push it out of view. */
  let keyed;
  function restingPlace() {
    const end = scroller.scrollHeight - scroller.clientHeight;
    const node = keyed && list.querySelector(`.keyed[data-ids~="${keyed}"]`);
    if (!node) return end;
    const top = node.offsetTop - MARGIN;
    const bottom = node.offsetTop + node.offsetHeight + MARGIN - scroller.clientHeight;
    return Math.min(end, Math.max(top, bottom));
  }
  function rest() {
    follow(true);
    scroller.scrollTop = restingPlace();
    room = roomNow();
  }
  function scrollToEnd() {
    keyed = undefined;
    rest();
  }
  function noteButtons(messages, after) {
    const fresh = messages.filter((message) => message.id > after);
    if (fresh.some((message) => message.from?.id === context.actor())) keyed = undefined;
    keyed = fresh.findLast((message) => message.fromBot && message.keyboard?.length > 0)?.id ?? keyed;
  }
  function showEndButton() {
    if (isAtEnd()) unseen = 0;
    toEnd.hidden = isAtEnd();
    const words = unseen > 0 ? t('to-end-new', { n: unseen }) : t('to-end');
    toEnd.setAttribute('aria-label', words);
    toEnd.title = words;
    toEnd.lastElementChild.textContent = unseen > 0 ? String(unseen) : '';
  }
  scroller.addEventListener(
    'scroll',
    () => {
      if (roomNow() === room) follow(isAtEnd() || Math.abs(scroller.scrollTop - restingPlace()) < 2);
      showEndButton();
    },
    { passive: true },
  );
  const observer = new ResizeObserver(() => {
    room = roomNow();
    if (following) rest();
    showEndButton();
  });
  // Whoever taps has seen the buttons, and looks for what comes next.
  list.addEventListener('click', (event) => {
    if (!event.target.closest('.inline-button')) return;
    keyed = undefined;
    follow(true);
  });
  observer.observe(scroller);
  observer.observe(list);

  function draw(item) {
    const signature = JSON.stringify([item, context.actor(), currentLanguage()]);
    const before = drawn.get(item.key);
    if (before?.signature === signature) return before;
    return { signature, node: item.day === undefined ? bubble(item.messages, context) : dayPill(item.day) };
  }

  function arrange(entries) {
    const hadFocus = list.contains(document.activeElement);
    const kept = new Set([...entries.values()].map(({ node }) => node));
    for (const { node } of drawn.values()) if (!kept.has(node)) node.remove();
    let next = list.firstElementChild;
    for (const { node } of entries.values()) {
      if (node === next) next = next.nextElementSibling;
      else list.insertBefore(node, next);
    }
    drawn = entries;
    // The button that was tapped may be gone: stay in this chat instead of falling back to the top of the page.
    if (hadFocus && !list.contains(document.activeElement)) scroller.focus({ preventScroll: true });
  }

  return {
    element: h('div.messages-frame', {}, scroller, toEnd),
    update(chat) {
      const newest = chat.messages.at(-1);
      const fresh = chat.messages.filter((message) => message.id > lastId);
      const stay = !following && lastId > 0 && !fresh.some((message) => message.from?.id === context.actor());
      arrange(new Map(itemsOf(chat.messages).map((item) => [item.key, draw(item)])));
      older.hidden = chat.older === 0;
      older.textContent = t('older', { n: chat.older });
      empty.hidden = chat.messages.length > 0;
      if (lastId > 0) noteButtons(chat.messages, lastId);
      if (stay) unseen += fresh.length;
      else rest();
      lastId = newest?.id ?? 0;
      showEndButton();
    },
    /** The chat is shown again. @param {number} read the newest message that was seen before */
    opened(chat, read) {
      keyed = undefined;
      noteButtons(chat.messages, read);
      rest();
    },
    jump(id) {
      const target = list.querySelector(`[data-ids~="${id}"]`);
      target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      target?.classList.add('flash');
      setTimeout(() => target?.classList.remove('flash'), 1500);
    },
  };
}
