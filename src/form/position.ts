/** Which question a draft stands at, seen from its answers. */
import type { Cursor } from './cursor.ts';
import type { AnyForm } from './define-form.ts';
import type { FormEnv, Json, JsonObject } from './env.ts';
import type { Field, SoFar } from './field.ts';

/** The part of a draft that decides what is asked. */
export interface Filled {
  readonly answers: JsonObject;
  /** What the form was opened with. */
  readonly context: JsonObject;
  readonly cursor: Cursor;
}

type Given = Pick<Filled, 'answers' | 'context'>;

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
export function askedNames<E extends FormEnv>(form: AnyForm<E>, { answers, context }: Given): string[] {
  // Most forms ask everything of everybody: then nothing needs to be decoded.
  let given: SoFar | undefined;
  const isAsked = (field: Field<E, unknown>): boolean => {
    if (!field.when) return true;
    given ??= soFar(form, answers);
    return field.when(given as never, context);
  };
  return [...form.fields].filter(([, field]) => isAsked(field)).map(([name]) => name);
}

/** A question by its name; null when these answers do not make it relevant. */
export function positionAt<E extends FormEnv>(form: AnyForm<E>, given: Given, name: string): Position<E> | null {
  const names = askedNames(form, given);
  const field = form.fields.get(name);
  return field && names.includes(name) ? { name, field, step: names.indexOf(name) + 1, total: names.length } : null;
}

/** The question to ask now; null when all are answered (the review page). */
export function positionOf<E extends FormEnv>(form: AnyForm<E>, filled: Filled): Position<E> | null {
  const { answers, cursor } = filled;
  const wanted = cursor.field === undefined ? null : positionAt(form, filled, cursor.field);
  if (wanted) return wanted;
  const name = askedNames(form, filled).find((candidate) => answers[candidate] === undefined);
  return name === undefined ? null : positionAt(form, filled, name);
}

/** The question before the present one; undefined at the first. */
export function nameBefore<E extends FormEnv>(form: AnyForm<E>, filled: Filled): string | undefined {
  const names = askedNames(form, filled);
  const here = positionOf(form, filled);
  return names[(here ? here.step - 1 : names.length) - 1];
}

/** What the use case gets: every question, with null where it was skipped or not asked. */
export function finalAnswers<E extends FormEnv>(form: AnyForm<E>, given: Given): Record<string, unknown> {
  const { answers } = given;
  const asked = new Set(askedNames(form, given));
  return Object.fromEntries(
    [...form.fields].map(([name, field]) => {
      const stored = asked.has(name) ? answers[name] : null;
      return [name, stored === undefined ? null : decoded(field, stored)];
    }),
  );
}
