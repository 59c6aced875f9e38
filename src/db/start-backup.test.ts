/** The process of its own that makes a backup: what it says when it fails, and that it ends when it is told to. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compileProgram } from '../../test/second-process.ts';
import { openDatabase } from './open-database.ts';
import { newestBackup, startBackup } from './start-backup.ts';

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-start-backup-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

it('makes one while the office is open, and says why where it cannot', async () => {
  const program = join(compileProgram(), 'backup.js');
  const file = join(dataDir, 'kesrabot.db');
  const settings = {
    BOT_TOKEN: '7000000001:AAtest-token-of-the-office-000000000',
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${file}`,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  await expect(startBackup(program).done).rejects.toThrow(`There is no database at ${file}`);
  const database = await openDatabase({ url: `file:${file}`, dataDir, tuning: { synchronous: 'OFF' } });
  try {
    await startBackup(program).done;
  } finally {
    await database.close();
  }
  const [backup] = readdirSync(join(dataDir, 'backups')).filter((name) => name.endsWith('.db'));
  expect(backup).toMatch(/^kesrabot-\d{8}-\d{6}\.db$/);
  expect(Math.abs(Date.now() - (newestBackup(join(dataDir, 'backups'))?.getTime() ?? 0))).toBeLessThan(60_000);
});

it('ends when it is told to', async () => {
  const program = join(dataDir, 'endless.mjs');
  writeFileSync(program, 'setInterval(() => undefined, 1000);');
  const run = startBackup(program);
  run.end();
  await expect(run.done).rejects.toThrow('The backup ended with SIGTERM');
});

it('knows no backup where there is none', () => {
  expect(newestBackup(join(dataDir, 'none'))).toBeUndefined();
});
