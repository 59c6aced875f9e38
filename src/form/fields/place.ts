/** A place among many with like names: by button, or typed with up to two slips, which only ever brings up buttons. */
import type { FormEnv } from '../env.ts';
import type { Field, FieldSettings, LeftOut, Maybe } from '../field.ts';
import { choiceKind } from './choice.ts';
import type { OptionSettings } from './options.ts';

export function place<E extends FormEnv, L extends LeftOut = false>(
  settings: FieldSettings<E, L> & OptionSettings<E>,
): Field<E, Maybe<L, string>> {
  return choiceKind('place', settings);
}
