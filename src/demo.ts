/** `npm run demo`: plays a whole quarter of the practice office without a browser, tells it, and leaves what came of it in DATA_DIR. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { createLog } from './lib/log.ts';
import { compileWasmFrugally } from './lib/wasm-code.ts';
import { openOffice } from './practice/open-office.ts';
import { openPlace } from './practice/open-place.ts';
import { createAccount, momentWords } from './practice/triwulan/account.ts';
import { DEMO_TRIWULAN, openingOf } from './practice/triwulan/days.ts';
import { openStage } from './practice/triwulan/open-stage.ts';
import { playTriwulan } from './practice/triwulan/play-triwulan.ts';
import { type ChatFile, filesOf } from './practice/triwulan/rekap.ts';
import { createPracticeClock } from './simulator/practice-clock.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const TOLD = 'Percakapan satu triwulan.txt';

/** In a folder of its own that is new each time and gone afterwards: it meets neither real data nor those of the practice page. */
async function demo(folder: string): Promise<ChatFile[]> {
  const log = createLog({ level: 'warn' });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  compileWasmFrugally();
  const opening = openingOf(DEMO_TRIWULAN);
  const database = await openDatabase({
    url: `file:${join(folder, 'demo.db')}`,
    dataDir: folder,
    log,
    tuning: { synchronous: 'OFF' },
  });
  // It stands still but for the steps of the quarter: each run tells the same.
  const clock = createPracticeClock(0, { now: () => opening });
  const place = await openPlace({ log, dataDir: folder, port: 0, clock });
  try {
    const office = await openOffice({ place, database, log });
    try {
      const stage = openStage({ place, office, triwulan: DEMO_TRIWULAN });
      const account = createAccount(place.world);
      const told: string[] = [];
      await playTriwulan(stage, {
        ended(step) {
          const part = account.take(step);
          if (part === null) return;
          told.push(part.text);
          const what = step.title ?? 'bot mengingatkan';
          print(`${momentWords(step.at)} · ${what} (${part.messages} pesan)`);
        },
      });
      const text = { name: TOLD, bytes: new TextEncoder().encode(told.join('\n')) };
      return [text, ...filesOf(stage, stage.people.sarapat, stage.people.kasi)];
    } finally {
      await office.close();
    }
  } finally {
    await place.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const { dataDir } = readConfig({ DATA_DIR: process.env['DATA_DIR'] });
  print('Satu triwulan Kecamatan Dusun Timur, dari undangan pertama sampai rekap:\n');
  const files = await demo(join(dataDir, 'demo'));
  print('\nYang dihasilkan / what came of it:');
  for (const { name, bytes } of files) {
    writeFileSync(join(dataDir, name), bytes);
    print(`  ${relative(process.cwd(), join(dataDir, name))}`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (error instanceof Error && error.cause) process.stderr.write(`${String((error.cause as Error).stack)}\n`);
  process.exitCode = 1;
}
