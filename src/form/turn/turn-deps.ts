/** What every turn works with; machine.ts puts it together. */
import type { AnyForm } from '../define-form.ts';
import type { DraftStore } from '../draft-store.ts';
import type { FormEnv, FormRefused } from '../env.ts';
import type { Outside, Replied } from '../outside.ts';
import type { Home } from '../perform.ts';
import type { FormContext } from '../runner.ts';

export interface TurnDeps<E extends FormEnv, C extends FormContext> {
  readonly forms: ReadonlyMap<string, AnyForm<E>>;
  readonly store: DraftStore;
  /** Loaded anew for every update, so that a right that was taken away is gone at once. */
  readonly loadEnv: (ctx: C) => Promise<E | FormRefused>;
  readonly homeKeyboard: (env: E, ctx: C) => Promise<Home>;
  /** Where goes what no question takes; null: nowhere. */
  readonly outside: Outside<E> | null;
  /** Gives a reply to something else to whoever it is for; null: nobody takes it. */
  readonly passOn: (ctx: C) => Promise<Replied | null>;
}
