/** Keeps the practice world in a file, so that the chats are still there after a restart; bytes of photos and files beside it, once each. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../lib/log.ts';
import { type Snapshot, restoreSnapshot, snapshotSchema, takeSnapshot } from '../simulator/state/snapshot.ts';
import type { World } from '../simulator/world-types.ts';

const CHATS = 'latihan-dunia.json';
const FILES = 'latihan-berkas';
/** Where the practice chats are kept, in `dataDir`. */
export const KEPT_CHATS = [CHATS, FILES] as const;
/** Changes within this time are written together. */
const GATHER_MS = 1000;

export interface KeptWorld {
  /** Brings back what was kept. @returns false when there is nothing, or nothing that can be used */
  restore(): Promise<boolean>;
  /** From now on what changes is written, a second later. @param fresh what was kept of another world is thrown away */
  keep(options: { readonly fresh: boolean }): Promise<void>;
  /** Writes what is not written yet, and ends. */
  close(): Promise<void>;
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** @returns null for a file that is missing, damaged, or of another version */
async function readSnapshot(path: string, log: Log): Promise<Snapshot | null> {
  try {
    return snapshotSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (!isMissing(error)) log.warn({ err: error, path }, 'the kept practice chats cannot be used; they begin anew');
    return null;
  }
}

export function keptWorld(world: World, dataDir: string, log: Log): KeptWorld {
  const path = join(dataDir, CHATS);
  const folder = join(dataDir, FILES);
  const names = new WeakMap<Uint8Array, string>();
  const written = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let forget: (() => void) | undefined;

  function nameOf(bytes: Uint8Array): string {
    const name = names.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
    names.set(bytes, name);
    return name;
  }

  /** Whole or not at all: a half-written file under its name would be worse than an old one. */
  async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
    await writeFile(`${target}.tmp`, content);
    await rename(`${target}.tmp`, target);
  }

  async function write(): Promise<void> {
    const waiting = new Map<string, Uint8Array>();
    const snapshot = takeSnapshot(world, (bytes) => {
      const name = nameOf(bytes);
      if (!written.has(name)) waiting.set(name, bytes);
      return name;
    });
    await mkdir(folder, { recursive: true });
    for (const [name, bytes] of waiting) {
      await writeWhole(join(folder, name), bytes);
      written.add(name);
    }
    await writeWhole(path, JSON.stringify(snapshot));
  }

  function writeNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    // Practice goes on without: what is lost then is the chats after the next restart.
    writing = writing.then(write).catch((error: unknown) => log.error({ err: error, path }, 'practice chats not kept'));
    return writing;
  }

  async function readBytes(contents: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>> {
    const found = new Map<string, Uint8Array>();
    for (const content of new Set(contents)) {
      try {
        const bytes = new Uint8Array(await readFile(join(folder, content)));
        names.set(bytes, content);
        written.add(content);
        found.set(content, bytes);
      } catch (error) {
        log.warn({ err: error, content }, 'a file of the practice chats is gone');
      }
    }
    return found;
  }

  return {
    async restore() {
      const snapshot = await readSnapshot(path, log);
      if (!snapshot) return false;
      const bytes = await readBytes(snapshot.files.kept.map(({ content }) => content));
      restoreSnapshot(world, snapshot, (content) => bytes.get(content));
      return true;
    },
    async keep({ fresh }) {
      if (fresh) await rm(folder, { recursive: true, force: true });
      forget = world.onChange(() => {
        timer ??= setTimeout(() => void writeNow(), GATHER_MS);
      });
      await writeNow();
    },
    async close() {
      forget?.();
      if (forget) await writeNow();
    },
  };
}
