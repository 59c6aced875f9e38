/** Why a program cannot begin, for whoever reads it on a terminal: what is wrong and what to do, in both languages, and no word of the system's own. */
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeProblemOf } from './db/store-problem.ts';
import { scrubTokens } from './lib/scrub.ts';

export interface Place {
  readonly dataDir: string;
  /** The SQLite file; undefined where a server keeps the data. */
  readonly file: string | undefined;
  readonly port: number;
}

type Sentence = readonly [id: string, en: string];

interface Fields {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly path?: unknown;
  readonly error_code?: unknown;
  readonly description?: unknown;
  readonly cause?: unknown;
}

const mayNotWrite = (where: string): Sentence => [
  `Program tidak boleh menulis di ${where}. Beri pemakai yang menjalankannya hak atas folder itu, atau pilih folder lain dengan DATA_DIR.`,
  `The program may not write to ${where}. Give the user who runs it the right to that folder, or choose another with DATA_DIR.`,
];
const readOnly = (where: string): Sentence => [
  `${where} hanya boleh dibaca. Buka untuk ditulisi, atau pilih folder lain dengan DATA_DIR.`,
  `${where} may only be read. Make it writable, or choose another folder with DATA_DIR.`,
];
const noRoom = (where: string): Sentence => [
  `Tidak ada tempat lagi di disk untuk ${where}. Hapus atau pindahkan berkas yang tidak diperlukan, lalu mulai lagi.`,
  `There is no room left on the disk for ${where}. Delete or move files that are not needed, then start again.`,
];
const diskRefuses = (where: string): Sentence => [
  `Disk menolak ditulisi untuk ${where}: penuh, atau mulai rusak. Periksa disknya, lalu mulai lagi.`,
  `The disk refuses to be written to for ${where}: it is full, or failing. Look at the disk, then start again.`,
];
const isFile = (where: string): Sentence => [
  `Di ${where} ada berkas, padahal harus folder. Pindahkan berkas itu, atau pilih folder lain dengan DATA_DIR.`,
  `${where} is a file where a folder should be. Move that file away, or choose another folder with DATA_DIR.`,
];
const isFolder = (where: string): Sentence => [
  `Di ${where} ada folder, padahal harus berkas database. Pindahkan folder itu, lalu mulai lagi.`,
  `${where} is a folder where the database file should be. Move that folder away, then start again.`,
];

const isFolderAt = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFileAt = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The part of a path that is a file, where folders should lead on. */
function fileOnTheWay(path: string): string {
  const parts = path.split('/');
  const ways = parts.map((_, at) => parts.slice(0, at + 1).join('/')).filter(Boolean);
  return ways.find(isFileAt) ?? path;
}

/** On a disk that is read-only a folder "is not there" for whoever makes one below it: the next folder above says more. */
function whyNotMade(path: string): string {
  let above = dirname(path);
  while (!statSync(above, { throwIfNoEntry: false }) && above !== dirname(above)) above = dirname(above);
  try {
    accessSync(above, constants.W_OK);
    return 'EACCES';
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}

function ofFiles(code: string, where: string): Sentence | undefined {
  if (code === 'EACCES' || code === 'EPERM') return mayNotWrite(where);
  if (code === 'EROFS') return readOnly(where);
  if (code === 'ENOSPC' || code === 'EDQUOT') return noRoom(where);
  if (code === 'EISDIR') return isFolder(where);
  if (code === 'ENOTDIR' || code === 'EEXIST') return isFile(fileOnTheWay(where));
  return undefined;
}

function ofPort(code: string, port: number): Sentence | undefined {
  if (code === 'EADDRINUSE')
    return [
      `Port ${port} sudah dipakai program lain (mungkin bot ini sudah berjalan). Hentikan yang itu, atau pilih port lain, misalnya PORT=${port + 10}.`,
      `Port ${port} is used by another program (perhaps this bot runs already). Stop that one, or choose another port, for example PORT=${port + 10}.`,
    ];
  if (code === 'EACCES')
    return [
      `Program tidak boleh memakai port ${port}. Pilih port di atas 1023, misalnya PORT=8080.`,
      `The program may not use port ${port}. Choose one above 1023, for example PORT=8080.`,
    ];
  return undefined;
}

function ofStore(error: unknown, file: string): Sentence | undefined {
  if (isFolderAt(file)) return isFolder(file);
  const problem = storeProblemOf(error);
  if (problem === 'readonly') return mayNotWrite(file);
  if (problem === 'full') return noRoom(file);
  if (problem === 'disk') return diskRefuses(file);
  return undefined;
}

const BAD_ADDRESS: Sentence = [
  'DATABASE_URL tidak dapat dibaca. Bentuknya postgresql://pemakai:kata-sandi@komputer:5432/nama, dan tanda seperti @ : / # di kata sandi ditulis %40 %3A %2F %23.',
  'DATABASE_URL cannot be read. It looks like postgresql://user:password@host:5432/name, and signs such as @ : / # in the password are written %40 %3A %2F %23.',
];
const BAD_TOKEN: Sentence = [
  'Telegram tidak mengenal bot ini. Periksa BOT_TOKEN di BotFather: salin seluruhnya, tanpa spasi.',
  'Telegram does not know this bot. Check BOT_TOKEN with BotFather: copy the whole of it, without blanks.',
];
const badWebhook = (why: string): Sentence => [
  `Telegram tidak menerima WEBHOOK_URL (${why}). Alamatnya harus https, dapat dicapai dari internet, dengan port 443, 80, 88, atau 8443.`,
  `Telegram does not take WEBHOOK_URL (${why}). The address must be https, within reach of the internet, on port 443, 80, 88 or 8443.`,
];

/** The error, and what it came from. */
function chain(error: unknown): Fields[] {
  const found: Fields[] = [];
  for (let at = error; typeof at === 'object' && at !== null && found.length < 5; ) {
    const fields: Fields = at;
    found.push(fields);
    at = fields.cause;
  }
  return found;
}

function sentenceOf(fields: Fields, { dataDir, file, port }: Place): Sentence | undefined {
  const { name, code, syscall, path, error_code: status, description } = fields;
  if (name === 'GrammyError' && (status === 401 || status === 404)) return BAD_TOKEN;
  if (name === 'GrammyError') return badWebhook(scrubTokens(String(description)));
  if (code === 'ERR_INVALID_URL') return BAD_ADDRESS;
  if (typeof code === 'string' && syscall === 'listen') return ofPort(code, port);
  const where = typeof path === 'string' ? path : dataDir;
  const made = code === 'ENOENT' && syscall === 'mkdir' ? whyNotMade(where) : code;
  const ofPlace = typeof made === 'string' ? ofFiles(made, where) : undefined;
  return ofPlace ?? (file === undefined ? undefined : ofStore(fields, file));
}

/** @returns sentences with what to do; where nothing is known of it, the error's own words without secrets */
export function explainStart(error: unknown, place: Place): string {
  for (const fields of chain(error)) {
    const sentence = sentenceOf(fields, place);
    if (sentence) return sentence.join('\n');
  }
  return scrubTokens(error instanceof Error ? error.message : String(error));
}
