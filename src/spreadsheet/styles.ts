/** Gathers the styles that a workbook uses and writes them as styles.xml. */
import type { Language } from '../i18n/translate.ts';
import type { Kind, Tone } from './cell.ts';
import { type Border, type Font, LOOKS, type Look, type LookStyle } from './looks.ts';

/**
 * Arial is metrically equal to the Liberation Sans that LibreOffice puts in its place, so widths hold in both.
 */
const FACE = 'Arial';

/**
 * Windows' number of the language: month names follow it everywhere, number signs in LibreOffice; Excel takes the
 * number signs from the computer's own regional setting, whatever a file says.
 */
const LOCALE: Readonly<Record<Language, string>> = { id: '[$-421]', en: '[$-809]' };
const FORMATS: Readonly<Record<Kind, string | null>> = {
  text: null,
  wrap: null,
  digits: '@',
  code: '@',
  whole: '#,##0',
  decimal: '#,##0.0',
  rupiah: '"Rp"#,##0;-"Rp"#,##0',
  percent: '0%',
  date: 'dd mmm yyyy',
  longDate: 'dd mmmm yyyy',
  moment: 'dd mmm yyyy hh:mm',
};
const ALIGN: Readonly<Record<Kind, 'left' | 'center' | 'right'>> = {
  text: 'left',
  wrap: 'left',
  digits: 'left',
  code: 'center',
  whole: 'right',
  decimal: 'right',
  rupiah: 'right',
  percent: 'right',
  date: 'center',
  longDate: 'left',
  moment: 'center',
};

const TONES: Readonly<Record<Tone, { readonly ink: string; readonly fill: string }>> = {
  danger: { ink: '991B1B', fill: 'FEE2E2' },
  warning: { ink: '92400E', fill: 'FEF3C7' },
  good: { ink: '166534', fill: 'DCFCE7' },
  info: { ink: '1E40AF', fill: 'DBEAFE' },
  muted: { ink: '4B5563', fill: 'E5E7EB' },
};
const TONE_ORDER = Object.keys(TONES) as Tone[];

/** Number of a tone's style, for conditional formats. */
export function toneId(tone: Tone): number {
  return TONE_ORDER.indexOf(tone);
}

const BORDER_COLOR = 'C4CBC6';
function side(name: string, style?: string, color = BORDER_COLOR): string {
  return style ? `<${name} style="${style}"><color rgb="FF${color}"/></${name}>` : `<${name}/>`;
}
function borderXml(border: Border): string {
  const box = border === 'thin' || border === 'total' ? 'thin' : undefined;
  const top = border === 'total' ? side('top', 'medium', '14532D') : side('top', box);
  const bottom = border === 'rule' ? side('bottom', 'double', '000000') : side('bottom', box);
  return `<border>${side('left', box)}${side('right', box)}${top}${bottom}<diagonal/></border>`;
}

function fontXml({ size, bold, italic, underline, color = '000000' }: Font): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><color rgb="FF${color}"/><name val="${FACE}"/><family val="2"/></font>`;
}

function fillXml(fill: string | undefined): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill ?? 'FFFFFF'}"/></patternFill></fill>`;
}

/** A list without repetitions that knows the place of each entry. */
class Register {
  readonly entries: string[] = [];
  readonly #places = new Map<string, number>();
  add(entry: string): number {
    const known = this.#places.get(entry);
    if (known !== undefined) return known;
    this.#places.set(entry, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}

/** The first number that a workbook may give to a format of its own. */
const OWN_FORMATS = 164;
/** The format's own number for text, in every language. */
const TEXT_FORMAT = 49;

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

export class Styles {
  readonly #language: Language;
  readonly #fonts = new Register();
  readonly #fills = new Register();
  readonly #borders = new Register();
  readonly #formats = new Register();
  readonly #cells = new Register();
  readonly #known = new Map<Look, Map<Kind, number>>();

  constructor(language: Language) {
    this.#language = language;
    // Excel expects these two at the start, whatever they are used for.
    this.#fills.add('<fill><patternFill patternType="none"/></fill>');
    this.#fills.add('<fill><patternFill patternType="gray125"/></fill>');
    this.of('plain', 'text');
  }

  /** Number of the style for cells that look so and hold that kind. */
  of(look: Look, kind: Kind): number {
    let kinds = this.#known.get(look);
    if (!kinds) {
      kinds = new Map();
      this.#known.set(look, kinds);
    }
    let style = kinds.get(kind);
    if (style === undefined) {
      style = this.#cells.add(this.#cellXml(LOOKS[look], kind));
      kinds.set(kind, style);
    }
    return style;
  }

  #cellXml(look: LookStyle, kind: Kind): string {
    const font = this.#fonts.add(fontXml(look.font));
    const fill = look.fill ? this.#fills.add(fillXml(look.fill)) : 0;
    const border = this.#borders.add(borderXml(look.border));
    const code = FORMATS[kind];
    const format =
      code === null ? 0 : code === '@' ? TEXT_FORMAT : OWN_FORMATS + this.#formats.add(this.#formatCode(code));
    const align = look.align ?? ALIGN[kind];
    const wrap = look.wrap || kind === 'wrap' ? ' wrapText="1"' : '';
    const indent = look.indent && kind !== 'wrap' && align !== 'center' ? ' indent="1"' : '';
    const vertical = look.vertical ?? 'top';
    return (
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1"` +
      ' applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
      `<alignment horizontal="${align}" vertical="${vertical}"${wrap}${indent}/></xf>`
    );
  }

  /** Each part of a format ("positive;negative") carries the language. */
  #formatCode(code: string): string {
    const tag = LOCALE[this.#language];
    return code
      .split(';')
      .map((part) => tag + part)
      .join(';');
  }

  xml(): string {
    const list = (tag: string, { entries }: Register): string =>
      `<${tag} count="${entries.length}">${entries.join('')}</${tag}>`;
    const formats = this.#formats.entries
      .map((code, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${escapeAttribute(code)}"/>`)
      .join('');
    const tones = TONE_ORDER.map((tone) => {
      const { ink, fill } = TONES[tone];
      return (
        `<dxf><font><b/><color rgb="FF${ink}"/></font><fill><patternFill patternType="solid">` +
        `<fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
      );
    });
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats ? `<numFmts count="${this.#formats.entries.length}">${formats}</numFmts>` : '') +
      list('fonts', this.#fonts) +
      list('fills', this.#fills) +
      list('borders', this.#borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.#cells) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `<dxfs count="${tones.length}">${tones.join('')}</dxfs>` +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
    );
  }
}
