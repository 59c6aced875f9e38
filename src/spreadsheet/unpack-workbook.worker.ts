/** The thread in which a stranger's workbook is unpacked and read: it may run out of time or memory, the bot does not. */
import { parentPort, workerData } from 'node:worker_threads';
import { inflateRawSync } from 'node:zlib';
import { type ReadLimits, type ReadSheet, TooManyRows, readSheets } from './sheet-cells.ts';
import type { WorkbookFault } from './workbook-fault.ts';
import { XmlFault } from './xml-events.ts';
import { type ZipPart, readZipDirectory } from './zip-directory.ts';

interface Work {
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

/** What the directory says of the size is a promise: more is never unpacked, other than that is no whole file. */
function unpacked(bytes: Uint8Array, { start, packed, size, deflated }: ZipPart): string {
  const piece = bytes.subarray(start, start + packed);
  const whole = deflated ? inflateRawSync(piece, { maxOutputLength: Math.max(1, size) }) : Buffer.from(piece);
  if (whole.length !== size) throw new XmlFault('damaged');
  const text = whole.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function faultOf(error: unknown): WorkbookFault | null {
  if (error instanceof XmlFault) return error.fault;
  if (error instanceof TooManyRows) return 'too-much';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-much';
  return code.startsWith('Z_') ? 'damaged' : null;
}

function answer(message: { readonly sheets: readonly ReadSheet[] } | { readonly fault: WorkbookFault }): void {
  // Between threads there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(message);
}

async function read({ bytes, limits }: Work): Promise<void> {
  const parts = await readZipDirectory(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (typeof parts === 'string') return answer({ fault: parts });
  const byName = new Map(parts.map((part) => [part.name, part]));
  try {
    const sheets = readSheets((name) => {
      const part = byName.get(name);
      return part ? unpacked(bytes, part) : null;
    }, limits);
    answer({ sheets });
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    answer({ fault });
  }
}

await read(workerData as Work);
