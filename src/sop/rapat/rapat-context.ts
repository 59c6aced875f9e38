/** What the small forms about a meeting are opened with, and how it comes back. */
import type { SubmitMeta } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RapatAct } from './act-on-rapat.ts';
import { formatRapat } from './rapat.ts';
import type { RapatView } from './rapat-view.ts';
import { hari, pukul } from './waktu.ts';

/** For `ctx.forms.start`: the meeting, and the state of it that the person saw. */
export function rapatContext(view: RapatView, t: Translate) {
  const { id, revision, nomor, judul, tempat } = view;
  const waktu = `${hari(view, t.language)}, ${pukul(view, view.office.zona, t)}`;
  return { rapatId: id, revision, nomor: formatRapat(nomor), judul, tempat, waktu };
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Only a draft that `rapatContext` did not open lacks them; no meeting has the id 0. */
export function rapatActOf({ context, at }: Pick<SubmitMeta, 'context' | 'at'>): RapatAct {
  return { rapatId: numberOf(context['rapatId']), revision: numberOf(context['revision']), at };
}

/** For the question. */
export function aboutRapat({ nomor, judul, tempat, waktu }: JsonObject) {
  return { nomor: textOf(nomor), judul: textOf(judul), tempat: textOf(tempat), waktu: textOf(waktu) };
}
