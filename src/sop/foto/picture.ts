/** Pictures as Telegram and our own disk know them (A1, B3). Pure. */

/**
 * Whether Telegram keeps a picture as a file, so that it cannot be shown as a photo.
 * A file_id begins with the packed number of its kind: 2 (photo) reads "AgAC", 5 (document) "BQAC".
 */
export function sentAsFile(fileId: string): boolean {
  return fileId.startsWith('BQAC');
}

const KINDS: ReadonlyArray<readonly [ending: string, mark: readonly (number | null)[]]> = [
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['heic', [null, null, null, null, 0x66, 0x74, 0x79, 0x70]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

/** The ending that fits the first bytes of a picture; null when it is none. */
export function pictureEnding(bytes: Uint8Array): string | null {
  const fits = (mark: readonly (number | null)[]) => mark.every((byte, at) => byte === null || bytes[at] === byte);
  return KINDS.find(([, mark]) => fits(mark))?.[0] ?? null;
}
