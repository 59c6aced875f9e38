/** A small drawing of where a pin stands: lines of latitude and longitude, no map of others is fetched. */

const NS = 'http://www.w3.org/2000/svg';
const WIDTH = 240;
const HEIGHT = 120;
/** Degrees between two lines (about 1.1 km) and pixels for them. */
const STEP = 0.01;
const CELL = 40;

function shape(tag, attributes, text) {
  const element = document.createElementNS(NS, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
}

/** Where the lines lie, in pixels, and what they say, for one axis. */
function lines(centre, length) {
  const found = [];
  const first = Math.ceil((centre - (length / 2 / CELL) * STEP) / STEP);
  for (let n = first; ; n++) {
    const at = length / 2 + ((n * STEP - centre) / STEP) * CELL;
    if (at > length) return found;
    found.push({ at, label: (n * STEP).toFixed(2) });
  }
}

export function mapSketch(latitude, longitude) {
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'sketch', 'aria-hidden': 'true' });
  svg.append(shape('rect', { width: WIDTH, height: HEIGHT, class: 'sketch-land' }));
  for (const { at, label } of lines(longitude, WIDTH)) {
    svg.append(shape('path', { d: `M${at} 0V${HEIGHT}`, class: 'sketch-line' }));
    svg.append(shape('text', { x: at + 3, y: HEIGHT - 4, class: 'sketch-label' }, label));
  }
  for (const { at, label } of lines(latitude, HEIGHT)) {
    // Latitude grows upwards, pixels downwards.
    const y = HEIGHT - at;
    svg.append(shape('path', { d: `M0 ${y}H${WIDTH}`, class: 'sketch-line' }));
    svg.append(shape('text', { x: 3, y: y - 3, class: 'sketch-label' }, label));
  }
  const pin = `M${WIDTH / 2} ${HEIGHT / 2}c-3-7-10-12-10-20a10 10 0 0 1 20 0c0 8-7 13-10 20z`;
  svg.append(
    shape('path', { d: pin, class: 'sketch-pin' }),
    shape('circle', { cx: WIDTH / 2, cy: HEIGHT / 2 - 20, r: 4, class: 'sketch-hole' }),
  );
  return svg;
}
