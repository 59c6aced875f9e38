/** The whole quarter, as `npm run demo` plays it: who hears what, and when. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../test/database.ts';
import { silentLog } from '../../lib/log.ts';
import { createPracticeClock } from '../../simulator/practice-clock.ts';
import { type OpenOffice, openOffice } from '../open-office.ts';
import { openPlace, type PracticePlace } from '../open-place.ts';
import { createAccount } from './account.ts';
import { DEMO_TRIWULAN, openingOf } from './days.ts';
import { openStage } from './open-stage.ts';
import { playTriwulan } from './play-triwulan.ts';
import { filesOf } from './rekap.ts';
import type { Stage } from './stage.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-triwulan-'));
const told: string[] = [];
let place: PracticePlace;
let office: OpenOffice;
let stage: Stage;
let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  const { database, close } = await openTestDatabase();
  closeDatabase = close;
  const opening = openingOf(DEMO_TRIWULAN);
  const clock = createPracticeClock(0, { now: () => opening });
  place = await openPlace({ log: silentLog, dataDir, port: 0, clock });
  office = await openOffice({ place, database, log: silentLog });
  stage = openStage({ place, office, triwulan: DEMO_TRIWULAN });
  const account = createAccount(place.world);
  let at = performance.now();
  await playTriwulan(stage, {
    ended(step) {
      const part = account.take(step);
      if (part) told.push(part.text);
      process.stdout.write(`${Math.round(performance.now() - at)} ms ${step.title} ${part?.messages}\n`);
      at = performance.now();
    },
  });
}, 120_000);

afterAll(async () => {
  await office.close();
  await place.close();
  await closeDatabase();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a quarter of the office', () => {
  it('reads as the office would tell it', async () => {
    await expect(told.join('\n')).toMatchFileSnapshot('play-triwulan.txt');
  });

  it('ends with the workbook in the chat of the Kasi', () => {
    const [workbook] = filesOf(stage, stage.people.kasi);
    expect(workbook?.name).toBe('Rekap kebutuhan Dusun Timur - Triwulan IV 2026.xlsx');
    expect(Buffer.from(workbook?.bytes.slice(0, 2) ?? []).toString()).toBe('PK');
  });
});
