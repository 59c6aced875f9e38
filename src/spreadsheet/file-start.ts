/** What the first bytes of a file that somebody sent say of it: most files that are no workbook end here, before any thread begins. Pure. */
import { MOST_FILE_BYTES } from '../lib/file-limit.ts';
import { plainStart } from './csv-text.ts';
import type { WorkbookFault } from './workbook-fault.ts';
import { LOCAL_HEADER } from './zip-format.ts';

/** Excel 2 to 4, from before there was a container for its parts. */
const OLDEST = /^\x09[\0\x02\x04\x08][\x04\x06]\0/;
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream that holds a workbook under a password, as its name is written in an OLE file. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** A file that ends within its first header is short; one that begins otherwise is something else. */
export function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === LOCAL_HEADER;
}

/** A table that a program wrote as a page for browsers, or as one long XML, whatever the file is called. */
function isPage(start: string): boolean {
  return /^<(?:!doctype|html|\?xml|table|head|body|meta|!--)/i.test(start);
}

/** The stream that holds a letter of old Word. */
const LETTER_STREAM = Buffer.from('WordDocument', 'utf16le');
/** JPEG, PNG, GIF, WebP, and what iPhones write. */
const PICTURE = /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF.{4}WEBP|.{4}ftyp(?:hei|hev|mif|avif))/s;

function faultOfContainer(bytes: Buffer): WorkbookFault {
  if (bytes.includes(ENCRYPTED_STREAM)) return 'encrypted';
  return bytes.includes(LETTER_STREAM) ? 'letter' : 'old';
}

function faultOfText(start: string | null): WorkbookFault | null {
  if (start === null) return 'not-a-workbook';
  if (start.startsWith('{\\rtf')) return 'letter';
  if (/^\{[^{}]*"(?:doc_id|url|resource_id)"\s*:/.test(start)) return 'shortcut';
  if (isPage(start)) return 'page';
  // One column is a list as well; one line without any is a note.
  return /[,;\t|]|[\r\n]\s*\S/.test(start) ? null : 'not-a-workbook';
}

export function faultOfStart(bytes: Buffer): WorkbookFault | null {
  if (bytes.length > MOST_FILE_BYTES) return 'too-large';
  if (bytes.subarray(0, OLE.length).equals(OLE)) return faultOfContainer(bytes);
  const head = bytes.subarray(0, 1024).toString('latin1');
  if (PICTURE.test(head)) return 'picture';
  // Some programs write a line of their own before it.
  if (head.includes('%PDF-')) return 'pdf';
  if (OLDEST.test(bytes.subarray(0, 4).toString('latin1'))) return 'old';
  return isZip(bytes) ? null : faultOfText(plainStart(bytes));
}
