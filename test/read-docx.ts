/** Reads a finished letter as its reader does: the lines of its text, and the parts that it is made of. */
import { inflateRawSync } from 'node:zlib';
import { readXml } from '../src/spreadsheet/xml-events.ts';

/** The XML of one part, e.g. "word/document.xml". */
export function docxPart(file: Buffer, name: string): string {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    if (file.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const local = file.readUInt32LE(at + 42);
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const bytes = file.subarray(start, start + file.readUInt32LE(at + 20));
      return (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8');
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  throw new Error(`There is no ${name}`);
}

/** Each paragraph a line; a line break within one stands as " / ". Also a check that the XML can be read. */
export function docxLines(file: Buffer): string[] {
  const lines: string[] = [];
  let inText = false;
  readXml(docxPart(file, 'word/document.xml'), {
    open(name) {
      if (name === 'p') lines.push('');
      if (name === 'br') lines[lines.length - 1] += ' / ';
      if (name === 't') inText = true;
    },
    close(name) {
      if (name === 't') inText = false;
    },
    text(piece) {
      if (inText) lines[lines.length - 1] += piece;
    },
  });
  return lines.filter((line) => line !== '');
}
