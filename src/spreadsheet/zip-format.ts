/** The words of the zip format that reader and writer share. */

/** What each kind of record begins with. */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_RECORD = 0x06054b50;
/** Method of compression. */
export const DEFLATED = 8;
