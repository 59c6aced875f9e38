/** A PDF from a description of its pages, with letters of its own; the library is loaded when the first one is made, since it takes 35 MB. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { unpackFont } from './unpack-font.ts';

/** A paragraph, table, picture or group of them, as pdfmake describes it. */
export type Block = Content;

/** In points. F4 (folio), 215 × 330 mm, is the paper of Indonesian offices; A5 can be read on a phone without zooming. */
const SIZES = { F4: { width: 609.45, height: 935.43 }, A5: { width: 419.53, height: 595.28 } } as const;
export const CENTIMETRE = 28.35;

export interface Pages {
  /** For the file's properties. */
  readonly title: string;
  /** Default F4. */
  readonly size?: keyof typeof SIZES;
  readonly content: TDocumentDefinitions['content'];
  /** Left, top, right, bottom; default 2 cm all around. */
  readonly margins?: [number, number, number, number];
  /** Parts with a `headlineLevel` begin the next page where nothing could follow them on theirs. */
  readonly keepHeadings?: boolean;
}

const require = createRequire(import.meta.url);
/** @returns the name under which the library finds them */
async function provideFont({ virtualfs }: Library, weight: 400 | 700): Promise<string> {
  // The unpacking knows woff, not the transformed tables of woff2.
  const file = require.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`);
  const name = `noto-sans-${weight}.ttf`;
  virtualfs.writeFileSync(name, unpackFont(await readFile(file)));
  return name;
}

/** Its types leave out the files that it is given in memory. */
type Library = typeof Pdfmake & { readonly virtualfs: { writeFileSync(name: string, content: Buffer): void } };
let library: Promise<Library> | undefined;

async function load(): Promise<Library> {
  const pdfmake = (await import('pdfmake')).default as Library;
  // What a document names is never fetched, from the network or from the disk.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const [normal, bold] = [await provideFont(pdfmake, 400), await provideFont(pdfmake, 700)];
  pdfmake.setFonts({ 'Noto Sans': { normal, bold, italics: normal, bolditalics: bold } });
  return pdfmake;
}

/** Texts may hold latin letters; a sign that the font lacks is left out. */
export async function makePdf({ title, size = 'F4', content, margins, keepHeadings }: Pages): Promise<Buffer> {
  library ??= load();
  const pdfmake = await library;
  const side = 2 * CENTIMETRE;
  const created = pdfmake.createPdf({
    pageSize: SIZES[size],
    pageMargins: margins ?? [side, side, side, side],
    info: { title },
    ...(keepHeadings
      ? {
          pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
            headlineLevel !== undefined && getFollowingNodesOnPage().length === 0,
        }
      : {}),
    defaultStyle: { font: 'Noto Sans', fontSize: 11, lineHeight: 1.2 },
    content,
  });
  return created.getBuffer();
}
