/** A picture that Telegram keeps as a file cannot be shown as a photo, nor stand in an album. Pure. */

/** A file_id begins with the packed number of its kind: 2 (photo) reads "AgAC", 5 (document) "BQAC". */
export function sentAsFile(fileId: string): boolean {
  return fileId.startsWith('BQAC');
}
