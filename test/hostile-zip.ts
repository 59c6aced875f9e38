/** Zip files as nobody's program writes them: what stands in the directory need not be so. */
import { crc32, deflateRawSync } from 'node:zlib';

interface Lies {
  readonly flags?: number;
  /** What the directory says at most of the size of any part, whatever the truth. */
  readonly size?: number;
  /** The name that stands before the bytes of every part. */
  readonly localName?: string;
  /** An extra field of every entry of the directory. */
  readonly extra?: Buffer;
  /** Where the directory says that the parts begin. */
  readonly offsets?: readonly number[];
  readonly stored?: boolean;
}

export function zip(parts: Record<string, string | Buffer>, lies: Lies = {}): Buffer {
  const { flags = 0, size, localName, extra = Buffer.alloc(0), offsets, stored = false } = lies;
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(Math.min(size ?? bytes.length, bytes.length), 18);
    fields.writeUInt16LE(Buffer.byteLength(localName ?? name), 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, Buffer.from(localName ?? name), packed]);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    fields.writeUInt16LE(extra.length, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offsets?.[directory.length] ?? offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01020000', 'hex'), fields, tail, Buffer.from(name), extra]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
