/** The calls that wait for their turn: those of the oldest update first. */
import type { Weighed } from './weigh-call.ts';

export interface WaitingCall extends Weighed {
  /** The lower, the sooner: the number of the update that it answers. */
  readonly rank: number;
  readonly go: () => void;
  readonly giveUp: (error: Error) => void;
}

export interface WaitingCalls {
  readonly size: () => number;
  add(call: WaitingCall): void;
  remove(call: WaitingCall): void;
  /** In order. */
  all(): readonly WaitingCall[];
}

export function createWaitingCalls(): WaitingCalls {
  const list: WaitingCall[] = [];
  return {
    size: () => list.length,
    add(call) {
      // Nearly always the youngest: look from the end. Equal ranks keep the order in which they came.
      let at = list.length;
      while (at > 0 && (list[at - 1]?.rank ?? 0) > call.rank) at -= 1;
      list.splice(at, 0, call);
    },
    remove(call) {
      const at = list.indexOf(call);
      if (at >= 0) list.splice(at, 1);
    },
    all: () => list,
  };
}
