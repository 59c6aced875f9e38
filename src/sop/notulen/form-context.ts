/** What the forms about minutes are opened with, and how it comes back. */
import type { JsonObject } from '../../form/env.ts';

/** Only a draft that no button of the minutes opened can lack it; no row has the id 0. */
export function numberIn(context: JsonObject, name: string): number {
  const value = context[name];
  return typeof value === 'number' ? value : 0;
}

export function textIn(context: JsonObject, name: string): string {
  const value = context[name];
  return typeof value === 'string' ? value : '';
}
