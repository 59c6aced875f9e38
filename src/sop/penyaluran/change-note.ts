/** What a change of the plan says in the history (B1): kept as data, so that it can be read in either language. Pure. */
import { z } from 'zod';

export const PARTS = ['tanggal', 'tempat', 'kpm', 'barang'] as const;
export type Part = (typeof PARTS)[number];

const line = z.object({
  part: z.enum(PARTS),
  from: z.string(),
  to: z.string(),
  /** Of an item. */
  id: z.number().optional(),
  nama: z.string().optional(),
  satuan: z.string().optional(),
});
export type ChangeLine = z.infer<typeof line>;
const note = z.array(line);

export function writeChange(lines: readonly ChangeLine[]): string {
  return JSON.stringify(lines);
}

/** Null for a note that is somebody's words. */
export function readChange(text: string | null): ChangeLine[] | null {
  if (!text?.startsWith('[{')) return null;
  try {
    return note.parse(JSON.parse(text));
  } catch {
    // Words of a person that happen to begin like this.
    return null;
  }
}
