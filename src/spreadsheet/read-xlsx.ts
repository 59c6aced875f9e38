/** A workbook in Excel's format, unpacked, as sheets of plain values. Pure; runs in the worker. */
import { DAY_MS } from '../lib/day-ms.ts';
import { type ReadLimits, type ReadSheet, TooManyRows } from './sheet-cells.ts';
import { MissingSheet, NoWorkbook } from './workbook-fault.ts';
import { XmlFault, attribute, readXml } from './xml-events.ts';
import { DAYS_TO_1904, EPOCH_MS } from './xlsx-cell.ts';
import { flag } from './xlsx-places.ts';
import { type PartText, firstText, relationsOf, workbookNames } from './xlsx-relations.ts';
import { readSheetXml } from './xlsx-sheet.ts';
import { dateStyles } from './xlsx-styles.ts';
import { sharedTexts } from './xlsx-texts.ts';

interface NamedSheet {
  readonly name: string;
  readonly relation: string;
  readonly hidden: 'yes' | 'very' | null;
}

interface Book {
  readonly sheets: readonly NamedSheet[];
  readonly epochMs: number;
}

function hiddenOf(state: string | null): 'yes' | 'very' | null {
  if (state === 'veryHidden') return 'very';
  return state === 'hidden' ? 'yes' : null;
}

function bookOf(xml: string): Book {
  const sheets: NamedSheet[] = [];
  let epochMs = EPOCH_MS;
  let root: string | null = null;
  readXml(xml, {
    open(tag, attributes) {
      root ??= tag;
      if (tag === 'workbookPr' && flag(attributes, 'date1904')) epochMs = EPOCH_MS + DAYS_TO_1904 * DAY_MS;
      if (tag !== 'sheet') return;
      const [name, relation] = [attribute(attributes, 'name') ?? '', attribute(attributes, 'id') ?? ''];
      sheets.push({ name, relation, hidden: hiddenOf(attribute(attributes, 'state')) });
    },
  });
  if (root !== 'workbook') throw new NoWorkbook();
  if (sheets.length === 0) throw new XmlFault('damaged');
  return { sheets, epochMs };
}

function workbookPart(part: PartText): { readonly name: string; readonly xml: string } {
  for (const name of workbookNames(part)) {
    const xml = part(name);
    if (xml !== null) return { name, xml };
  }
  throw new NoWorkbook();
}

/** @throws XmlFault, TooManyRows, MissingSheet, NoWorkbook */
export function readXlsx(part: PartText, limits: ReadLimits): ReadSheet[] {
  const { name: bookName, xml: bookXml } = workbookPart(part);
  const { sheets, epochMs } = bookOf(bookXml);
  const relations = relationsOf(part, bookName);
  const folder = bookName.slice(0, bookName.lastIndexOf('/') + 1);
  /** A part that there is once, by its relation, or where it is put when nothing is said of it. */
  const single = (type: string): string | null => {
    const related = [...relations.values()].filter((one) => one.type === type).flatMap(({ names }) => names);
    return firstText(part, [...related, `${folder}${type}.xml`]);
  };
  const meaning = { texts: sharedTexts(single('sharedStrings')), dates: dateStyles(single('styles')), epochMs };
  let count = 0;
  const counted = () => {
    count += 1;
    if (count > limits.rows) throw new TooManyRows();
  };
  return sheets.map(({ name, relation, hidden }): ReadSheet => {
    // What was a sheet of macros in old files has a name and nothing else.
    if (relation === '') return { name, rows: [], ...(hidden ? { hidden } : {}) };
    const xml = firstText(part, relations.get(relation)?.names ?? []);
    if (xml === null) throw new MissingSheet();
    const read = readSheetXml(xml, meaning, limits.columns, counted);
    return { name, ...read, ...(hidden ? { hidden } : {}) };
  });
}
