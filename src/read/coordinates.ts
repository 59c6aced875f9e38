/** A point on the map as people paste it: two numbers, a geo: link, or one of the links that map programs make. */

export type Point = { readonly latitude: number; readonly longitude: number };
/** none: no point stands there · elsewhere: it is not in this country · short: a link that does not say where it leads */
export type NoPoint = 'none' | 'elsewhere' | 'short';
export type PointRead = { readonly point: Point; readonly rest: string } | { readonly unread: NoPoint };

/** Sabang to Merauke, Miangas to Rote, with the sea around. */
const SOUTH = -11.5;
const NORTH = 6.5;
const WEST = 94.5;
const EAST = 141.5;

const N = String.raw`([+-]?\d{1,3}(?:\.\d{1,20})?)`;
/** The place itself comes before the middle of the picture ("@"), where a link has both. */
const IN_LINK = [
  new RegExp(`!3d${N}!4d${N}`),
  new RegExp(
    String.raw`[?&](?:q|query|ll|sll|destination|daddr|center|cp|mlat)=(?:loc:)?${N}(?:,|%2C|~|&mlon=)\+?(?:%20|\s)?${N}`,
    'i',
  ),
  new RegExp(String.raw`/(?:place|search|dir)/(?:[^/?]*/)*?${N},\+?${N}`, 'i'),
  new RegExp(`@${N},${N}`),
  new RegExp(String.raw`#map=\d+/${N}/${N}`),
];
const LINK = /(?:https?:\/\/|www\.|geo:)\S+/giu;
const GEO = new RegExp(`^geo:${N},${N}`, 'i');
const SHORT = /^(?:https?:\/\/)?(?:maps\.app\.goo\.gl|goo\.gl|g\.co|maps\.app|bit\.ly|s\.id|w\.wiki)\//iu;
/** "-2.1, 115.2"; a comma between figures parts them only where points are the decimals. */
const PAIR = new RegExp(String.raw`(?<![\d.,])${N}\s*[,;\s]\s*${N}(?![\d.,]*\d)`, 'u');
const PAIR_COMMAS = /(?<![\d.,])([+-]?\d{1,3},\d{2,20})\s*[;,\s]\s*([+-]?\d{1,3},\d{2,20})(?![\d.,]*\d)/u;
/** Degrees, perhaps with minutes and seconds. */
const DMS = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*(?:°\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|″|”|'')\s*)?`;
/** "2°06'30"S 115°12'00"E", "2.1° LS, 115.2° BT", "2.1 LS 115.2 BT" */
const DEGREES = new RegExp(String.raw`${DMS}(LS|LU|S|N)\b[\s,;/-]*${DMS}(BT|E|T)(?![\p{L}])`, 'iu');
/** "S 2°06'30" E 115°12'00"" */
const DEGREES_BEHIND = new RegExp(
  String.raw`(?<![\p{L}\d])(LS|LU|S|N)\s*${DMS}[\s,;/-]*(?<![\p{L}])(BT|E|T)\s*${DMS}`,
  'iu',
);
const NAMES =
  /(?<![\p{L}])(?:titik\s+)?(?:koordinat|latitude|longitude|lintang|bujur|lat|long|lng|lon)\b\s*[:=]?(?=\s*[-+]?\d)/giu;

const within = ({ latitude, longitude }: Point): boolean =>
  latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;

/** No latitude of this country could be a longitude of it: the order is certain. */
function pointOf(one: number, other: number): Point | 'elsewhere' {
  const straight = { latitude: one, longitude: other };
  if (within(straight)) return straight;
  const turned = { latitude: other, longitude: one };
  return within(turned) ? turned : 'elsewhere';
}

const numberOf = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));
const degreesOf = (parts: readonly (string | undefined)[]): number =>
  numberOf(parts[0]) + numberOf(parts[1]) / 60 + numberOf(parts[2]) / 3600;

function read(found: Point | 'elsewhere', rest: string): PointRead {
  return found === 'elsewhere' ? { unread: 'elsewhere' } : { point: found, rest: rest.replace(/\s+/g, ' ').trim() };
}

function inLink(link: string): Point | 'elsewhere' | null {
  const decoded = link.replace(/%2C/gi, ',').replace(/%40/g, '@');
  const geo = GEO.exec(decoded);
  const found = geo ?? IN_LINK.map((pattern) => pattern.exec(decoded)).find((match) => match !== null);
  return found ? pointOf(Number(found[1]), Number(found[2])) : null;
}

/** Whole degrees without their sign are figures of anything. */
function inDegrees(text: string): PointRead | null {
  const behind = DEGREES.exec(text);
  const before = behind ? null : DEGREES_BEHIND.exec(text);
  const found = behind ?? before;
  if (!found || !/[°.,]\s*\d|°/.test(found[0])) return null;
  const parts = found.slice(1);
  const [side, south, east] = behind
    ? [parts[3], parts.slice(0, 3), parts.slice(4, 7)]
    : [parts[0], parts.slice(1, 4), parts.slice(5, 8)];
  const latitude = degreesOf(south) * (/^(?:LS|S)$/i.test(side ?? '') ? -1 : 1);
  return read(pointOf(latitude, degreesOf(east)), text.replace(found[0], ' '));
}

/** The one point that a message names, and the words that are left; several are none. */
export function readPoint(raw: string): PointRead {
  const text = raw.replace(/[º˚]/g, '°').normalize('NFKC').replace(/[−–]/g, '-').replace(NAMES, ' ');
  const links = text.match(LINK) ?? [];
  if (links.length > 0) {
    const [found, ...others] = links.flatMap((link) => inLink(link) ?? []);
    if (found !== undefined && others.length === 0) return read(found, text.replace(LINK, ' '));
    return { unread: links.some((link) => SHORT.test(link)) ? 'short' : 'none' };
  }
  const degrees = inDegrees(text);
  if (degrees) return degrees;
  const pair = PAIR.exec(text);
  // "12, 40" are two counts: a point has decimals.
  if (pair && (pair[1]?.includes('.') === true || pair[2]?.includes('.') === true))
    return read(pointOf(Number(pair[1]), Number(pair[2])), text.replace(pair[0], ' '));
  const commas = PAIR_COMMAS.exec(text);
  if (commas) return read(pointOf(numberOf(commas[1]), numberOf(commas[2])), text.replace(commas[0], ' '));
  return { unread: SHORT.test(text.trim()) ? 'short' : 'none' };
}
