/** Reads a workbook that somebody sent: its first bytes are looked at here, all else happens in a thread that ends with it. */
import { Worker } from 'node:worker_threads';
import { type Result, ok, refuse } from '../lib/result.ts';
import { faultOfStart } from './file-start.ts';
import type { ReadLimits, ReadSheet } from './sheet-cells.ts';
import { FAULT_TEXTS, type WorkbookFault } from './workbook-fault.ts';

const MOST_MS = 10_000;
const MOST_HEAP_MB = 192;

interface ReadOptions extends ReadLimits {
  /** Milliseconds after which the thread is stopped. */
  readonly withinMs?: number;
  readonly heapMb?: number;
}

type Answer = { readonly sheets: ReadSheet[] } | { readonly fault: WorkbookFault };

export type WorkbookRefusal = (typeof FAULT_TEXTS)[WorkbookFault];

/** One thread at a time, so that many files together need no more memory than one. */
let lastReading: Promise<unknown> = Promise.resolve();

async function inThread(
  file: Uint8Array,
  { rows, columns, withinMs = MOST_MS, heapMb = MOST_HEAP_MB }: ReadOptions,
): Promise<Result<readonly ReadSheet[], WorkbookRefusal>> {
  // Its name ends as the compiled program has it; Node loads no TypeScript.
  const worker = new Worker(new URL('./unpack-workbook.worker.js', import.meta.url), {
    workerData: { bytes: file, limits: { rows, columns } },
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => resolve({ fault: 'too-slow' }), withinMs);
      worker.once('message', resolve);
      worker.once('exit', () => reject(new Error('The reading of a workbook ended without an answer')));
      worker.once('error', (error) => {
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ fault: 'too-much' });
        else reject(error);
      });
    });
    return 'fault' in answer ? refuse(FAULT_TEXTS[answer.fault]) : ok(answer.sheets);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** @throws what went wrong in the thread and is not the file's fault */
export async function readWorkbook(
  file: Uint8Array,
  options: ReadOptions,
): Promise<Result<readonly ReadSheet[], WorkbookRefusal>> {
  const fault = faultOfStart(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (fault !== null) return refuse(FAULT_TEXTS[fault]);
  const reading = lastReading.then(() => inThread(file, options));
  // What goes wrong in one reading is told to whoever asked for it, not to the next.
  lastReading = reading.catch(() => undefined);
  return reading;
}
