/** The letters of a woff file as they were before they were packed: read packed, each letter of each PDF would unpack its table again. */
import { inflateSync } from 'node:zlib';

const HEAD = 12;
const ENTRY = 16;
const WOFF_HEAD = 44;
const WOFF_ENTRY = 20;
const aligned = (length: number): number => Math.ceil(length / 4) * 4;

interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

function readTable(woff: Buffer, at: number): Table {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field)) as [
    number,
    number,
    number,
    number,
  ];
  const bytes = woff.subarray(offset, offset + packed);
  // A table that would not become smaller lies there as it is.
  const data = packed < length ? inflateSync(bytes) : bytes;
  return { tag: woff.toString('latin1', at, at + 4), checksum, data };
}

/** What a search by halves needs to know of so many tables: range, steps, rest. */
function searchOf(count: number): [number, number, number] {
  const steps = Math.floor(Math.log2(count));
  const range = 2 ** steps * ENTRY;
  return [range, steps, count * ENTRY - range];
}

/** @param woff WOFF 1.0 (https://www.w3.org/TR/WOFF/) @returns TrueType or OpenType */
export function unpackFont(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a woff file');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => readTable(woff, WOFF_HEAD + at * WOFF_ENTRY));
  const first = HEAD + count * ENTRY;
  const font = Buffer.alloc(tables.reduce((end, { data }) => end + aligned(data.length), first));
  font.writeUInt32BE(woff.readUInt32BE(4), 0);
  for (const [at, value] of [count, ...searchOf(count)].entries()) font.writeUInt16BE(value, 4 + at * 2);
  let offset = first;
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const entry = HEAD + at * ENTRY;
    font.write(tag, entry, 'latin1');
    for (const [field, value] of [checksum, offset, data.length].entries())
      font.writeUInt32BE(value, entry + 4 + field * 4);
    data.copy(font, offset);
    offset += aligned(data.length);
  }
  return font;
}
