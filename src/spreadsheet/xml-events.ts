/** The XML of a workbook's parts as events: saxes reads it, which draws nothing in; a DOCTYPE ends the reading. */
import { createRequire } from 'node:module';
import type * as Saxes from 'saxes';

// By require: to import a CommonJS package costs every new thread 40 ms of processor time.
const { SaxesParser } = createRequire(import.meta.url)('saxes') as typeof Saxes;

/** The part is no XML of a workbook: "unsafe" where it declares entities, "damaged" where it cannot be read. */
export class XmlFault extends Error {
  readonly fault: 'unsafe' | 'damaged';
  constructor(fault: 'unsafe' | 'damaged') {
    super(fault);
    this.name = 'XmlFault';
    this.fault = fault;
  }
}

type Attributes = Readonly<Record<string, string>>;
/** Names come without their prefix: "x:row" is "row". A tag that closes itself is followed by its own close. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** The value of one attribute, by its name with or without a prefix. */
export function attribute(attributes: Attributes, name: string): string | null {
  const key = name in attributes ? name : Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? null : (attributes[key] ?? null);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** @throws XmlFault when the reading comes to the place; what the listener throws ends it as well */
export function readXml(xml: string, { open, close, text }: XmlListener): void {
  // Another encoding than UTF-8 shows as NUL characters; a declaration of entities could hide in it.
  if (xml.includes('\0')) throw new XmlFault('unsafe');
  // A part that is not there, or has nothing in it.
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new XmlFault('unsafe');
  });
  parser.on('error', () => {
    throw new XmlFault('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  // A blank line in front is no XML, and does no harm: some scripts write one.
  parser.write(xml.trimStart()).close();
}
