/** Where the time comes from: injected everywhere, so that a test or the practice office can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
