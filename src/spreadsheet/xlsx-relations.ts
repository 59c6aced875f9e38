/** Where the parts of a workbook are: they are found by their relations, as programs other than Excel put them elsewhere. Pure. */
import { attribute, readXml } from './xml-events.ts';

/** The text of a part of the zip file, by its name in any case; null where there is none. */
export type PartText = (name: string) => string | null;

export interface Relation {
  /** The last word of its type, which Excel's two dialects have in common: "worksheet". */
  readonly type: string;
  /** Names of the part, the likeliest first. */
  readonly names: readonly string[];
}

function tidied(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    // A percent sign that stands for itself.
    return target;
  }
}

/** "../xl/x.xml", "/xl/x.xml", "xl\x.xml": as seen from the folder of the part that names it, or from the root. */
function namesOf(target: string, folder: string): string[] {
  const path = decoded(target).replaceAll('\\', '/');
  const fromRoot = tidied(path);
  return path.startsWith('/') ? [fromRoot] : [tidied(`${folder}/${path}`), fromRoot];
}

/** Everything before the last slash. */
function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

/** @param name of the part whose relations are read; '' stands for the file itself */
export function relationsOf(part: PartText, name: string): ReadonlyMap<string, Relation> {
  const folder = folderOf(name);
  const found = new Map<string, Relation>();
  const file = name.slice(name.lastIndexOf('/') + 1);
  readXml(part(tidied(`${folder}/_rels/${file}.rels`)) ?? '', {
    open(tag, attributes) {
      if (tag !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = attribute(attributes, 'Type') ?? '';
      found.set(attribute(attributes, 'Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        names: namesOf(attribute(attributes, 'Target') ?? '', folder),
      });
    },
  });
  return found;
}

/** Text of the first of these parts that is there. */
export function firstText(part: PartText, names: readonly string[]): string | null {
  for (const name of names) {
    const text = part(name);
    if (text !== null) return text;
  }
  return null;
}

/** Where the workbook itself may be: by its relation, then where it nearly always is. */
export function workbookNames(part: PartText): string[] {
  const related = [...relationsOf(part, '').values()].filter(({ type }) => type === 'officeDocument');
  return [...related.flatMap(({ names }) => names), 'xl/workbook.xml'];
}
