/** `npm run backup`: writes a checked copy of database and files below DATA_DIR, also while the program runs. */
import { systemClock } from './lib/clock.ts';
import { readConfig } from './config.ts';
import { backUp } from './db/back-up.ts';
import { keepToOneself } from './lib/private-files.ts';

keepToOneself();
try {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const { backup, files, removed } = await backUp({ url: databaseUrl, dataDir, now: systemClock.now() });
  console.log(`Backed up and checked: ${backup}`);
  if (files > 0) console.log(`With ${files} files beside it.`);
  for (const path of removed) console.log(`Removed (older than 35 days): ${path}`);
  console.log('It lies on the same disk: copy it to another place.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
