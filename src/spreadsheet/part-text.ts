/** The bytes of an XML part as text: UTF-8 as nearly everybody writes it, UTF-16, or the old sets of signs that a declaration names. Pure. */
import { utf16Of, windows1252 } from './encodings.ts';
import { XmlFault } from './xml-events.ts';

const UTF8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);
const OLD = new Set(['iso-8859-1', 'latin1', 'windows-1252']);

function declared(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
  const name = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  return name === undefined ? 'utf-8' : name.toLowerCase();
}

/** @throws XmlFault for another set of signs: it could hide something from whoever looks for a DOCTYPE */
export function partText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const name = marked ? 'utf-8' : declared(bytes);
  if (OLD.has(name)) return windows1252(bytes);
  if (!UTF8.has(name)) throw new XmlFault('damaged');
  return new TextDecoder().decode(bytes);
}
