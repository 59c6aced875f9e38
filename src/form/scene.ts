/** A draft with everything that is needed to go on with it. */
import type { AnyForm } from './define-form.ts';
import type { StoredDraft } from './draft-store.ts';
import type { FormEnv } from './env.ts';
import type { OpenField } from './field.ts';
import { type Filled, type Position, soFar } from './position.ts';

export interface Scene<E extends FormEnv> {
  readonly env: E;
  readonly form: AnyForm<E>;
  readonly draft: StoredDraft;
  /** When the person acted. */
  readonly at: Date;
}

/** The scene after a change that is not saved yet. */
export function withFilled<E extends FormEnv>(scene: Scene<E>, filled: Partial<Filled>): Scene<E> {
  return { ...scene, draft: { ...scene.draft, ...filled } };
}

/** Opens a question with the answers given so far. */
export function openField<E extends FormEnv>(
  scene: Scene<E>,
  position: Pick<Position<E>, 'field'>,
): Promise<OpenField> {
  return position.field.open(scene.env, soFar(scene.form, scene.draft.answers), scene.draft.context);
}
