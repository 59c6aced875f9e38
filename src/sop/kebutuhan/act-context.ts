/** What a one-question form about a need is opened with, and how it comes back. */
import type { SubmitMeta } from '../../form/define-form.ts';
import type { JsonObject } from '../../form/env.ts';
import type { Act } from './act-on-kebutuhan.ts';
import { formatNomor } from './kebutuhan.ts';
import type { KebutuhanView } from './kebutuhan-view.ts';

/** For `ctx.forms.start`: the need, the state of it that the person saw, and the Kasi's last question or reason. */
export function actContext(view: KebutuhanView) {
  const note = view.riwayatList.at(-1)?.note ?? '';
  return { kebutuhanId: view.id, revision: view.revision, nomor: formatNomor(view.nomor), note };
}

function numberOf(context: JsonObject, name: string): number {
  const value = context[name];
  // Only a draft that `actContext` did not open can come here; no need has the id 0.
  return typeof value === 'number' ? value : 0;
}

/** What the use case is asked to do. */
export function actOf({ context, at }: Pick<SubmitMeta, 'context' | 'at'>): Act {
  return { kebutuhanId: numberOf(context, 'kebutuhanId'), revision: numberOf(context, 'revision'), at };
}

/** For the question. */
export function aboutOf({ nomor, note }: JsonObject): { readonly nomor: string; readonly note: string } {
  return { nomor: typeof nomor === 'string' ? nomor : '', note: typeof note === 'string' ? note : '' };
}
