/** The one limit of files that people send: what Telegram lets a bot fetch. */

export const MOST_FILE_BYTES = 20 * 1024 * 1024;

/** @param bytes as Telegram tells; undefined: it did not, and fetching it will show */
export const isTooHeavy = (bytes: number | undefined): boolean => (bytes ?? 0) > MOST_FILE_BYTES;
