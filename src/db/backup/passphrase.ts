/** The passphrase of the backups: in a file of its own, so that it stands in no list of processes and in no environment. */
import { readFileSync } from 'node:fs';
import { DatabaseProblem } from '../database-problem.ts';

/** Whoever has the backup can try as many as they like. */
const SHORTEST = 16;

/** @throws DatabaseProblem with a sentence for the operator */
export function readPassphrase(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new DatabaseProblem(`BACKUP_PASSPHRASE_FILE cannot be read: ${file}`, error);
  }
  const passphrase = text.replace(/\r?\n$/, '');
  if (passphrase.length < SHORTEST)
    throw new DatabaseProblem(
      `The passphrase in BACKUP_PASSPHRASE_FILE is too short: it needs at least ${SHORTEST} characters, e.g. five words that have nothing to do with each other.`,
    );
  return passphrase;
}
