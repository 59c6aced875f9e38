/** The states that a kind of record can be in, and which act leads from one to the other. Pure. */
import { wordOf } from '../../lib/word-of.ts';

export interface States<S extends string, V extends string> {
  /** In the order in which they were declared. */
  readonly words: readonly S[];
  /** The state after that act; null where it is not possible. */
  readonly next: (state: S, verb: V) => S | null;
  /** Acts that are possible in a state, in their order. */
  readonly verbsIn: (state: S) => readonly V[];
  /** Where an act leads, wherever it is possible: by it a repeated tap is known. @throws when it leads to several, or nowhere */
  readonly outcomeOf: (verb: V) => S;
  /** As the database gives it. @throws when the row holds a word that no code wrote */
  readonly as: (word: string) => S;
}

/**
 * @param noun of the record, as errors name it
 * @param verbs every act, in the order of its buttons
 * @param machine for each state where its acts lead; a state without acts is an end
 */
export function defineStates<const S extends string, const V extends string>(
  noun: string,
  verbs: readonly V[],
  machine: Readonly<Record<S, Partial<Readonly<Record<V, NoInfer<S>>>>>>,
): States<S, V> {
  const words = Object.keys(machine) as S[];
  const next = (state: S, verb: V): S | null => machine[state][verb] ?? null;
  return {
    words,
    next,
    verbsIn: (state) => verbs.filter((verb) => next(state, verb) !== null),
    outcomeOf(verb) {
      const outcomes = new Set(words.flatMap((state) => next(state, verb) ?? []));
      const [outcome] = outcomes;
      if (outcome === undefined || outcomes.size > 1) throw new Error(`${noun}: ${verb} leads to no one state`);
      return outcome;
    },
    as: wordOf(`a status of ${noun}`, words),
  };
}
