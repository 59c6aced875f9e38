/** Texts of a workbook: as people wrote them, without the signs for how they are read aloud. Pure. */
import { MOST_TEXT } from './sheet-cells.ts';
import { readXml } from './xml-events.ts';

/** "_x000A_" is how Excel writes a sign that XML cannot hold. */
export function unescaped(text: string): string {
  const plain = text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return plain
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\0', '')
    .slice(0, MOST_TEXT);
}

/** The table of texts that cells refer to by number. */
export function sharedTexts(xml: string | null): string[] {
  const texts: string[] = [];
  let text = '';
  let within = false;
  let phonetic = false;
  readXml(xml ?? '', {
    open(name) {
      if (name === 't') within = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'si') text = '';
    },
    close(name) {
      if (name === 't') within = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') texts.push(unescaped(text));
    },
    text(piece) {
      if (within && !phonetic) text += piece;
    },
  });
  return texts;
}
