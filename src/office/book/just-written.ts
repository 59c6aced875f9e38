/** A record read again within the act that wrote it: it is there, or the program is wrong. */

/** @param record for the log, e.g. "kebutuhan:12" */
export function justWritten<T>(row: T | null | undefined, record: string): T {
  if (row === null || row === undefined) throw new Error(`${record} is not there, though it was just written`);
  return row;
}
