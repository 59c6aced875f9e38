/**
 * How backups are kept: as they are, or encrypted where there is a passphrase (decision 29). Then every file is for
 * one key, which lies beside them, closed with the passphrase: deriving it takes seconds, and that once a run is enough.
 * Files and key are those of age, so that its own program opens them too: age -d -i key.age FILE.age
 */
import { createHmac } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { pipeline } from 'node:stream/promises';
import { DatabaseProblem } from '../database-problem.ts';
import { readPassphrase } from './passphrase.ts';

export const ENCRYPTED = '.age';
const KEY_FILE = 'key.age';
/** 64 MB and some seconds for each guess. */
const WORK_FACTOR = 16;

export interface Vault {
  /** What the names of its files end in. */
  readonly suffix: '' | typeof ENCRYPTED;
  /** A name by which contents are found again, and that tells nobody else what they are. */
  nameOf(sha256: string): string;
  /** Writes `to`, which does not exist yet. */
  close(from: string, to: string): Promise<void>;
  /** @throws DatabaseProblem when it is damaged or of another key */
  open(from: string, to: string): Promise<void>;
}

async function copy(from: string, to: string): Promise<void> {
  copyFileSync(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  // Whatever it was elsewhere: here it is for this user alone.
  chmodSync(to, 0o600);
}

const plain: Vault = { suffix: '', nameOf: (sha256) => sha256, close: copy, open: copy };

async function send(
  through: (from: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>>,
  from: string,
  to: string,
) {
  const source = Readable.toWeb(createReadStream(from)) as unknown as ReadableStream<Uint8Array>;
  const stream = (await through(source)) as unknown as WebStream;
  await pipeline(Readable.fromWeb(stream), createWriteStream(to, { mode: 0o600, flags: 'wx' }));
}

/** @throws DatabaseProblem when the passphrase is not the one of the key */
async function readKey(file: string, passphrase: string): Promise<string> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(readFileSync(file), 'text');
  } catch (error) {
    throw new DatabaseProblem(
      `The passphrase in BACKUP_PASSPHRASE_FILE is not the one that ${file} was made with; nothing was changed.`,
      error,
    );
  }
}

async function makeKey(file: string, passphrase: string): Promise<string> {
  const { Encrypter, generateX25519Identity } = await import('age-encryption');
  const key = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  writeFileSync(`${file}.partial`, await encrypter.encrypt(key), { mode: 0o600, flush: true });
  renameSync(`${file}.partial`, file);
  return key;
}

async function vaultOf(key: string): Promise<Vault> {
  const { Decrypter, Encrypter, identityToRecipient } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(key));
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  return {
    suffix: ENCRYPTED,
    nameOf: (sha256) => createHmac('sha256', key).update(sha256).digest('hex'),
    close: (from, to) => send((source) => encrypter.encrypt(source), from, to),
    async open(from, to) {
      try {
        await send((source) => decrypter.decrypt(source), from, to);
      } catch (error) {
        if (error instanceof Error && 'code' in error) throw error;
        throw new DatabaseProblem(
          `${from} is damaged, or closed with another key than the one beside it; nothing was changed.`,
          error,
        );
      }
    },
  };
}

/** For making backups in that folder; its key is made when there is none. @throws DatabaseProblem */
export async function openVault(backupDir: string, passphraseFile: string | undefined): Promise<Vault> {
  if (passphraseFile === undefined) return plain;
  const passphrase = readPassphrase(passphraseFile);
  const file = join(backupDir, KEY_FILE);
  return vaultOf(existsSync(file) ? await readKey(file, passphrase) : await makeKey(file, passphrase));
}

/** For reading that backup. @throws DatabaseProblem */
export async function openVaultOf(backup: string, passphraseFile: string | undefined): Promise<Vault> {
  if (!backup.endsWith(ENCRYPTED)) return plain;
  if (passphraseFile === undefined)
    throw new DatabaseProblem(
      `${backup} is encrypted. Write its passphrase into a file and name that in BACKUP_PASSPHRASE_FILE; nothing was changed.`,
    );
  const file = join(dirname(backup), KEY_FILE);
  if (!existsSync(file))
    throw new DatabaseProblem(
      `The key of ${backup} is missing: ${KEY_FILE} has to lie beside it, as in the folder that it was copied from; nothing was changed.`,
    );
  return vaultOf(await readKey(file, readPassphrase(passphraseFile)));
}

/** Closes a copy that lies in `backupDir`, where backups are encrypted. @returns its path, which is another then */
export async function closeCopy(copy: string, backupDir: string, passphraseFile: string | undefined): Promise<string> {
  const vault = await openVault(backupDir, passphraseFile);
  if (!vault.suffix) return copy;
  const target = `${copy}${vault.suffix}`;
  try {
    await vault.close(copy, `${target}.partial`);
    renameSync(`${target}.partial`, target);
    return target;
  } finally {
    rmSync(copy, { force: true });
    rmSync(`${target}.partial`, { force: true });
  }
}
