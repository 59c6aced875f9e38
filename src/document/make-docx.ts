/** A .docx that an office can go on writing in, from plain data. */
import type { Block } from './docx-blocks.ts';
import { createDrawer } from './docx-draw.ts';
import { loadDocx } from './docx-library.ts';

export type Paper = 'F4' | 'A4';

/** In millimetres. F4 (folio) is the paper of Indonesian offices. */
const PAPERS: Readonly<Record<Paper, { width: number; height: number }>> = {
  F4: { width: 215, height: 330 },
  A4: { width: 210, height: 297 },
};
/** Official letters: 3 cm where the file is bound, 2 cm elsewhere. */
const MARGINS = { top: '15mm', right: '20mm', bottom: '20mm', left: '30mm' } as const;

export interface Letter {
  /** For the file's properties. */
  readonly title: string;
  readonly content: readonly Block[];
  readonly paper?: Paper;
  /** Size of the letters. */
  readonly points?: number;
}

export async function makeDocx({ title, content, paper = 'F4', points = 11 }: Letter): Promise<Buffer> {
  const docx = await loadDocx();
  const draw = createDrawer(docx);
  const { width, height } = PAPERS[paper];
  const document = new docx.Document({
    title,
    creator: 'KesraBot',
    // Arial is on every office machine, and LibreOffice has one of the same widths.
    styles: { default: { document: { run: { font: 'Arial', size: points * 2 } } } },
    numbering: { config: draw.numbering },
    sections: [
      {
        properties: { page: { size: { width: `${width}mm`, height: `${height}mm` }, margin: MARGINS } },
        children: draw.blocks(content),
      },
    ],
  });
  return docx.Packer.toBuffer(document);
}
