/** Which styles of a workbook show a number as a date; nothing else of them is looked at. Pure. */
import { attribute, readXml } from './xml-events.ts';

/** What needs no code in the file: days and times, in every language and in those of East Asia. */
function isKnownDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

function isDateFormat(id: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(id);
  if (code === undefined) return isKnownDate(id);
  // Words, signs that stand for themselves and for blanks; then hours beyond 24, which stand in brackets as colours do.
  const signs = code.replace(/"[^"]*"|\\.|[_*]./g, '');
  return /\[(?:h+|m+|s+)\]/i.test(signs) || /[ymdhs]|a\/p/i.test(signs.replace(/\[[^\]]*\]/g, ''));
}

/** For each style of a cell, whether it shows a number as a date. */
export function dateStyles(xml: string | null): boolean[] {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let within = false;
  readXml(xml ?? '', {
    open(name, attributes) {
      if (name === 'cellXfs') within = true;
      const format = Number(attribute(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') own.set(format, attribute(attributes, 'formatCode') ?? '');
      if (within && name === 'xf') styles.push(isDateFormat(format, own));
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles;
}
