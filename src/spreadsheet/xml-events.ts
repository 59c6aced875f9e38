/** Reads the XML of a workbook's parts piece by piece; knows no DOCTYPE and no entity but the five, so nothing can be drawn in. Pure. */

/** The part is no XML of a workbook: "unsafe" where it declares entities, "damaged" where it cannot be read. */
export class XmlFault extends Error {
  readonly fault: 'unsafe' | 'damaged';
  constructor(fault: 'unsafe' | 'damaged') {
    super(fault);
    this.name = 'XmlFault';
    this.fault = fault;
  }
}

export type XmlEvent =
  /** Names without their prefix: "x:row" is "row". A tag that closes itself is followed by its own close. */
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function entity(whole: string, body: string): string {
  const known = ENTITIES.get(body);
  if (known !== undefined) return known;
  const code = body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  if (!body.startsWith('#') || !(code > 0 && code <= 0x10_ffff)) throw new XmlFault('damaged');
  // Half a surrogate pair is no character; what cannot be stored is not let in.
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : String.fromCodePoint(code);
}

function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&([^;&]{1,10});/g, entity) : text;
}

/** The value of one attribute of an open event, by its name with or without a prefix. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? decoded(found[1] ?? found[2] ?? '') : null;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function indexAfter(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new XmlFault('damaged');
  return at + mark.length;
}

/** Where a tag ends: a ">" within quotes does not count. */
function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  throw new XmlFault('damaged');
}

function* tag(inner: string): Generator<XmlEvent> {
  if (inner.startsWith('/')) {
    yield { kind: 'close', name: localName(inner.slice(1).trim()) };
    return;
  }
  const closesItself = inner.endsWith('/');
  const whole = closesItself ? inner.slice(0, -1) : inner;
  const space = whole.search(/\s/);
  const name = localName(space < 0 ? whole : whole.slice(0, space));
  if (name === '') throw new XmlFault('damaged');
  yield { kind: 'open', name, attributes: space < 0 ? '' : whole.slice(space) };
  if (closesItself) yield { kind: 'close', name };
}

/** @throws XmlFault in the middle of the loop, when the reading comes to the place */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  // Another encoding than UTF-8 shows as NUL characters; a declaration of entities could hide in it.
  if (xml.includes('\0')) throw new XmlFault('unsafe');
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: decoded(xml.slice(at, open)) };
    if (xml.startsWith('<?', open)) at = indexAfter(xml, '?>', open);
    else if (xml.startsWith('<!--', open)) at = indexAfter(xml, '-->', open);
    else if (xml.startsWith('<![CDATA[', open)) {
      const after = indexAfter(xml, ']]>', open);
      yield { kind: 'text', text: xml.slice(open + 9, after - 3) };
      at = after;
    } else if (xml.startsWith('<!', open)) throw new XmlFault('unsafe');
    else {
      const end = tagEnd(xml, open + 1);
      yield* tag(xml.slice(open + 1, end));
      at = end + 1;
    }
  }
}
