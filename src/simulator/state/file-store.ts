/** Files of the chats, by the ids and paths that Telegram would give them. */
import { basename, extname } from 'node:path';

export type FileKind = 'photo' | 'document';

export interface StoredFile {
  readonly fileId: string;
  readonly uniqueId: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** What comes after /file/bot<token>/. */
  readonly path: string;
  /** Of a picture. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface FileStore {
  readonly byId: Map<string, StoredFile>;
  readonly byPath: Map<string, StoredFile>;
  count: number;
}

/** @param first the number after which files are counted */
export const createFileStore = (first = 0): FileStore => ({ byId: new Map(), byPath: new Map(), count: first });

const ID_PREFIX = { photo: 'AgACAgUAAxkBAAIB', document: 'BQACAgUAAxkBAAIC' } as const;
const UNIQUE_PREFIX = { photo: 'AQAD', document: 'AgAD' } as const;

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.csv': 'text/csv',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.ics': 'text/calendar',
  '.zip': 'application/zip',
};

/** From the name, as Telegram's server does for what a bot uploads. */
export const mimeTypeOf = (name: string): string =>
  MIME_TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';

export interface NewFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Keeps a file; the same bytes uploaded twice are two files, as at Telegram. */
export function storeFile(store: FileStore, file: NewFile): StoredFile {
  store.count += 1;
  const number = store.count.toString(36).toUpperCase().padStart(6, '0');
  const ending = file.kind === 'photo' ? '.jpg' : extname(basename(file.name)).replaceAll(/[^.\w]/g, '');
  const stored: StoredFile = {
    ...file,
    fileId: `${ID_PREFIX[file.kind]}${number}Zk9UdWdhc0tlc2VqYWh0ZXJhYW5SYWt5YXQAAzYE`,
    uniqueId: `${UNIQUE_PREFIX[file.kind]}${number}xsdVM`,
    path: `${file.kind}s/file_${store.count}${ending}`,
  };
  store.byId.set(stored.fileId, stored);
  store.byPath.set(stored.path, stored);
  return stored;
}
