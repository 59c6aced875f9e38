/** The parts of a worksheet's XML around its rows, in the order that the format demands. */
import { address, columnLetter } from './address.ts';
import type { Highlight, Print, Sheet } from './cell.ts';
import { cellText, escapeXml } from './cell-text.ts';
import { quoteSheetName } from './sheet-name.ts';
import { toneId } from './styles.ts';

/**
 * "Folio, 8.5 × 13 in", 216 × 330 mm: the paper that Indonesian offices call F4 (215 × 330 mm) has no number of its
 * own in the format, and this is what printers there offer under either name.
 */
const FOLIO = 14;
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.55" bottom="0.6" header="0.25" footer="0.25"/>';

/** A link from a cell to a cell. */
export interface Link {
  readonly from: string;
  readonly sheet: string;
  readonly cell: string;
}

/** What is known only when the last row is written. */
export interface Written {
  readonly lastRow: number;
  readonly merges: readonly string[];
  readonly links: readonly Link[];
  readonly hasDrawing: boolean;
}

function paneXml({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const cell = address(columns, rows + 1);
  return (
    `<pane${splits} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`
  );
}

/**
 * Everything before the first row.
 * @param style first: it is the sheet that is open when the file is opened; styles: of columns, from 0, also where they are empty
 */
export function openXml(
  { widths, freeze, gridLines = true, tab }: Sheet,
  { first, styles }: { readonly first: boolean; readonly styles: ReadonlyMap<number, number> },
): string {
  const view = `<sheetView${gridLines ? '' : ' showGridLines="0"'}${first ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  const frozen = freeze && freeze.rows + freeze.columns > 0 ? `>${paneXml(freeze)}</sheetView>` : '/>';
  const styleOf = (at: number): string => {
    const style = styles.get(at);
    return style === undefined ? '' : ` style="${style}"`;
  };
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}"${styleOf(at)} customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr>' +
    `${tab ? `<tabColor rgb="FF${tab}"/>` : ''}<pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews>${view}${frozen}</sheetViews><sheetFormatPr defaultRowHeight="13.5"/>` +
    `${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>`
  );
}

/** A formula's empty text counts as larger than any number, so the sign is asked of numbers alone. */
function ruleXml(highlight: Highlight, cell: string, priority: number): string {
  const attributes = `dxfId="${toneId(highlight.tone)}" priority="${priority}"`;
  if ('is' in highlight) {
    const sign = highlight.is === 'negative' ? '&lt;' : '&gt;';
    return `<cfRule type="expression" ${attributes}><formula>AND(ISNUMBER(${cell}),${cell}${sign}0)</formula></cfRule>`;
  }
  const word = escapeXml(cellText(highlight.equals)).replaceAll('&quot;', '&quot;&quot;');
  return `<cfRule type="cellIs" ${attributes} operator="equal"><formula>"${word}"</formula></cfRule>`;
}

function highlightsXml(highlights: readonly Highlight[], firstRow: number, lastRow: number): string {
  return highlights
    .map((highlight, at) => {
      const letter = columnLetter(highlight.column);
      const rule = ruleXml(highlight, `${letter}${firstRow}`, at + 1);
      return `<conditionalFormatting sqref="${letter}${firstRow}:${letter}${lastRow}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

/** Rows below the last one that are looked at as they are filled in. */
const ROWS_TO_COME = 1_000;

/** Below a list, a number where text belongs is asked about by the program in which it is typed: a zero may be lost. */
function validationsXml({ textColumns = new Map() }: Sheet, lastRow: number): string {
  if (textColumns.size === 0) return '';
  const rules = [...textColumns.keys()].map((column) => {
    const letter = columnLetter(column);
    const from = `${letter}${lastRow + 1}`;
    return (
      `<dataValidation type="custom" errorStyle="warning" allowBlank="1" showErrorMessage="1"` +
      ` sqref="${from}:${letter}${lastRow + ROWS_TO_COME}"><formula1>ISTEXT(${from})</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function breaksXml(newPages: readonly number[]): string {
  if (newPages.length === 0) return '';
  const breaks = newPages.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${newPages.length}" manualBreakCount="${newPages.length}">${breaks}</rowBreaks>`;
}

/** Text for the head and foot of a page: "&" begins a code there, and a digit would join the font size before it. */
function pageText(text: string): string {
  return ` ${cellText(text).replaceAll('\n', ' ').slice(0, 90).replaceAll('&', '&&')}`;
}

function headFootXml({ headLeft = '', headRight = '', footLeft = '', pageWords: [page, of] }: Print): string {
  const part = (code: string, text: string): string => (text ? `&${code}&8${pageText(text)}` : '');
  const head = part('L', headLeft) + part('R', headRight);
  const foot = `${part('L', footLeft)}&R&8${pageText(page)} &P ${pageText(of).trim()} &N`;
  return (
    `<headerFooter>${head ? `<oddHeader>${escapeXml(head)}</oddHeader>` : ''}` +
    `<oddFooter>${escapeXml(foot)}</oddFooter></headerFooter>`
  );
}

function linksXml(links: readonly Link[]): string {
  if (links.length === 0) return '';
  const items = links.map(({ from, sheet, cell }) => {
    return `<hyperlink ref="${from}" location="${escapeXml(`${quoteSheetName(sheet)}!${cell}`)}"/>`;
  });
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

/** The stretch that has filter buttons; always at least one row long below its head. */
export function tableRange({ table }: Sheet, lastRow: number): string | null {
  if (!table) return null;
  return `A${table.headRow}:${address(table.columns - 1, Math.max(lastRow, table.headRow + 1))}`;
}

/** Everything after the last row. */
export function closeXml(sheet: Sheet, { lastRow, merges, links, hasDrawing }: Written): string {
  const { table, highlights = [], print } = sheet;
  const range = tableRange(sheet, lastRow);
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return (
    `</sheetData>${range ? `<autoFilter ref="${range}"/>` : ''}` +
    (merged ? `<mergeCells count="${merges.length}">${merged}</mergeCells>` : '') +
    highlightsXml(highlights, (table?.headRow ?? 0) + 1, Math.max(lastRow, (table?.headRow ?? 0) + 1)) +
    `${validationsXml(sheet, lastRow)}${linksXml(links)}<printOptions horizontalCentered="1"/>${MARGINS}` +
    `<pageSetup paperSize="${FOLIO}" orientation="${print.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `${headFootXml(print)}${breaksXml(print.newPages ?? [])}${hasDrawing ? '<drawing r:id="rId1"/>' : ''}</worksheet>`
  );
}
