/** `npm run restore -- FILE`: puts a backup in the place of the database; the program must be stopped. */
import { resolve } from 'node:path';
import { systemClock } from './lib/clock.ts';
import { readConfig } from './config.ts';
import { restore } from './db/restore.ts';
import { keepToOneself } from './lib/private-files.ts';

keepToOneself();
try {
  const [backup] = process.argv.slice(2);
  if (!backup)
    throw new Error('Usage: npm run restore -- FILE (the backups are in BACKUP_DIR, or in DATA_DIR/backups)');
  const { databaseUrl: url, dataDir, passphraseFile } = readConfig(process.env);
  const now = systemClock.now();
  const restored = await restore({ url, dataDir, passphraseFile, now, backup: resolve(backup) });
  console.log('Restored.');
  console.log(
    `${restored.outbox} waiting messages will not be sent; ${restored.inbox} waiting updates were set aside.`,
  );
  if (restored.files > 0) console.log(`${restored.files} missing files were brought back.`);
  if (restored.lost > 0)
    console.log(`${restored.lost} files were missing or damaged beside the backup and could not be brought back.`);
  if (restored.aside) console.log(`The database that was replaced is kept as ${restored.aside}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
