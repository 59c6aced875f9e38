/** Writes a zip file entry by entry in constant memory: deflate runs in the thread pool, sizes are patched in afterwards. */
import { type FileHandle, open } from 'node:fs/promises';
import { type DeflateRaw, crc32, createDeflateRaw } from 'node:zlib';
import { CENTRAL_HEADER, DEFLATED, END_RECORD, LOCAL_HEADER } from './zip-format.ts';

/** 2.0: deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** Beyond this a zip needs the 64-bit extension, which some viewers on phones cannot read. */
const MOST_BYTES = 0xffff_fffe;
const FLUSH_AT = 64 * 1024;

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

export interface ZipEntry {
  /** Takes a piece; the promise, where there is one, wants to be awaited before the next piece. */
  write(piece: string | Uint8Array): Promise<void> | undefined;
  end(): Promise<void>;
}

export interface ZipFile {
  /** One at a time. */
  entry(name: string): Promise<ZipEntry>;
  /** Writes the directory, makes sure that it is on the disk, and closes. */
  finish(): Promise<void>;
  /** Closes what is half done. */
  abandon(): Promise<void>;
}

function dosTime(at: Date): number {
  const year = Math.max(1980, at.getUTCFullYear());
  const date = ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}

/** The 26 bytes that local and central header have in common, from "version needed" to "extra length". */
function commonFields(entry: Entry, time: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(FLAGS, 2);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt32LE(time, 6);
  fields.writeUInt32LE(entry.crc, 10);
  fields.writeUInt32LE(entry.packed, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(entry.name.length, 22);
  return fields;
}

function localHeader(entry: Entry, time: number): Buffer {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(LOCAL_HEADER);
  return Buffer.concat([signature, commonFields(entry, time), entry.name]);
}

function centralHeader(entry: Entry, time: number): Buffer {
  const start = Buffer.alloc(6);
  start.writeUInt32LE(CENTRAL_HEADER);
  start.writeUInt16LE(VERSION, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(entry.offset, 10);
  return Buffer.concat([start, commonFields(entry, time), tail, entry.name]);
}

/** Everything that deflate gives out goes to the file, in order; the file sets the pace. */
async function pump(deflate: DeflateRaw, put: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  for await (const bytes of deflate) await put(bytes as Uint8Array);
}

class EntryWriter implements ZipEntry {
  readonly #deflate = createDeflateRaw({ level: 6 });
  readonly #pumped: Promise<void>;
  #failure: Error | undefined;
  #pending = '';
  crc = 0;
  size = 0;

  constructor(put: (bytes: Uint8Array) => Promise<void>) {
    this.#pumped = pump(this.#deflate, put).catch((error: unknown) => {
      // Leaving the loop has closed the stream, so the writer wakes up with an error of its own: this is the real one.
      this.#failure = error instanceof Error ? error : new Error(String(error));
    });
  }

  write(piece: string | Uint8Array): Promise<void> | undefined {
    if (typeof piece !== 'string') return this.#flush(piece);
    this.#pending += piece;
    return this.#pending.length < FLUSH_AT ? undefined : this.#flush();
  }

  async end(): Promise<void> {
    await this.#flush();
    this.#deflate.end();
    await this.#pumped;
    if (this.#failure) throw this.#failure;
  }

  async #flush(more?: Uint8Array): Promise<void> {
    const text = Buffer.from(this.#pending);
    this.#pending = '';
    for (const bytes of more ? [text, more] : [text]) {
      if (bytes.length === 0) continue;
      this.crc = crc32(bytes, this.crc);
      this.size += bytes.length;
      try {
        await new Promise<void>((resolve, reject) => {
          this.#deflate.write(bytes, (error) => (error ? reject(error) : resolve()));
        });
      } catch (error) {
        await this.#pumped;
        throw this.#failure ?? error;
      }
    }
  }
}

/** @param at written as the time of every entry */
export async function createZip(path: string, at: Date): Promise<ZipFile> {
  const file: FileHandle = await open(path, 'wx');
  const time = dosTime(at);
  const entries: Entry[] = [];
  let position = 0;

  async function put(bytes: Uint8Array): Promise<void> {
    if (position + bytes.length > MOST_BYTES) throw new RangeError('The zip file would exceed 4 GB');
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
    position += bytes.length;
  }

  return {
    async entry(name) {
      const blank: Entry = { name: Buffer.from(name), offset: position, crc: 0, packed: 0, size: 0 };
      await put(localHeader(blank, time));
      const start = position;
      const writer = new EntryWriter(put);
      return {
        write: (piece) => writer.write(piece),
        async end() {
          await writer.end();
          if (writer.size > MOST_BYTES) throw new RangeError(`${name} would exceed 4 GB`);
          const entry = { ...blank, crc: writer.crc, packed: position - start, size: writer.size };
          entries.push(entry);
          const header = localHeader(entry, time);
          await file.write(header, 0, header.length, entry.offset);
        },
      };
    },
    async finish() {
      const start = position;
      for (const entry of entries) await put(centralHeader(entry, time));
      const end = Buffer.alloc(22);
      end.writeUInt32LE(END_RECORD);
      end.writeUInt16LE(entries.length, 8);
      end.writeUInt16LE(entries.length, 10);
      end.writeUInt32LE(position - start, 12);
      end.writeUInt32LE(start, 16);
      await put(end);
      await file.sync();
      await file.close();
    },
    abandon: () => file.close(),
  };
}
