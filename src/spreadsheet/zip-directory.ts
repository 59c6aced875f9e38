/** Looks at a stranger's zip file before anything in it is unpacked: its directory alone says most of what is wrong. Pure. */
import type { WorkbookFault } from './workbook-fault.ts';
import { CENTRAL_HEADER, DEFLATED, END_RECORD, LOCAL_HEADER } from './zip-format.ts';

const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const MOST_COMMENT = 0xffff;
/** Bits 0 and 6: the entry, or the directory itself, is encrypted. */
const ENCRYPTED = 0x41;
const STORED = 0;
/** Stands in a 32-bit field when the real number is in the 64-bit extension, which no workbook of this size needs. */
const SEE_ZIP64 = 0xffff_ffff;

/** What Telegram lets a bot fetch, in bytes. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;
const MOST_ENTRIES = 500;
const MOST_PART_BYTES = 24 * 1024 * 1024;
const MOST_TOTAL_BYTES = 48 * 1024 * 1024;
/** Sheets shrink to a tenth, dull ones to a hundredth; deflate can do 1 : 1032. */
const MOST_RATIO = 200;
/** Below this a ratio does no harm. */
const SMALL_BYTES = 1024 * 1024;

export interface ZipPart {
  readonly name: string;
  readonly deflated: boolean;
  /** Where the packed bytes begin. */
  readonly start: number;
  readonly packed: number;
  /** As the directory says it; whoever unpacks must not believe it. */
  readonly size: number;
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream that holds a workbook under a password, as its name is written in an OLE file. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

function faultOfStart(bytes: Buffer): WorkbookFault | null {
  if (bytes.length > MOST_FILE_BYTES) return 'too-large';
  if (bytes.subarray(0, OLE.length).equals(OLE)) return bytes.includes(ENCRYPTED_STREAM) ? 'encrypted' : 'old';
  // A file that ends within its first header is short; one that begins otherwise is something else.
  return bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL_HEADER ? null : 'not-a-workbook';
}

function endRecordAt(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_BYTES - MOST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === END_RECORD && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length)
      return at;
  }
  return -1;
}

function isUnsafeName(name: string): boolean {
  return (
    name === '' || /^[/\\]|^[a-z]:|[\\\0]/i.test(name) || name.split('/').some((step) => step === '..' || step === '.')
  );
}

/** Reads one entry of the directory and holds it against the header before its bytes. */
function partAt(bytes: Buffer, at: number): { part: ZipPart; offset: number; next: number } | WorkbookFault {
  if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL_HEADER) return 'damaged';
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const nameBytes = bytes.readUInt16LE(at + 28);
  const offset = bytes.readUInt32LE(at + 42);
  const next = at + CENTRAL_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const nameInDirectory = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
  const name = nameInDirectory.toString('utf8');
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return 'encrypted';
  if (isUnsafeName(name)) return 'unsafe';
  if (/(^|\/)vbaProject\.bin$/i.test(name)) return 'macro';
  if (packed === SEE_ZIP64 || size === SEE_ZIP64 || size > MOST_PART_BYTES) return 'too-much';
  if (size > SMALL_BYTES && size > packed * MOST_RATIO) return 'too-much';
  if (method !== STORED && method !== DEFLATED) return 'damaged';
  if (offset + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) return 'damaged';
  const localName = bytes.subarray(offset + LOCAL_BYTES, offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26));
  // Two names for one entry: one program would see a harmless part where the next sees another.
  if (!localName.equals(nameInDirectory)) return 'unsafe';
  const start = offset + LOCAL_BYTES + localName.length + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) return 'damaged';
  return { part: { name, deflated: method === DEFLATED, start, packed, size }, offset, next };
}

/** Parts that share bytes are how a small file unpacks to terabytes without a suspicious ratio. */
function overlap(spans: readonly { readonly from: number; readonly to: number }[]): boolean {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  return sorted.some(({ from }, index) => index > 0 && from < (sorted[index - 1]?.to ?? 0));
}

/** The parts of a workbook that may be unpacked, or why none of it will be. */
export function readZipDirectory(bytes: Buffer): readonly ZipPart[] | WorkbookFault {
  const fault = faultOfStart(bytes);
  if (fault !== null) return fault;
  const end = endRecordAt(bytes);
  if (end < 0) return 'damaged';
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return 'too-much';
  const parts = new Map<string, ZipPart>();
  const spans: { from: number; to: number }[] = [];
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index++) {
    const entry = partAt(bytes, at);
    if (typeof entry === 'string') return entry;
    const { part, offset, next } = entry;
    // Names that differ in case alone are one file for Excel.
    if (parts.has(part.name.toLowerCase())) return 'unsafe';
    parts.set(part.name.toLowerCase(), part);
    spans.push({ from: offset, to: part.start + part.packed });
    total += part.size;
    if (total > MOST_TOTAL_BYTES) return 'too-much';
    at = next;
  }
  if (overlap(spans)) return 'too-much';
  return parts.has('xl/workbook.xml') ? [...parts.values()] : 'not-a-workbook';
}
