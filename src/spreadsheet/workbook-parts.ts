/** The small files inside a workbook: what belongs together, what it is called, where its pictures hang. */
import type { Picture } from './cell.ts';
import { escapeXml } from './cell-text.ts';
import { quoteSheetName } from './sheet-name.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A pixel of 1/96 inch, in the unit of drawings. */
const EMU = 9525;

export interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Ids are rId1, rId2, … in this order. */
export function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(({ type, target }, at) => {
    const kind = type.includes('://') ? type : `${OFFICE}/relationships/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${kind}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export const PACKAGE_RELATIONS: readonly Relation[] = [
  { type: 'officeDocument', target: 'xl/workbook.xml' },
  { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  { type: 'extended-properties', target: 'docProps/app.xml' },
];

/** @param drawings how many sheets carry pictures */
export function contentTypesXml(sheets: number, drawings: number): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
  const many = (count: number, part: (n: number) => string): string =>
    Array.from({ length: count }, (_, at) => part(at + 1)).join('');
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    override('/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`) +
    many(sheets, (n) => override(`/xl/worksheets/sheet${n}.xml`, `${SHEET_TYPE}.worksheet+xml`)) +
    many(drawings, (n) =>
      override(`/xl/drawings/drawing${n}.xml`, 'application/vnd.openxmlformats-officedocument.drawing+xml'),
    ) +
    override('/xl/styles.xml', `${SHEET_TYPE}.styles+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  );
}

export function corePropertiesXml(title: string, author: string, created: Date): string {
  const at = `${created.toISOString().slice(0, 19)}Z`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>` +
    `<dc:creator>${escapeXml(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
  );
}

export const APP_PROPERTIES = `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>KesraBot</Application></Properties>`;

export interface SheetEntry {
  readonly name: string;
  /** Stretch with filter buttons, e.g. "A5:P105". */
  readonly table?: string;
  readonly titleRows?: readonly [first: number, last: number];
}

/** "A5:P105" → $A$5:$P$105 */
function fixed(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** Print titles and filters are names that the format reserves; they are listed sorted. */
function namesXml(sheets: readonly SheetEntry[]): string {
  const name = (word: string, at: number, extra: string, target: string): string =>
    `<definedName name="_xlnm.${word}" localSheetId="${at}"${extra}>${escapeXml(target)}</definedName>`;
  const filters = sheets.map(({ name: sheet, table }, at) =>
    table ? name('_FilterDatabase', at, ' hidden="1"', `${quoteSheetName(sheet)}!${fixed(table)}`) : '',
  );
  const titles = sheets.map(({ name: sheet, titleRows }, at) =>
    titleRows ? name('Print_Titles', at, '', `${quoteSheetName(sheet)}!$${titleRows[0]}:$${titleRows[1]}`) : '',
  );
  const all = [...filters, ...titles].join('');
  return all ? `<definedNames>${all}</definedNames>` : '';
}

export function workbookXml(sheets: readonly SheetEntry[]): string {
  const items = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><workbookPr defaultThemeVersion="124226"/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${items.join('')}</sheets>${namesXml(sheets)}<calcPr calcId="191029"/></workbook>`
  );
}

function anchorXml({ column, row, width, height }: Picture, id: number): string {
  const size = `cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"`;
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row>` +
    `<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/><xdr:pic><xdr:nvPicPr>` +
    `<xdr:cNvPr id="${id + 1}" name="Picture ${id}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr>` +
    `</xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '</xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

/** Picture n hangs on relation rIdn. */
export function drawingXml(pictures: readonly Picture[]): string {
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"` +
    ` xmlns:r="${OFFICE}/relationships">${pictures.map((picture, at) => anchorXml(picture, at + 1)).join('')}</xdr:wsDr>`
  );
}
