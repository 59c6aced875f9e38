/** The library that writes letters, loaded when the first one is made: it takes memory, and most processes make none for hours. */
import type * as Docx from 'docx';

export type DocxLibrary = typeof Docx;

let library: Promise<DocxLibrary> | undefined;

export async function loadDocx(): Promise<DocxLibrary> {
  library ??= import('docx');
  return library;
}
