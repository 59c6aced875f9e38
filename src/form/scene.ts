/** A draft with everything that is needed to go on with it. */
import type { Cursor } from './cursor.ts';
import type { AnyForm } from './define-form.ts';
import type { StoredDraft } from './draft-store.ts';
import type { About, FormEnv, JsonObject } from './env.ts';

/** The part of a draft that decides what is asked. */
export interface Filled {
  readonly answers: JsonObject;
  readonly cursor: Cursor;
}

export interface Scene<E extends FormEnv> {
  /** With what the form is about, as its schema has it: each form knows what that is, the machinery never. */
  readonly env: E & About<never>;
  readonly form: AnyForm<E>;
  readonly draft: StoredDraft;
  /** When the person acted. */
  readonly at: Date;
}

/** null when what the form was opened with does not fit it (any more). */
export function aboutOf<E extends FormEnv>({ context }: AnyForm<E>, stored: JsonObject): About<never> | null {
  if (!context) return { about: {} as never };
  const checked = context.safeParse(stored);
  return checked.success ? { about: checked.data as never } : null;
}

/** What a form knows before anything is asked. */
export function answersToBegin<E extends FormEnv>({ begin }: AnyForm<E>, { about }: About<never>): JsonObject {
  return begin?.(about) ?? {};
}

/** null when the draft does not fit its form (any more): see turn/unfit.ts. */
export function sceneOf<E extends FormEnv>(
  env: E,
  form: AnyForm<E>,
  draft: StoredDraft,
  at: Date = env.now,
): Scene<E> | null {
  const about = aboutOf(form, draft.context);
  return about && { env: { ...env, ...about }, form, draft, at };
}

/** The scene after a change that is not saved yet. */
export function withFilled<E extends FormEnv>(scene: Scene<E>, filled: Partial<Filled>): Scene<E> {
  return { ...scene, draft: { ...scene.draft, ...filled } };
}
