/** A day of twenty-four hours, in milliseconds. */
export const DAY_MS = 86_400_000;
