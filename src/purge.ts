/** `node dist/purge.js [--dry-run]`: removes what has been kept long enough, or only counts it, table by table. */
import { systemClock } from './lib/clock.ts';
import { countPurge, purge } from './clock/purge.ts';
import { readConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { RETENTION } from './sop/privasi/retention.ts';
import { keepToOneself } from './lib/private-files.ts';

keepToOneself();
try {
  const dryRun = process.argv.includes('--dry-run');
  const { databaseUrl: url, dataDir, backupDir, passphraseFile } = readConfig(process.env);
  const database = await openDatabase({ url, dataDir, backupDir, passphraseFile });
  try {
    const now = systemClock.now();
    const counts = dryRun ? await countPurge(database, RETENTION, now) : (await purge(database, RETENTION, now)).purged;
    console.log(dryRun ? 'Would remove:' : 'Removed:');
    for (const { name, keepDays, rows } of counts) {
      console.log(`  ${name.padEnd(12)} ${String(rows).padStart(8)}  (kept ${keepDays} days)`);
    }
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
