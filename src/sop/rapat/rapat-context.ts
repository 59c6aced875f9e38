/** What the small forms about a meeting are opened with: the meeting, and the state of it that the person saw. */
import { z } from 'zod';
import type { Translate } from '../../i18n/translate.ts';
import { formatRapat } from './rapat.ts';
import type { RapatView } from './rapat-view.ts';
import { hari, pukul } from './waktu.ts';

export const RAPAT_SEEN = z.object({
  rapatId: z.number(),
  revision: z.number(),
  nomor: z.string(),
  judul: z.string(),
  tempat: z.string(),
  waktu: z.string(),
});
export type RapatSeen = z.infer<typeof RAPAT_SEEN>;

/** For `ctx.forms.start`. */
export function rapatContext(view: RapatView, t: Translate): RapatSeen {
  const { id, revision, nomor, judul, tempat } = view;
  const waktu = `${hari(view, t.language)}, ${pukul(view, view.office.zona, t)}`;
  return { rapatId: id, revision, nomor: formatRapat(nomor), judul, tempat, waktu };
}
