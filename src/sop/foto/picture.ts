/** Pictures as our own disk knows them (A1, B3). Pure. */

const KINDS: ReadonlyArray<readonly [ending: string, mark: readonly (number | null)[]]> = [
  ['jpg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['heic', [null, null, null, null, 0x66, 0x74, 0x79, 0x70]],
  ['tif', [0x49, 0x49, 0x2a, 0x00]],
  ['tif', [0x4d, 0x4d, 0x00, 0x2a]],
  ['bmp', [0x42, 0x4d]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

/** The ending that fits the first bytes of a picture; null when it is none. */
export function pictureEnding(bytes: Uint8Array): string | null {
  const fits = (mark: readonly (number | null)[]) => mark.every((byte, at) => byte === null || bytes[at] === byte);
  return KINDS.find(([, mark]) => fits(mark))?.[0] ?? null;
}
