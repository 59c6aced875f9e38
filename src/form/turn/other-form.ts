/** Another form is asked for while this one is open: the person says which; nothing is lost until then. */
import { createHash } from 'node:crypto';
import { type Cursor, decidedCursor } from '../cursor.ts';
import type { AnyForm } from '../define-form.ts';
import type { FormEnv } from '../env.ts';
import type { Outcome, Saying } from '../outcome.ts';
import { type Scene, withFilled } from '../scene.ts';
import { askNow, formButtons } from '../view.ts';
import { chosen } from './chosen.ts';

/** The other form, and what it is about. */
export type Pending = NonNullable<Cursor['pending']>;

/** Behind the button that goes on with the open form. */
export const STAY = 'old';

/** Behind the button that starts the other: it says which, since an older button must not start a newer form. */
export function startValue(pending: Pending): string {
  const tag = createHash('sha256').update(JSON.stringify(pending)).digest('base64url').slice(0, 8);
  return `new${tag}`;
}

export function askWhich<E extends FormEnv>(
  { env, form, draft }: Scene<E>,
  pending: Pending,
  wanted: AnyForm<E>,
): Outcome {
  return {
    change: { cursor: { ...draft.cursor, pending } },
    say: [
      {
        text: env.t('form-other-open', { open: env.t.plain(form.title), wanted: env.t.plain(wanted.title) }),
        keyboard: formButtons(draft.id, [
          { text: env.t.plain('form-button-go-on'), value: STAY },
          { text: env.t.plain('form-button-start-new'), value: startValue(pending) },
        ]),
      },
    ],
  };
}

export async function stay<E extends FormEnv>(scene: Scene<E>): Promise<Outcome> {
  const cursor = decidedCursor(scene.draft.cursor);
  return {
    change: { cursor },
    edit: decided(scene, 'form-button-go-on'),
    say: await askNow(withFilled(scene, { cursor })),
  };
}

export function startOther<E extends FormEnv>(scene: Scene<E>, pending: Pending): Outcome {
  return { replaceWith: pending, edit: decided(scene, 'form-button-start-new'), say: [] };
}

function decided<E extends FormEnv>(scene: Scene<E>, words: 'form-button-go-on' | 'form-button-start-new'): Saying {
  const { env, form } = scene;
  return chosen(scene, env.t('form-waiting', { title: env.t.plain(form.title) }), env.t.plain(words));
}
