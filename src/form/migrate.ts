/** A draft of an older form, or one that is not whole: answers that still fit are kept, the rest is asked. */
import type { Cursor } from './cursor.ts';
import type { FormEnv, JsonObject } from './env.ts';
import { openField } from './position.ts';
import { type Scene, withFilled } from './scene.ts';

/** Whether what lies in the draft is what the form put there. */
function isWhole<E extends FormEnv>({ form, draft }: Scene<E>): boolean {
  return form.stored.safeParse({ answers: draft.answers, parts: draft.cursor.parts ?? {} }).success;
}

/** The scene in terms of the present form; the same scene when the draft is one of that version. */
export async function migrated<E extends FormEnv>(scene: Scene<E>): Promise<Scene<E>> {
  const { form, draft } = scene;
  if (draft.formVersion === form.version && isWhole(scene)) return scene;
  let answers: JsonObject = {};
  let parts: JsonObject = {};
  for (const [name, field] of form.fields) {
    const stored = draft.answers[name];
    const part = draft.cursor.parts?.[name];
    if (stored === undefined && part === undefined) continue;
    const open = await openField(withFilled(scene, { answers }), { field });
    if (part !== undefined && open.accepts(part)) parts = { ...parts, [name]: part };
    if (stored === undefined) continue;
    if (stored === null ? field.optional : open.accepts(stored)) answers = { ...answers, [name]: stored };
  }
  const { field: asked, pending, beside } = draft.cursor;
  const cursor: Cursor = {
    ...(asked !== undefined && form.fields.has(asked) ? { field: asked } : {}),
    ...(Object.keys(parts).length > 0 ? { parts } : {}),
    ...(pending ? { pending } : {}),
    ...(beside ? { beside } : {}),
  };
  return { ...scene, draft: { ...draft, formVersion: form.version, answers, cursor } };
}
