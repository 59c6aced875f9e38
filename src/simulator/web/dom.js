/** Building DOM without markup strings: what people write can never become HTML. */

/**
 * @param {string} tag "button.primary" sets a class.
 * @param {Record<string, unknown>} [props] on… are listeners, `data` goes to dataset, the rest are attributes; false, null and undefined are left out.
 * @param {...(Node | string | null | undefined | false)} children
 */
export function h(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length > 0) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(props)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'data') Object.assign(element.dataset, value);
    else if (key === 'class') element.classList.add(...value.split(' ').filter(Boolean));
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(
    ...children.flat().filter((child) => child !== null && child !== undefined && child !== false && child !== ''),
  );
  return element;
}

const PATHS = {
  attach:
    'M21 11.500l-8.7 8.700a5.5 5.5 0 0 1-7.8-7.800l8.9-8.900a3.7 3.7 0 0 1 5.2 5.200l-8.9 8.900a1.8 1.8 0 0 1-2.6-2.600l8.2-8.2',
  send: 'M4 12l16-8-6 16-3-7z',
  photo:
    'M4 7h3l2-2.500h6L17 7h3a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zm8 9a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
  sample: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9.500h.01',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zm0-8.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-7.5 8.500c.5-4 3.5-6 7.5-6s7 2 7.5 6z',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.700l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.700l1-1',
  more: 'M12 5.500h.01M12 12h.01M12 18.500h.01',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M12 5v14M6 13l6 6 6-6',
  up: 'M12 19V5M6 11l6-6 6 6',
  download: 'M12 4v11M7.5 10.500L12 15l4.5-4.500M5 20h14',
  keyboard: 'M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8',
  menu: 'M4 7h16M4 12h16M4 17h16',
  reply: 'M10 8V4l-7 7 7 7v-4c5 0 8.5 1.5 11 5-1-6-4-10.5-11-11z',
  edit: 'M4 20l1-4L16 5l3 3L8 19z',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500L20 20',
  check: 'M5 12.500l4.5 4.500L19 7.5',
};

/** @param {keyof typeof PATHS} name */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** A round button that shows only an icon; the label is read out and shown on hover. */
export function iconButton(name, label, onclick, props = {}) {
  return h('button.icon-button', { type: 'button', 'aria-label': label, title: label, onclick, ...props }, icon(name));
}
