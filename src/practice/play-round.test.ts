/** The demo's round, as it is played by `npm run demo`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';
import { silentLog } from '../lib/log.ts';
import { openOffice } from './open-office.ts';
import { openPlace } from './open-place.ts';
import { playRound } from './play-round.ts';

it('plays the whole round: question and answer, DARURAT, a sealed need, lists, and the workbook', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-demo-'));
  const { database, close } = await openTestDatabase();
  const place = await openPlace({ log: silentLog, dataDir, port: 0 });
  const office = await openOffice({ place, database, log: silentLog });
  const printed: string[] = [];
  const workbook = await playRound({
    world: place.world,
    people: office.people,
    print: (line) => printed.push(line),
  });
  await office.close();
  await place.close();
  await close();
  rmSync(dataDir, { recursive: true, force: true });

  const text = printed.join('\n');
  expect(text).toContain('↩️ Kasi Kesra bertanya tentang *K-0001*');
  expect(text).toContain('🛠 *K-0001* (Air bersih) sedang *ditangani* oleh Kasi Kesra.');
  expect(text).toContain('*K-0002* · 🔴 DARURAT');
  expect(text).toContain('*K-0003* · Matabu · 🔒 rahasia · 1 KK');
  // What is sealed is told to the Kasi only once they open it.
  expect(text).not.toMatch(/KesraLatihanBot ▸ Yulius:[^\n]*Perkawinan anak/);
  expect(workbook.name).toMatch(/^Rekap kebutuhan Dusun Timur - .*\.xlsx$/);
  expect(Buffer.from(workbook.bytes.slice(0, 2)).toString()).toBe('PK');
}, 60_000);
