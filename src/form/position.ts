/** Which question a draft stands at, seen from its answers. */
import { partOf } from './cursor.ts';
import type { AnyForm } from './define-form.ts';
import type { About, FormEnv, Json, JsonObject } from './env.ts';
import type { Field, OpenField, SoFar } from './field.ts';
import type { Filled, Scene } from './scene.ts';

/** A scene, or as much of it as matters here. */
interface Given<E extends FormEnv> extends Pick<Scene<E>, 'env' | 'form'> {
  readonly draft: Filled;
}
type AnyField<E extends FormEnv> = Field<E & About<never>, unknown>;

export interface Position<E extends FormEnv> {
  readonly name: string;
  readonly field: AnyField<E>;
  /** From 1. */
  readonly step: number;
  readonly total: number;
}

function decoded(field: Pick<Field<never, unknown>, 'decode'>, stored: Json): unknown {
  return stored === null ? null : field.decode(stored);
}

/** The answers as the use case would get them; open questions are absent. */
export function soFar<E extends FormEnv>(form: AnyForm<E>, answers: JsonObject): SoFar {
  const result: Record<string, unknown> = {};
  for (const [name, field] of form.fields) {
    const stored = answers[name];
    if (stored !== undefined) result[name] = decoded(field, stored);
  }
  return result;
}

/** Whether photos lie there, finished or not. */
function hasPhotos(draft: Filled, name: string, field: Pick<AnyField<never>, 'name'>): boolean {
  const sent = field.name === 'photos' ? partOf(draft.answers, draft.cursor, name) : undefined;
  return Array.isArray(sent) && sent.length > 0;
}

/** Names of the questions that these answers make relevant, in order. */
export function askedNames<E extends FormEnv>({ env, form, draft }: Given<E>): string[] {
  // Most forms ask everything of everybody: then nothing needs to be decoded.
  let given: SoFar | undefined;
  const isAsked = (name: string, field: AnyField<E>): boolean => {
    // Who has sent photos sees them, whatever else was answered.
    if (!field.when || hasPhotos(draft, name, field)) return true;
    given ??= soFar(form, draft.answers);
    return field.when(given as never, env);
  };
  return [...form.fields].filter(([name, field]) => isAsked(name, field)).map(([name]) => name);
}

/** A question by its name; null when these answers do not make it relevant. */
export function positionAt<E extends FormEnv>(scene: Given<E>, name: string): Position<E> | null {
  const names = askedNames(scene);
  const field = scene.form.fields.get(name);
  return field && names.includes(name) ? { name, field, step: names.indexOf(name) + 1, total: names.length } : null;
}

/** The question to ask now; null when all are answered (the review page). */
export function positionOf<E extends FormEnv>(scene: Given<E>): Position<E> | null {
  const { answers, cursor } = scene.draft;
  const wanted = cursor.field === undefined ? null : positionAt(scene, cursor.field);
  if (wanted) return wanted;
  const name = askedNames(scene).find((candidate) => answers[candidate] === undefined);
  return name === undefined ? null : positionAt(scene, name);
}

/** The question before the present one; undefined at the first. */
export function nameBefore<E extends FormEnv>(scene: Given<E>): string | undefined {
  const names = askedNames(scene);
  const here = positionOf(scene);
  return names[(here ? here.step - 1 : names.length) - 1];
}

/** What the use case gets: every question, with null where it was skipped or not asked. */
export function finalAnswers<E extends FormEnv>(scene: Given<E>): Record<string, unknown> {
  const { answers } = scene.draft;
  const asked = new Set(askedNames(scene));
  return Object.fromEntries(
    [...scene.form.fields].map(([name, field]) => {
      const stored = asked.has(name) ? answers[name] : null;
      return [name, stored === undefined ? null : decoded(field, stored)];
    }),
  );
}

/** Opens a question with the answers given so far. */
export function openField<E extends FormEnv>(
  { env, form, draft }: Given<E>,
  { field }: Pick<Position<E>, 'field'>,
): Promise<OpenField> {
  return field.open(env, soFar(form, draft.answers));
}
