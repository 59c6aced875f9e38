/** `npm run backup`: writes a backup and tries it, also while the program runs; `-- --verify FILE` tries one that is there. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Config, readConfig } from './config.ts';
import { backUp } from './db/back-up.ts';
import { openVaultOf } from './db/backup/vault.ts';
import { type Verified, verifyBackup } from './db/verify-backup.ts';
import { systemClock } from './lib/clock.ts';
import { keepToOneself } from './lib/private-files.ts';

keepToOneself();

const summary = ({ rows, tables, files }: Verified): string =>
  `${rows} rows in ${tables} tables, ${files} photos and other files`;

async function verify({ databaseUrl, backupDir, passphraseFile }: Config, backup: string): Promise<void> {
  mkdirSync(backupDir, { recursive: true, mode: 0o700 });
  const workDir = mkdtempSync(join(backupDir, '.making-verify-'));
  try {
    const vault = await openVaultOf(backup, passphraseFile);
    const verified = await verifyBackup({ url: databaseUrl, backup, backupDir: dirname(backup), workDir, vault });
    const compared = verified.compared ? 'as its list says' : 'it has no list to compare with';
    console.log(`Good: ${backup}: ${summary(verified)}, ${compared}.`);
  } finally {
    rmSync(workDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function make({ databaseUrl: url, dataDir, backupDir, passphraseFile }: Config): Promise<void> {
  const made = await backUp({ url, dataDir, backupDir, passphraseFile, now: systemClock.now() });
  console.log(`Backed up, restored into a temporary place and counted: ${made.backup}: ${summary(made)}.`);
  for (const path of made.removed) console.log(`Removed (it had become too old): ${path}`);
  if (backupDir.startsWith(dataDir))
    console.log('It lies on the same disk: set BACKUP_DIR to a folder on another one, or copy the whole folder there.');
}

// Started by the program itself: ends with it, and what it has begun is removed by the next one.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
try {
  const [option, file] = process.argv.slice(2);
  if (option !== undefined && (option !== '--verify' || file === undefined))
    throw new Error('Usage: npm run backup, or npm run backup -- --verify FILE');
  const config = readConfig(process.env);
  await (file === undefined ? make(config) : verify(config, resolve(file)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
