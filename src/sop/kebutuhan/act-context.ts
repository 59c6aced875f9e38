/** What a one-question form about a need is opened with, and how it comes back. */
import type { JsonObject } from '../../form/env.ts';
import type { SubmitMeta } from '../../form/define-form.ts';
import type { Act } from './act-on-kebutuhan.ts';

/** For `ctx.forms.start`. */
export function actContext({ kebutuhanId, revision }: Pick<Act, 'kebutuhanId' | 'revision'>) {
  return { kebutuhanId, revision };
}

function numberOf(context: JsonObject, name: string): number {
  const value = context[name];
  // Only a draft that `actContext` did not open can come here; no need has the id 0.
  return typeof value === 'number' ? value : 0;
}

export function actOf({ context, at }: Pick<SubmitMeta, 'context' | 'at'>): Act {
  return { kebutuhanId: numberOf(context, 'kebutuhanId'), revision: numberOf(context, 'revision'), at };
}
