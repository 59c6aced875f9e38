/** What lies beside a backup and says of what it consists: rows of each table, and which photos and other files belong to it. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DatabaseProblem } from '../database-problem.ts';
import { ENCRYPTED, type Vault } from './vault.ts';

export const FORMAT = 1;
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.number().int().min(0);
const fileSchema = z.object({
  /** Below DATA_DIR, with "/" between the parts. */
  path: z.string(),
  /** Below the folder of stored files. */
  stored: z.string().regex(/^[0-9a-f]{2}\/[0-9a-f]{64}(\.age)?$/),
  /** Of what is stored. */
  sha256,
  /** Of the file itself, to see that it is still the same. */
  bytes: count,
  modifiedMs: z.number(),
});
const manifestSchema = z.object({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  /** Of the database's file as it lies beside. */
  database: z.object({ sha256, bytes: count }),
  rows: z.record(z.string(), count),
  files: z.array(fileSchema),
});
/** Later versions will have other things beside. */
const ofAnyFormat = z.looseObject({ format: z.number() });
export type StoredFile = z.infer<typeof fileSchema>;
export type Manifest = z.infer<typeof manifestSchema>;

/** "…/kesrabot-20261125-003715.db.age" → "…/kesrabot-20261125-003715.json.age" */
export function manifestOf(backup: string): string {
  return backup.replace(/\.(?:db|dump)(\.age)?$/, (_whole, end: string | undefined) => `.json${end ?? ''}`);
}

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** Nobody may write elsewhere on this machine through a list. */
function leadsOut(path: string): boolean {
  return /[\\\0]|^[a-z]:/i.test(path) || path.split('/').some((part) => part === '' || part === '.' || part === '..');
}

function parse(text: string, name: string): Manifest {
  const damaged = (error?: unknown): DatabaseProblem =>
    new DatabaseProblem(`${name}, the list of what belongs to the backup, is damaged; nothing was changed.`, error);
  let data: z.infer<typeof ofAnyFormat>;
  try {
    data = ofAnyFormat.parse(JSON.parse(text));
  } catch (error) {
    throw damaged(error);
  }
  if (data.format > FORMAT)
    throw new DatabaseProblem(`${name} was written by a newer version of this program; nothing was changed.`);
  const parsed = manifestSchema.safeParse(data);
  if (!parsed.success) throw damaged();
  const out = parsed.data.files.find(({ path }) => leadsOut(path));
  if (out)
    throw new DatabaseProblem(
      `${name} names a file outside of the office's folder (${out.path.slice(0, 80)}); nothing was changed.`,
    );
  return parsed.data;
}

/** @returns undefined for a backup of earlier versions, or made before a migration, which has no list. @throws DatabaseProblem */
export async function readManifest(backup: string, vault: Vault, workDir: string): Promise<Manifest | undefined> {
  const file = manifestOf(backup);
  if (file === backup || !existsSync(file)) return undefined;
  if (!file.endsWith(ENCRYPTED)) return parse(readFileSync(file, 'utf8'), file);
  const opened = join(workDir, 'list');
  rmSync(opened, { force: true });
  await vault.open(file, opened);
  try {
    return parse(readFileSync(opened, 'utf8'), file);
  } finally {
    rmSync(opened, { force: true });
  }
}
