/** Moments as the numbers that spreadsheets count: days since 30 December 1899, on the wall clock of one zone. */
import { DAY_MS } from '../lib/day-ms.ts';

const EPOCH_MS = Date.UTC(1899, 11, 30);
const HOUR_MS = 3_600_000;
const MOST_OFFSETS = 20_000;

/** Makes the conversion for an IANA zone. The offset is asked once an hour of data: asking costs more than the rest. */
export function serialDates(zone: string): (moment: Date) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  } as const);
  const offsets = new Map<number, number>();
  const offsetAt = (hour: number): number => {
    const start = new Date(hour * HOUR_MS);
    const parts = Object.fromEntries(format.formatToParts(start).map((part) => [part.type, Number(part.value)]));
    const wall = Date.UTC(
      parts['year'] ?? 0,
      (parts['month'] ?? 1) - 1,
      parts['day'] ?? 1,
      parts['hour'] ?? 0,
      parts['minute'] ?? 0,
      parts['second'] ?? 0,
    );
    return wall - start.getTime();
  };
  return (moment) => {
    const ms = moment.getTime();
    if (Number.isNaN(ms)) throw new RangeError('Not a moment in time');
    const hour = Math.floor(ms / HOUR_MS);
    let offset = offsets.get(hour);
    if (offset === undefined) {
      offset = offsetAt(hour);
      if (offsets.size >= MOST_OFFSETS) offsets.clear();
      offsets.set(hour, offset);
    }
    return (ms + offset - EPOCH_MS) / DAY_MS;
  };
}
