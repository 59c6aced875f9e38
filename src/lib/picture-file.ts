/** Which file is a picture, as Telegram tells of it before it is fetched. Pure. */

/** Phones and computers that do not know the kind send these as "octet-stream": the name says what they are. */
const BY_NAME: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  heif: 'image/heif',
  avif: 'image/avif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  bmp: 'image/bmp',
};

/** "image/…"; null: it is none, or says that it is something else. */
export function pictureKind(file: {
  readonly mime_type?: string | undefined;
  readonly file_name?: string | undefined;
}): string | null {
  const { mime_type: kind = 'application/octet-stream', file_name: name = '' } = file;
  if (kind.startsWith('image/')) return kind;
  if (kind !== 'application/octet-stream') return null;
  return BY_NAME[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null;
}
