/**
 * Writes a workbook (.xlsx) sheet by sheet in constant memory; the file appears under its name only when it is whole.
 * Why not exceljs: docs/decisions/, "Workbooks are written by our own writer".
 */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Language } from '../i18n/translate.ts';
import { address } from './address.ts';
import type { Picture, Sheet, SheetRow } from './cell.ts';
import { type CellContext, rowXml } from './cell-xml.ts';
import { serialDates } from './serial-date.ts';
import { type Link, closeXml, openXml, tableRange } from './sheet-xml.ts';
import { Styles } from './styles.ts';
import {
  APP_PROPERTIES,
  PACKAGE_RELATIONS,
  type Relation,
  type SheetEntry,
  contentTypesXml,
  corePropertiesXml,
  drawingXml,
  relationsXml,
  workbookXml,
} from './workbook-parts.ts';
import { type ZipEntry, type ZipFile, createZip } from './zip-file.ts';

export interface WorkbookInfo {
  readonly title: string;
  readonly author: string;
  readonly created: Date;
  readonly language: Language;
  /** IANA zone on whose wall clock dates are shown. */
  readonly zone: string;
  /** In the order of their tabs; made with `sheetName`. They may be added in another order: a cover that tells of a list can be written after it. */
  readonly sheets: readonly string[];
}

export interface Workbook {
  /** @returns the number of the last row written */
  add(sheet: Sheet): Promise<number>;
}

class WorkbookWriter implements Workbook {
  readonly #zip: ZipFile;
  readonly #info: WorkbookInfo;
  readonly #styles: Styles;
  readonly #context: CellContext;
  readonly #sheets = new Map<string, SheetEntry>();
  #drawings = 0;
  #pictures = 0;

  constructor(zip: ZipFile, info: WorkbookInfo) {
    this.#zip = zip;
    this.#info = info;
    this.#styles = new Styles(info.language);
    this.#context = { styles: this.#styles, serialOf: serialDates(info.zone) };
  }

  async add(sheet: Sheet): Promise<number> {
    const at = this.#info.sheets.indexOf(sheet.name);
    if (at < 0) throw new Error(`The workbook was declared without a sheet "${sheet.name}"`);
    if (this.#sheets.has(sheet.name)) throw new Error(`The sheet "${sheet.name}" is written already`);
    const pictures = sheet.pictures ?? [];
    const entry = await this.#zip.entry(`xl/worksheets/sheet${at + 1}.xml`);
    const { lastRow, ...written } = await this.#writeRows(entry, sheet, at === 0);
    await entry.write(closeXml(sheet, { lastRow, ...written, hasDrawing: pictures.length > 0 }));
    await entry.end();
    if (pictures.length > 0) await this.#writePictures(at + 1, pictures);
    const table = tableRange(sheet, lastRow);
    const { titleRows } = sheet.print;
    this.#sheets.set(sheet.name, {
      name: sheet.name,
      ...(table ? { table } : {}),
      ...(titleRows ? { titleRows } : {}),
    });
    return lastRow;
  }

  async #writeRows(entry: ZipEntry, sheet: Sheet, first: boolean) {
    const merges: string[] = [];
    const links: Link[] = [];
    let row = 0;
    const writeRow = (one: SheetRow): Promise<void> | undefined => {
      row += 1;
      for (const [from, to] of one.merges ?? []) merges.push(`${address(from, row)}:${address(to, row)}`);
      for (const [column, cell] of one.cells.entries()) {
        if (cell?.link) links.push({ from: address(column, row), ...cell.link });
      }
      return entry.write(rowXml(one, row, this.#context));
    };
    const styles = [...(sheet.textColumns ?? [])].map(([at, kind]) => [at, this.#styles.of('plain', kind)] as const);
    await entry.write(openXml(sheet, { first, styles: new Map(styles) }));
    for await (const one of sheet.rows) await writeRow(one);
    return { lastRow: row, merges, links };
  }

  async #part(name: string, content: string | Uint8Array): Promise<void> {
    const entry = await this.#zip.entry(name);
    await entry.write(content);
    await entry.end();
  }

  async #writePictures(sheet: number, pictures: readonly Picture[]): Promise<void> {
    this.#drawings += 1;
    const relations: Relation[] = [];
    for (const { png } of pictures) {
      this.#pictures += 1;
      await this.#part(`xl/media/image${this.#pictures}.png`, png);
      relations.push({ type: 'image', target: `../media/image${this.#pictures}.png` });
    }
    const drawing = `drawing${this.#drawings}.xml`;
    await this.#part(`xl/drawings/${drawing}`, drawingXml(pictures));
    await this.#part(`xl/drawings/_rels/${drawing}.rels`, relationsXml(relations));
    const link = relationsXml([{ type: 'drawing', target: `../drawings/${drawing}` }]);
    await this.#part(`xl/worksheets/_rels/sheet${sheet}.xml.rels`, link);
  }

  /** The parts that name all others. */
  async close(): Promise<void> {
    const { sheets, title, author, created } = this.#info;
    const entries = sheets.map((name) => {
      const entry = this.#sheets.get(name);
      if (!entry) throw new Error(`The sheet "${name}" was declared, but not written`);
      return entry;
    });
    const relations = sheets.map((_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` }));
    await this.#part('xl/styles.xml', this.#styles.xml());
    await this.#part('xl/workbook.xml', workbookXml(entries));
    await this.#part(
      'xl/_rels/workbook.xml.rels',
      relationsXml([...relations, { type: 'styles', target: 'styles.xml' }]),
    );
    await this.#part('docProps/core.xml', corePropertiesXml(title, author, created));
    await this.#part('docProps/app.xml', APP_PROPERTIES);
    await this.#part('_rels/.rels', relationsXml(PACKAGE_RELATIONS));
    await this.#part('[Content_Types].xml', contentTypesXml(sheets.length, this.#drawings));
  }
}

/**
 * Writes the workbook that `build` describes to `path`; folders are made. When anything fails (the disk is full, a row
 * cannot be read) no file is left and an earlier one under that name stays as it was.
 * @throws Error for a sheet that was not declared, or is missing; and whatever the disk or `build` throws
 */
export async function writeWorkbook(
  path: string,
  info: WorkbookInfo,
  build: (workbook: Workbook) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  const zip = await createZip(part, info.created);
  try {
    const writer = new WorkbookWriter(zip, info);
    await build(writer);
    await writer.close();
    await zip.finish();
    await rename(part, path);
  } catch (error) {
    await zip.abandon();
    await rm(part, { force: true });
    throw error;
  }
}
