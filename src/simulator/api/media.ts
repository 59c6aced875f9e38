/** Files in a call: uploaded ones are checked and kept, known ones are found by their id. */
import { basename } from 'node:path';
import type { Message, PhotoSize } from 'grammy/types';
import { ApiError, badRequest } from '../state/api-error.ts';
import { type FileKind, type StoredFile, mimeTypeOf, storeFile } from '../state/file-store.ts';
import { imageSize } from '../state/image-size.ts';
import { photoSizes } from '../state/photo-sizes.ts';
import type { WorldState } from '../state/world-state.ts';
import type { CallContext, UploadedFile } from './method.ts';

const MAX_UPLOAD = 50 * 1024 * 1024;
const MAX_PHOTO = 10 * 1024 * 1024;
const NAMES = { photo: 'Photo', document: 'Document' } as const;

function uploadOf(call: CallContext, part: string, value: string): UploadedFile | undefined {
  if (!value.startsWith('attach://')) return call.files.get(part);
  const file = call.files.get(value.slice('attach://'.length));
  if (!file) throw badRequest(`file "${value}" is not in the request`);
  return file;
}

function knownFile(state: WorldState, value: string, kind: FileKind): StoredFile {
  if (/^https?:/.test(value)) throw badRequest('failed to get HTTP URL content: files by address are not simulated');
  const file = state.files.byId.get(value);
  if (!file) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.kind !== kind) throw badRequest(`can't use file of type ${NAMES[file.kind]} as ${NAMES[kind]}`);
  return file;
}

function checkUpload({ bytes }: UploadedFile): void {
  if (bytes.byteLength === 0) throw badRequest('file must be non-empty');
  if (bytes.byteLength > MAX_UPLOAD) throw new ApiError(413, 'Request Entity Too Large');
}

/** @throws ApiError where it is no picture, or one that Telegram does not take as photo. */
export function checkPhoto(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const size = imageSize(bytes);
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  if (bytes.byteLength > MAX_PHOTO) throw badRequest('file is too big for a photo');
  const { width, height } = size;
  if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) {
    throw badRequest('PHOTO_INVALID_DIMENSIONS');
  }
  return size;
}

export function photoFields(state: WorldState, call: CallContext, part: string, value: string): { photo: PhotoSize[] } {
  const upload = uploadOf(call, part, value);
  if (upload) {
    checkUpload(upload);
    checkPhoto(upload.bytes);
    return { photo: photoSizes(state.files, upload.bytes) };
  }
  const { fileId, uniqueId, size, bytes } = knownFile(state, value, 'photo');
  const { width, height } = size ?? { width: 0, height: 0 };
  return { photo: [{ file_id: fileId, file_unique_id: uniqueId, width, height, file_size: bytes.byteLength }] };
}

export function documentFields(state: WorldState, call: CallContext, part: string, value: string): Partial<Message> {
  const upload = uploadOf(call, part, value);
  if (upload) checkUpload(upload);
  const file = upload
    ? storeFile(state.files, {
        kind: 'document',
        name: basename(upload.name),
        mimeType: mimeTypeOf(upload.name),
        bytes: upload.bytes,
      })
    : knownFile(state, value, 'document');
  return { document: documentJson(file) };
}

export function documentJson(file: StoredFile): NonNullable<Message['document']> {
  return {
    file_id: file.fileId,
    file_unique_id: file.uniqueId,
    file_name: file.name,
    mime_type: file.mimeType,
    file_size: file.bytes.byteLength,
  };
}
