/** Which question a draft stands at, seen from its answers. */
import type { Cursor } from './cursor.ts';
import type { AnyForm } from './define-form.ts';
import type { FormEnv, Json, JsonObject } from './env.ts';
import type { Field, SoFar } from './field.ts';

/** The part of a draft that decides what is asked. */
export interface Filled {
  readonly answers: JsonObject;
  readonly cursor: Cursor;
}

export interface Position<E extends FormEnv> {
  readonly name: string;
  readonly field: Field<E, unknown>;
  /** From 1. */
  readonly step: number;
  readonly total: number;
}

function decoded<E extends FormEnv>(field: Field<E, unknown>, stored: Json): unknown {
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

/** Names of the questions that these answers make relevant, in order. */
export function askedNames<E extends FormEnv>(form: AnyForm<E>, answers: JsonObject): string[] {
  // Most forms ask everything of everybody: then nothing needs to be decoded.
  let given: SoFar | undefined;
  const isAsked = (field: Field<E, unknown>): boolean => {
    if (!field.when) return true;
    given ??= soFar(form, answers);
    return field.when(given as never);
  };
  return [...form.fields].filter(([, field]) => isAsked(field)).map(([name]) => name);
}

/** A question by its name; null when these answers do not make it relevant. */
export function positionAt<E extends FormEnv>(form: AnyForm<E>, answers: JsonObject, name: string): Position<E> | null {
  const names = askedNames(form, answers);
  const field = form.fields.get(name);
  return field && names.includes(name) ? { name, field, step: names.indexOf(name) + 1, total: names.length } : null;
}

/** The question to ask now; null when all are answered (the review page). */
export function positionOf<E extends FormEnv>(form: AnyForm<E>, { answers, cursor }: Filled): Position<E> | null {
  const wanted = cursor.field === undefined ? null : positionAt(form, answers, cursor.field);
  if (wanted) return wanted;
  const name = askedNames(form, answers).find((candidate) => answers[candidate] === undefined);
  return name === undefined ? null : positionAt(form, answers, name);
}

/** The question before the present one; undefined at the first. */
export function nameBefore<E extends FormEnv>(form: AnyForm<E>, filled: Filled): string | undefined {
  const names = askedNames(form, filled.answers);
  const here = positionOf(form, filled);
  return names[(here ? here.step - 1 : names.length) - 1];
}

/** What the use case gets: every question, with null where it was skipped or not asked. */
export function finalAnswers<E extends FormEnv>(form: AnyForm<E>, answers: JsonObject): Record<string, unknown> {
  const asked = new Set(askedNames(form, answers));
  return Object.fromEntries(
    [...form.fields].map(([name, field]) => {
      const stored = asked.has(name) ? answers[name] : null;
      return [name, stored === undefined ? null : decoded(field, stored)];
    }),
  );
}
