/** The thread in which a stranger's workbook is unpacked and read: it may run out of time or memory, the bot does not. */
import { parentPort, workerData } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import { isZip } from './file-start.ts';
import { partText } from './part-text.ts';
import { readCsv } from './read-csv.ts';
import { isLocked, readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { type ReadLimits, type ReadSheet, TooManyRows } from './sheet-cells.ts';
import { MissingSheet, NoWorkbook, type WorkbookFault } from './workbook-fault.ts';
import { XmlFault } from './xml-events.ts';
import type { PartText } from './xlsx-relations.ts';
import { type ZipPart, readZipDirectory } from './zip-directory.ts';

interface Work {
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/** What the directory says of the size is a promise: more is never unpacked, other than that is no whole file. */
function unpacked(bytes: Uint8Array, { start, packed, size, deflated }: ZipPart): string {
  const piece = bytes.subarray(start, start + packed);
  const whole = deflated ? inflateRawSync(piece, { maxOutputLength: Math.max(1, size) }) : piece;
  if (whole.length !== size) throw new XmlFault('damaged');
  return partText(whole);
}

function faultOf(error: unknown): WorkbookFault | null {
  if (error instanceof XmlFault) return error.fault;
  if (error instanceof TooManyRows) return 'too-much';
  if (error instanceof MissingSheet) return 'sheet-missing';
  if (error instanceof NoWorkbook) return 'not-a-workbook';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-much';
  return code.startsWith('Z_') ? 'damaged' : null;
}

function answer(message: { readonly sheets: readonly ReadSheet[] } | { readonly fault: WorkbookFault }): void {
  // Between threads there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}

/** What kind of workbook it is, its parts say. */
function sheetsOf(part: PartText, limits: ReadLimits): readonly ReadSheet[] | WorkbookFault {
  if (isLocked(part('META-INF/manifest.xml'))) return 'encrypted';
  if (part('mimetype')?.startsWith('application/vnd.oasis.opendocument.text')) return 'letter';
  const content = part('content.xml');
  return content === null ? readXlsx(part, limits) : readOds(content, limits);
}

async function unzipped(bytes: Buffer, limits: ReadLimits): Promise<readonly ReadSheet[] | WorkbookFault> {
  const parts = await readZipDirectory(bytes);
  if (typeof parts === 'string') return parts;
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  const textOf: PartText = (name) => {
    const part = byName.get(name.toLowerCase());
    return part ? unpacked(bytes, part) : null;
  };
  return sheetsOf(textOf, limits);
}

async function read({ bytes, limits }: Work): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const sheets = isZip(file) ? await unzipped(file, limits) : readCsv(file, limits);
    answer(typeof sheets === 'string' ? { fault: sheets } : { sheets });
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    answer({ fault });
  }
}

await read(workerData as Work);
