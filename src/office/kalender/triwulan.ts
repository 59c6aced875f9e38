/** Quarters of the year as days of a calendar (W4). Pure. */
import { addDays } from './days.ts';

export interface Triwulan {
  readonly tahun: number;
  /** 1 to 4 */
  readonly triwulan: number;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The one in which that day lies. */
export function triwulanOf(day: string): Triwulan {
  return { tahun: Number(day.slice(0, 4)), triwulan: Math.ceil(Number(day.slice(5, 7)) / 3) };
}

export function firstDay({ tahun, triwulan }: Triwulan): string {
  return `${tahun}-${twoDigits(triwulan * 3 - 2)}-01`;
}

export function lastDay(one: Triwulan): string {
  return addDays(firstDay(after(one)), -1);
}

export function after({ tahun, triwulan }: Triwulan): Triwulan {
  return triwulan === 4 ? { tahun: tahun + 1, triwulan: 1 } : { tahun, triwulan: triwulan + 1 };
}

export function before({ tahun, triwulan }: Triwulan): Triwulan {
  return triwulan === 1 ? { tahun: tahun - 1, triwulan: 4 } : { tahun, triwulan: triwulan - 1 };
}

/** "2027-1" */
export function triwulanCode({ tahun, triwulan }: Triwulan): string {
  return `${tahun}-${triwulan}`;
}

/** Null for what is none (buttons can be forged). */
export function parseTriwulan(code: string): Triwulan | null {
  const match = /^(20\d\d)-([1-4])$/.exec(code);
  return match ? { tahun: Number(match[1]), triwulan: Number(match[2]) } : null;
}
