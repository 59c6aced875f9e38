/** Where the runner stands in a draft: everything that the answers themselves do not say. Lies in the draft as JSON. */
import { z } from 'zod';
import { isJsonObject, type Json, type JsonObject } from './env.ts';

export interface Cursor {
  /** The question gone to on purpose (Kembali, change); otherwise the first open one is asked. */
  readonly field?: string;
  /** The question that was answered by a message just now: its echo heads the next message. */
  readonly last?: string;
  /** Unfinished answers of questions that take several messages. */
  readonly parts?: JsonObject;
  /** Which message answered which question: what is changed in it later counts. */
  readonly heard?: Readonly<Record<string, string>>;
  /** What is not this form's: kept until it is over (outside.ts). */
  readonly beside?: JsonObject;
  /** The album of which one photo was answered already, and how: "<id>:ok" or "<id>:wrong". */
  readonly album?: string;
  /** A text so long that the app may have split it: the next message may be its other half. */
  readonly long?: { readonly field: string; readonly at: number; readonly kept: boolean; readonly glue: string };
  /** The one thing that was offered just now, at which question: "ya" in words takes it. */
  readonly offer?: { readonly field: string; readonly value: string };
  /** "Batal" was pressed, the person has not yet said yes. */
  readonly cancelAsked?: boolean;
  /** Another form was asked for while this one is open. */
  readonly pending?: { readonly formId: string; readonly context: JsonObject };
}

const json = z.custom<JsonObject>(isJsonObject);

/** As it lies in the database. One that an older program wrote in another way is given up: the answers say where to go on. */
export const CURSOR: z.ZodType<Cursor> = z
  .object({
    field: z.string().exactOptional(),
    last: z.string().exactOptional(),
    parts: json.exactOptional(),
    heard: z.record(z.string(), z.string()).exactOptional(),
    beside: json.exactOptional(),
    album: z.string().exactOptional(),
    long: z.object({ field: z.string(), at: z.number(), kept: z.boolean(), glue: z.string() }).exactOptional(),
    offer: z.object({ field: z.string(), value: z.string() }).exactOptional(),
    cancelAsked: z.boolean().exactOptional(),
    pending: z.object({ formId: z.string(), context: json }).exactOptional(),
  })
  .catch({});

/** What an unfinished or changed answer starts from. */
export function partOf(answers: JsonObject, cursor: Cursor, name: string): Json | undefined {
  const part = cursor.parts?.[name];
  if (part !== undefined) return part;
  const before = answers[name];
  return Array.isArray(before) ? before : undefined;
}

/** The cursor's lasting part: unfinished answers, what was heard and what is kept beside outlive every step. */
export function rested({ parts, heard, beside }: Cursor): Cursor {
  return { ...(parts ? { parts } : {}), ...(heard ? { heard } : {}), ...(beside ? { beside } : {}) };
}
/** After the person has said how to go on: what they were asked, and the echo of the answer before, are over. */
export function decidedCursor(cursor: Cursor): Cursor {
  const { cancelAsked: _, pending: __, last: ___, offer: ____, ...rest } = cursor;
  return rest;
}
/** Forty questions, or one with many photos. */
const MOST_HEARD = 60;

/** In place of a question's name: what is kept for after the form. */
export const BESIDE = '*';

export function withHeard(cursor: Cursor, messageId: number, name: string): Cursor {
  const heard = Object.entries<string>({ ...cursor.heard, [messageId]: name });
  return { ...cursor, heard: Object.fromEntries(heard.slice(-MOST_HEARD)) };
}
/** Nothing that was said of it can be changed in its message any more. */
export function withoutHeard(cursor: Cursor, name: string): Cursor {
  if (!cursor.heard) return cursor;
  const heard = Object.entries(cursor.heard).filter(([, answered]) => answered !== name);
  return { ...cursor, heard: Object.fromEntries(heard) };
}
export function withPart(cursor: Cursor, name: string, part: Json): Cursor {
  return { ...cursor, parts: { ...cursor.parts, [name]: part } };
}
export function withoutPart(cursor: Cursor, name: string): Cursor {
  const { [name]: _, ...parts } = cursor.parts ?? {};
  const { parts: __, ...rest } = cursor;
  return Object.keys(parts).length > 0 ? { ...rest, parts } : rest;
}
