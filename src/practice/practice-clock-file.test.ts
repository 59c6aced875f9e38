/** Practice opens while its office is at work, and goes on at its own date. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeptClock } from './practice-clock-file.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-jam-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const opensAt = (real: string): string =>
  openKeptClock(dataDir, { now: () => new Date(`${real}:00+07:00`) })
    .now()
    .toISOString();

it('is the real time while the office is at work', () => {
  expect(opensAt('2026-11-24T10:20')).toBe('2026-11-24T03:20:00.000Z');
});

it('is the next morning of work for whoever tries it late, on a Sunday or on a holiday', () => {
  expect(opensAt('2026-12-24T23:40')).toBe('2026-12-28T01:00:00.000Z');
});

it('goes on from there, and never back', () => {
  opensAt('2026-11-24T22:00');
  expect(opensAt('2026-11-24T22:30')).toBe('2026-11-25T01:30:00.000Z');
  // Ten hours ahead by now: five in the afternoon is past midnight there.
  expect(opensAt('2026-11-25T17:00')).toBe('2026-11-26T01:00:00.000Z');
});
