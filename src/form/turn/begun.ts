/** What is said when a form begins: its title, what it knows already, and its first open question. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import type { Prefill } from '../draft-store.ts';
import type { FormEnv } from '../env.ts';
import type { Saying } from '../outcome.ts';
import { openField } from '../position.ts';
import type { Scene } from '../scene.ts';
import { askNow, echo } from '../view.ts';

export async function begunSaying<E extends FormEnv>(scene: Scene<E>, prefill?: Prefill): Promise<Saying[]> {
  return askNow(scene, await begunLead(scene, prefill));
}

async function begunLead<E extends FormEnv>(scene: Scene<E>, prefill: Prefill | undefined): Promise<Html[]> {
  const { env, form } = scene;
  const lead = form.direct ? [] : [env.t('form-started', { title: env.t.plain(form.title) })];
  const known: Html[] = [];
  for (const [name, stored] of Object.entries(prefill?.answers ?? {})) {
    const field = form.fields.get(name);
    if (field && stored !== null) known.push(echo(scene, name, (await openField(scene, { field })).show(stored)));
  }
  return known.length > 0 ? [...lead, joinHtml([env.t('form-begun-known'), ...known])] : lead;
}
