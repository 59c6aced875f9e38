/** What a one-question form about a need is opened with: the need, and the state of it that the person saw. */
import { z } from 'zod';
import { formatNomor } from './kebutuhan.ts';
import type { KebutuhanView } from './kebutuhan-view.ts';

export const KEBUTUHAN_SEEN = z.object({
  kebutuhanId: z.number(),
  revision: z.number(),
  nomor: z.string(),
  /** The Kasi's last question or reason. */
  note: z.string(),
});

export type KebutuhanSeen = z.infer<typeof KEBUTUHAN_SEEN>;

/** For `ctx.forms.start`. */
export function actContext(view: KebutuhanView): KebutuhanSeen {
  // What was added meanwhile changes no state, and is no question.
  const note = view.riwayatList.findLast(({ fromStatus, toStatus }) => fromStatus !== toStatus)?.note ?? '';
  return { kebutuhanId: view.id, revision: view.revision, nomor: formatNomor(view.nomor), note };
}
