/** What the outbox table holds is unknown until it has passed here: rows may be older than the program. */
import { z } from 'zod';
import type { OutgoingMessage } from './message.ts';

const keyboard = z
  .array(z.array(z.object({ text: z.string(), data: z.string().optional(), url: z.string().optional() })))
  .optional();
const html = z.string().min(1);
const caption = z.string().optional();
// Relative, without a way out of DATA_DIR.
const file = z.string().regex(/^(?![/\\])(?!.*(?:^|[/\\])\.\.(?:[/\\]|$))[^\0]+$/);

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: html, keyboard }),
  z.object({ kind: z.literal('album'), fileIds: z.array(z.string()).min(1).max(10), caption }),
  z.object({ kind: z.literal(['photo', 'document']), file, filename: z.string().min(1), caption, keyboard }),
  z.object({ kind: z.literal('location'), latitude: z.number(), longitude: z.number() }),
  z.object({ kind: z.literal('edit'), messageId: z.int(), text: html, keyboard }),
]);

/** Undefined: cannot be sent, now or later. */
export function parsePayload(json: string): OutgoingMessage | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? (parsed.data as OutgoingMessage) : undefined;
  } catch {
    return undefined; // not JSON
  }
}
