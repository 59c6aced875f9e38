/** Numbers of records that can be read out on the phone: "K-0231", counted per kecamatan and year. Pure. */

export interface RecordNumber {
  readonly nomor: number;
  /** Null when none was written: the newest is meant. */
  readonly tahun: number | null;
}

/** @param prefix "K", "TL" */
export function formatRecordNumber(prefix: string, nomor: number): string {
  return `${prefix}-${String(nomor).padStart(4, '0')}`;
}

/** "K-0231", with the year where the period has another one, or two. */
export function recordNumberIn(
  prefix: string,
  { nomor, tahun }: { readonly nomor: number; readonly tahun: number },
  year: number | null,
): string {
  const text = formatRecordNumber(prefix, nomor);
  return tahun === year ? text : `${text}/${tahun}`;
}

/** Reads "K-0001", "k 1", "K0001/2026" and the like; null when it is no number of that kind. */
export function parseRecordNumber(prefix: string, text: string): RecordNumber | null {
  const match = new RegExp(`^\\s*${prefix}\\s*[-–—.]?\\s*0*(\\d{1,6})(?:\\s*/\\s*(20\\d\\d))?\\s*$`, 'i').exec(text);
  if (!match) return null;
  const nomor = Number(match[1]);
  return nomor > 0 ? { nomor, tahun: match[2] ? Number(match[2]) : null } : null;
}

/** The numbers of one kind of record: how they are written and read. */
export function numbersOf(prefix: string) {
  return {
    /** "TL-0034" */
    formatNomor: (nomor: number): string => formatRecordNumber(prefix, nomor),
    /** Null when it is no number of that kind. */
    parseNomor: (text: string): RecordNumber | null => parseRecordNumber(prefix, text),
    /** With the year where another year is meant than the reader would think. */
    nomorOf: (one: { readonly nomor: number; readonly tahun: number }, year = one.tahun): string =>
      recordNumberIn(prefix, one, year),
  };
}

const ANY = /\b(?:K|P|R|TL)-\d{4,6}(?:\/20\d\d)?\b/g;

const MOST_NAMED = 3;

/** The numbers of whichever books that a text names, together; null when there is none. */
export function numbersIn(text: string): string | null {
  const found = [...new Set(text.match(ANY))];
  return found.length === 0 ? null : found.slice(0, MOST_NAMED).join(', ');
}
