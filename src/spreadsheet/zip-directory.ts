/**
 * Looks at a stranger's zip file before anything in it is unpacked: its directory alone says most of what is wrong. yauzl reads
 * it and knows the format's ways; what a workbook may be is said here. Runs in the thread of the reading.
 */
import { createRequire } from 'node:module';
import type * as Yauzl from 'yauzl';
import type { WorkbookFault } from './workbook-fault.ts';

// By require: to import a CommonJS package costs every new thread 40 ms of processor time.
const yauzl = createRequire(import.meta.url)('yauzl') as typeof Yauzl;

const MOST_ENTRIES = 500;
const MOST_PART_BYTES = 24 * 1024 * 1024;
const MOST_TOTAL_BYTES = 48 * 1024 * 1024;
/** Sheets shrink to a tenth, dull ones to a hundredth; deflate can do 1 : 1032. */
const MOST_RATIO = 200;
/** Below this a ratio does no harm. */
const SMALL_BYTES = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

export interface ZipPart {
  readonly name: string;
  readonly deflated: boolean;
  /** Where the packed bytes begin. */
  readonly start: number;
  readonly packed: number;
  /** As the directory says it; whoever unpacks must not believe it. */
  readonly size: number;
}

const STRICT = true;

/** The name as it stands, with the slashes of its file; null where it is another one in a field that some programs read and others do not. */
function writtenName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Yauzl.Entry): string | null {
  const name = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, STRICT);
  const plain = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, [], STRICT);
  return name === plain ? name : null;
}

/** Null: a name that leads out of the file, or is none. */
function safeName(name: string): string | null {
  if (name === '' || name.includes('\0') || name.split('/').includes('.')) return null;
  return yauzl.validateFileName(name) === null ? name : null;
}

/** Some programs for Windows write all names with backslashes; where both signs stand, one of them hides something. */
function withSlashes(names: readonly string[]): readonly string[] {
  return names.some((name) => name.includes('/')) ? names : names.map((name) => name.replaceAll('\\', '/'));
}

function faultOfEntry(entry: Yauzl.Entry, name: string): WorkbookFault | null {
  const { compressedSize: packed, uncompressedSize: size, compressionMethod: method } = entry;
  // Of Excel, and of LibreOffice.
  if (/(^|\/)vbaProject\.bin$/i.test(name) || /^(?:Basic|Scripts)\/./i.test(name)) return 'macro';
  if (/(^|\/)workbook\.bin$/i.test(name)) return 'binary';
  if (/^word\/document\d*\.xml$/i.test(name)) return 'letter';
  if (/^Index(?:\/Document\.iwa|\.zip)$/i.test(name)) return 'numbers';
  if (size > MOST_PART_BYTES) return 'too-much';
  if (size > SMALL_BYTES && size > packed * MOST_RATIO) return 'too-much';
  return method === STORED || method === DEFLATED ? null : 'damaged';
}

/** Parts that share bytes are how a small file unpacks to terabytes without a suspicious ratio. */
function overlap(spans: readonly { readonly from: number; readonly to: number }[]): boolean {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  return sorted.some(({ from }, index) => index > 0 && from < (sorted[index - 1]?.to ?? 0));
}

/** What some part of every workbook is called; the rest of the reading says whether it is one. */
const SIGNS = ['_rels/.rels', 'xl/workbook.xml', 'content.xml'];

async function entriesOf(zip: Yauzl.ZipFile): Promise<readonly Yauzl.Entry[] | WorkbookFault> {
  if (zip.entryCount > MOST_ENTRIES) return 'too-much';
  const entries: Yauzl.Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return 'encrypted';
    entries.push(entry);
  }
  return entries;
}

async function partsOf(zip: Yauzl.ZipFile): Promise<readonly ZipPart[] | WorkbookFault> {
  const entries = await entriesOf(zip);
  if (typeof entries === 'string') return entries;
  const written = entries.map(writtenName);
  const plain = written.filter((name) => name !== null);
  if (plain.length < written.length) return 'unsafe';
  const names = withSlashes(plain);
  const parts = new Map<string, ZipPart>();
  const spans: { from: number; to: number }[] = [];
  let total = 0;
  for (const [at, entry] of entries.entries()) {
    const name = safeName(names[at] ?? '');
    // Names that differ in case alone are one file for Excel.
    if (name === null || parts.has(name.toLowerCase())) return 'unsafe';
    const fault = faultOfEntry(entry, name);
    if (fault !== null) return fault;
    const header = await zip.readLocalFileHeaderPromise(entry);
    // Two names for one entry: one program would see a harmless part where the next sees another.
    if (!header.fileName.equals(entry.fileNameRaw)) return 'unsafe';
    const part = {
      name,
      deflated: entry.compressionMethod === DEFLATED,
      start: header.fileDataStart,
      packed: entry.compressedSize,
      size: entry.uncompressedSize,
    };
    parts.set(name.toLowerCase(), part);
    spans.push({ from: entry.relativeOffsetOfLocalHeader, to: part.start + part.packed });
    total += part.size;
    if (total > MOST_TOTAL_BYTES) return 'too-much';
  }
  if (overlap(spans)) return 'too-much';
  return SIGNS.some((name) => parts.has(name)) ? [...parts.values()] : 'not-a-workbook';
}

/** The parts of a workbook that may be unpacked, or why none of it will be. */
export async function readZipDirectory(bytes: Buffer): Promise<readonly ZipPart[] | WorkbookFault> {
  try {
    // Names as they stand in the file: yauzl's own reading makes slashes of backslashes.
    return await partsOf(await yauzl.fromBufferPromise(bytes, { decodeStrings: false }));
  } catch (error) {
    // yauzl says what is wrong in words alone; the one way to hide a directory that is not damage has its own sentence.
    return error instanceof Error && error.message === 'strong encryption is not supported' ? 'encrypted' : 'damaged';
  }
}
