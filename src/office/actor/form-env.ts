/** What the forms of the SOP know besides the machinery's own: the outside world, and who fills them in. */
import type { Deps } from '../../deps.ts';
import type { FormEnv } from '../../form/env.ts';
import type { Actor } from './actor.ts';

export interface SopEnv extends FormEnv {
  readonly deps: Deps;
  /** The whole installation: for joining and setting up alone. */
  readonly outer: Deps;
  /** Null for somebody who has no seat (yet, or any more). */
  readonly actor: Actor | null;
}
