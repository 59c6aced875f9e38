/** Rounds, medians and percentiles: how every figure of the bench is taken. */
import { setTimeout as sleep } from 'node:timers/promises';

export { sleep };

/** @param {number} share 0…1 */
export function percentile(values, share) {
  if (values.length === 0) throw new Error('No values to take a percentile of');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export function median(values) {
  if (values.length === 0) throw new Error('No values to take a median of');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Rounds A B A B … after one round each that does not count, so that whatever the machine does besides meets all alike.
 * @param {Record<string, (round: number) => Promise<number>>} contestants
 * @returns {Promise<Record<string, number>>} the median of each
 */
export async function alternate(contestants, rounds) {
  const names = Object.keys(contestants);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      globalThis.gc?.();
      const result = await contestants[name](round);
      if (round >= 0) results[name].push(result);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(results[name])]));
}

/** The same numbers in every run: for arrivals that both contestants get alike (mulberry32). @returns {() => number} 0 ≤ x < 1 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
