/** Programmes, distributions, meetings and cards of whole quarters, straight in the database: for tests of rekap and workbook. */
// @ts-expect-error plain JavaScript, shared with the bench; it carries no types
import { addQuarterRows } from '../bench/quarter-rows.mjs';
import type { Database } from '../src/db/database.ts';

export interface TriwulanOptions {
  readonly kecamatanId: number;
  /** Seat of the Kasi who planned all of it. */
  readonly kasiId: number;
  readonly tahun?: number;
  /** 1 to 4; default the fourth. */
  readonly quarters?: readonly number[];
  /** What is planned for later has no answer yet; default the end of the year. */
  readonly today?: string;
  readonly programs?: number;
  /** In each quarter. */
  readonly penyaluran?: number;
  readonly rapat?: number;
  readonly seed?: number;
}

/** The same rows on every run. */
export const addTriwulan = addQuarterRows as (database: Database, options: TriwulanOptions) => Promise<void>;
