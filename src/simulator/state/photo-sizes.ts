/** A photo in the sizes in which Telegram offers it; all hold the same bytes, only the largest is what it says. */
import type { PhotoSize } from 'grammy/types';
import { type FileStore, storeFile } from './file-store.ts';
import { imageSize } from './image-size.ts';

const STEPS = [90, 320, 800];

/** @throws when the bytes are neither PNG nor JPEG. */
export function photoSizes(store: FileStore, bytes: Uint8Array): PhotoSize[] {
  const full = imageSize(bytes);
  if (!full) throw new Error('a photo must be PNG or JPEG');
  const longest = Math.max(full.width, full.height);
  const smaller = STEPS.filter((step) => step < longest).map((step) => ({
    width: Math.max(1, Math.round((full.width * step) / longest)),
    height: Math.max(1, Math.round((full.height * step) / longest)),
  }));
  return [...smaller, full].map((size) => {
    const file = storeFile(store, { kind: 'photo', name: 'photo.jpg', mimeType: mimeTypeOfImage(bytes), bytes, size });
    return { file_id: file.fileId, file_unique_id: file.uniqueId, ...size, file_size: bytes.byteLength };
  });
}

const mimeTypeOfImage = (bytes: Uint8Array): string => (bytes[0] === 0x89 ? 'image/png' : 'image/jpeg');
