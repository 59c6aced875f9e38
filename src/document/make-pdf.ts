/** A PDF from a description of its pages, with letters of its own; the library is loaded when the first one is made, since it takes 35 MB. */
import { createRequire } from 'node:module';
import type Pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';

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
const fontFile = (weight: 400 | 700): string =>
  // The library reads woff, not the transformed tables of woff2.
  require.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`);

let library: Promise<typeof Pdfmake> | undefined;

async function load(): Promise<typeof Pdfmake> {
  const { default: pdfmake } = await import('pdfmake');
  // What a document names is never fetched, from the network or from the disk; only its letters are.
  const fonts = [fontFile(400), fontFile(700)];
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => fonts.includes(path));
  const [normal, bold] = fonts as [string, string];
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
