/** An office that many tests begin with: founded once in a thread and copied for each, since founding takes ten times as long. */
import { carriedThrough } from '../src/practice/carry-through.ts';
import type { Person } from '../src/simulator/world-types.ts';
import { type KeptOffice, type Office, type OfficeOptions, openOffice } from './office.ts';

/** Founds an office, always in the same way. What it returns is plain data and people of its world. */
export type Founder<T> = (office: Office, start?: string) => Promise<T>;

interface Founded {
  readonly kept: KeptOffice;
  readonly made: unknown;
}
const founded = new Map<unknown, Map<string | undefined, Promise<Founded>>>();

async function foundOnce(found: Founder<unknown>, start: string | undefined): Promise<Founded> {
  const office = await openOffice(start === undefined ? {} : { start });
  const made = await found(office, start);
  return { kept: await office.keep(), made };
}

const isPerson = (value: object): value is Person => 'says' in value;

/** The same for that office: its people in place of those of the first. */
function inOffice(value: unknown, office: Office): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isPerson(value)) return carriedThrough(office.world.person(value.id), () => office.settle());
  if (Array.isArray(value)) return value.map((one) => inOffice(one, office));
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inOffice(part, office)]));
}

/**
 * @param found a function of the module, not of the test: the same function, and the same `start`, is the same office
 * @param options of the copy; the first is founded with `start` alone
 */
export async function copiedOffice<T extends object>(
  found: Founder<T>,
  { start, ...options }: OfficeOptions = {},
): Promise<T & { readonly office: Office }> {
  const ofFounder = founded.get(found) ?? new Map<string | undefined, Promise<Founded>>();
  founded.set(found, ofFounder);
  const founding = ofFounder.get(start) ?? foundOnce(found, start);
  ofFounder.set(start, founding);
  const { kept, made } = await founding;
  const office = await openOffice({ ...options, kept });
  return { ...(inOffice(made, office) as T), office };
}
