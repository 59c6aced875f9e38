/** A place among others, or several of them: by button, or typed as people write places; what is not quite clear only brings up buttons. */
import { indexPlaces } from '../../read/place-index.ts';
import { readPlace, readPlaces } from '../../read/place.ts';
import type { FormEnv } from '../env.ts';
import type { Field, FieldSettings, LeftOut, Maybe } from '../field.ts';
import type { Matches, Named } from '../parse/match.ts';
import { choiceKind } from './choice.ts';
import type { OptionSettings } from './options.ts';
import { type Bounds, type FoundAll, severalChoices } from './several-choices.ts';

const named = (values: readonly string[], options: readonly Named[]): Named[] =>
  values.flatMap((value) => options.find((option) => option.value === value) ?? []);

export function findPlace(typed: string, options: readonly Named[]): Matches {
  const reading = readPlace(typed, indexPlaces(options));
  if ('read' in reading) return { exact: named([reading.read], options), near: [] };
  return 'ask' in reading
    ? { exact: [], near: named(reading.ask, options), rest: reading.rest }
    : { exact: [], near: [] };
}

function findPlaces(typed: string, options: readonly Named[]): FoundAll {
  const reading = readPlaces(typed, indexPlaces(options));
  if ('read' in reading) return { all: named(reading.read, options), near: [] };
  return 'ask' in reading
    ? { all: [], near: named(reading.ask.flat(), options), rest: reading.rest }
    : { all: [], near: [] };
}

export function place<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & OptionSettings<E>,
): Field<E, Maybe<L, string>> {
  return choiceKind('place', settings, findPlace);
}

export function severalPlaces<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & OptionSettings<E> & Bounds,
): Field<E, Maybe<L, readonly string[]>> {
  return severalChoices(settings, findPlaces);
}
