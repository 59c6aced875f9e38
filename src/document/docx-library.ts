/** The part of `docx` that letters use. Its own types import without file endings, which this program's module resolution does not follow. */

export interface Rule {
  readonly style: 'none' | 'single' | 'thinThickSmallGap';
  readonly size: number;
  readonly color: string;
  readonly space?: number;
}
interface RunOptions {
  readonly text: string;
  readonly break?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: object;
  /** In half points. */
  readonly size?: number;
}
/** Measures in twentieths of a point. */
interface ParagraphOptions {
  readonly children?: readonly Run[];
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    readonly lineRule?: 'exact';
  };
  readonly indent?: { readonly left?: number; readonly firstLine?: number; readonly hanging?: number };
  readonly pageBreakBefore?: boolean;
  readonly keepNext?: boolean;
  readonly border?: { readonly bottom: Rule };
  readonly numbering?: { readonly reference: string; readonly level: number; readonly instance: number };
}
interface Width {
  readonly size: number;
  readonly type: 'dxa';
}
interface CellOptions {
  readonly children: readonly (Paragraph | Table)[];
  readonly width: Width;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}
interface RowOptions {
  readonly children: readonly Cell[];
  readonly tableHeader: boolean;
  readonly cantSplit: boolean;
}
interface TableOptions {
  readonly columnWidths: readonly number[];
  readonly width: Width;
  readonly indent: Width;
  readonly layout: 'fixed';
  readonly borders: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical', Rule>>;
  readonly rows: readonly Row[];
}
export interface Numbering {
  readonly reference: string;
  readonly levels: readonly {
    readonly level: number;
    readonly format: 'decimal' | 'lowerLetter' | 'bullet';
    readonly text: string;
    readonly alignment: 'left';
  }[];
}
interface DocumentOptions {
  readonly title: string;
  readonly creator: string;
  readonly styles: {
    readonly default: { readonly document: { readonly run: { readonly font: string; readonly size: number } } };
  };
  readonly numbering: { readonly config: readonly Numbering[] };
  readonly sections: readonly {
    readonly properties: { readonly page: { readonly size: object; readonly margin: object } };
    readonly children: readonly (Paragraph | Table)[];
  }[];
}

// What is built is handed on and never looked into; the marks keep them apart.
declare const mark: unique symbol;
export interface Run {
  readonly [mark]: 'run';
}
export interface Paragraph {
  readonly [mark]: 'paragraph';
}
export interface Table {
  readonly [mark]: 'table';
}
interface Cell {
  readonly [mark]: 'cell';
}
interface Row {
  readonly [mark]: 'row';
}
interface Finished {
  readonly [mark]: 'document';
}

export interface DocxLibrary {
  readonly TextRun: new (options: RunOptions) => Run;
  readonly Paragraph: new (options: ParagraphOptions) => Paragraph;
  readonly Table: new (options: TableOptions) => Table;
  readonly TableRow: new (options: RowOptions) => Row;
  readonly TableCell: new (options: CellOptions) => Cell;
  readonly Document: new (options: DocumentOptions) => Finished;
  readonly Packer: { toBuffer(document: Finished): Promise<Buffer> };
}

let library: Promise<DocxLibrary> | undefined;

/** Loaded when the first letter is made: it takes memory, and most processes make none for hours. */
export async function loadDocx(): Promise<DocxLibrary> {
  library ??= import('docx').then((module: unknown) => module as DocxLibrary);
  return library;
}
