/** `npm run demo`: plays one round of the practice office without a browser, prints it, and leaves the workbook in DATA_DIR. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { createLog } from './lib/log.ts';
import { compileWasmFrugally } from './lib/wasm-code.ts';
import { openOffice } from './practice/open-office.ts';
import { openPlace } from './practice/open-place.ts';
import { playRound, type Workbook } from './practice/play-round.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** In a folder of its own that is new each time and gone afterwards: it meets neither real data nor those of the practice page. */
async function demo(folder: string): Promise<Workbook> {
  const log = createLog({ level: 'warn' });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  compileWasmFrugally();
  const database = await openDatabase({ url: `file:${join(folder, 'demo.db')}`, dataDir: folder, log });
  const place = await openPlace({ log, dataDir: folder, port: 0 });
  try {
    const office = await openOffice({ place, database, log });
    print(
      'Kantor latihan Kecamatan Dusun Timur sudah berdiri: Kasi Kesra, tiga perangkat desa, dan dua mitra sudah terdaftar.',
    );
    try {
      return await playRound({ world: place.world, people: office.people, print });
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
  const { name, bytes } = await demo(join(dataDir, 'demo'));
  const path = join(dataDir, name);
  writeFileSync(path, bytes);
  print(`\nBuku kerja Kasi / the Kasi's workbook: ${relative(process.cwd(), path)}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
