/** What the books of an office are read with for a rekap: the period, until when, and page by page (D2). */
import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../db/database.ts';
import type { Period } from '../kalender/period.ts';
import type { Office } from './office.ts';

/** The days of a period in one kecamatan. */
export interface Days {
  readonly kecamatanId: number;
  readonly first: string;
  readonly last: string;
  /** Rows that came in later are left for the next rekap. */
  readonly cutOff: Date;
}
export interface Reading extends Days {
  readonly database: Database;
  readonly office: Office;
  readonly period: Period;
  /** The day of the cut-off. */
  readonly today: string;
}

/** Of records that bring items, confirmations and photos along. */
const PAGE = 100;

/** All of them; each page is worked up as it comes, and between two everybody else's messages come in. */
export async function allPages<R, T>(
  read: (after: R | undefined, take: number) => Promise<R[]>,
  workUp: (record: R) => T,
): Promise<T[]> {
  const all: T[] = [];
  let after: R | undefined;
  for (;;) {
    const page = await read(after, PAGE);
    for (const record of page) all.push(workUp(record));
    after = page.at(-1);
    if (page.length < PAGE) return all;
    await setImmediate();
  }
}
