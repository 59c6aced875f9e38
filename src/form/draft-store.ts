/** Drafts in the database: the memory of every form, one short write for each answer. */
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import type { Database, Db } from '../db/database.ts';
import { jsonInteger, jsonRows, jsonText } from '../db/json-rows.ts';
import type { Draft } from '../generated/sqlite/client.ts';
import { coalesce } from '../lib/coalesce.ts';
import { nothing, type Reached } from '../lib/reached.ts';
import { CURSOR, type Cursor } from './cursor.ts';
import { isJsonObject, type JsonObject } from './env.ts';

const STATE = z.enum(['OPEN', 'SUBMITTED', 'CANCELLED']);
export type DraftState = z.infer<typeof STATE>;

export interface StoredDraft {
  readonly id: number;
  readonly chatId: number;
  readonly telegramId: number;
  readonly formId: string;
  readonly formVersion: string;
  /** Question → stored answer; a skipped one is null, an open one absent. */
  readonly answers: JsonObject;
  readonly context: JsonObject;
  readonly cursor: Cursor;
  readonly state: DraftState;
  /** The last update that changed this draft: a repeat of it changes nothing. */
  readonly lastUpdateId: number | null;
}
export type NewDraft = Pick<StoredDraft, 'chatId' | 'telegramId' | 'formId' | 'formVersion' | 'context'> & {
  readonly lastUpdateId: number;
  readonly prefill?: Prefill | undefined;
};
/** What a form begins with: answers that are known already, and pieces of others. */
export interface Prefill {
  readonly answers?: JsonObject;
  readonly parts?: JsonObject;
  /** What was kept beside the form before it. */
  readonly beside?: JsonObject | undefined;
  /** Photos of it that come yet are no news. */
  readonly album?: string | undefined;
}
export type DraftChange = Partial<Pick<StoredDraft, 'formVersion' | 'answers' | 'context' | 'cursor' | 'state'>>;

export interface DraftStore {
  /** The open draft of a private chat: the newest, if ever there are two. */
  findOpen(chatId: number): Promise<StoredDraft | null>;
  find(id: number): Promise<StoredDraft | null>;
  /** The draft that this update changed last. */
  findByUpdate(chatId: number, updateId: number): Promise<StoredDraft | null>;
  /** The newest of that form that was sent in this chat since then. */
  findSent(chatId: number, formId: string, since: Date): Promise<StoredDraft | null>;
  create(draft: NewDraft): Promise<StoredDraft>;
  /** Ends `old` and opens a new one, together. null when `old` has changed meanwhile. */
  replace(old: StoredDraft, draft: NewDraft): Promise<StoredDraft | null>;
  /** Saves what `updateId` changed; false when the draft is no longer as it was loaded, and then nothing is written. */
  save(draft: StoredDraft, change: DraftChange, updateId: number): Promise<boolean>;
}

/** What its values are, the form's own schema says (migrate.ts, scene.ts). @throws for what no program wrote */
function objectIn(column: string): JsonObject {
  const value: unknown = JSON.parse(column);
  if (!isJsonObject(value)) throw new Error('A draft holds something else than an object');
  return value;
}

function fromRow(row: Draft): StoredDraft {
  return {
    id: row.id,
    chatId: Number(row.chatId),
    telegramId: Number(row.telegramId),
    formId: row.formId,
    formVersion: row.formVersion,
    answers: objectIn(row.answers),
    context: objectIn(row.context),
    cursor: CURSOR.parse(JSON.parse(row.cursor)),
    state: STATE.parse(row.state),
    lastUpdateId: row.lastUpdateId === null ? null : Number(row.lastUpdateId),
  };
}

function filledBy(prefill: Prefill | undefined): { answers?: string; cursor?: string } {
  if (!prefill) return {};
  const { answers = {}, parts, beside, album } = prefill;
  const cursor: Cursor = {
    ...(parts && Object.keys(parts).length > 0 ? { parts } : {}),
    ...(beside ? { beside } : {}),
    ...(album === undefined ? {} : { album: `${album}:ok` }),
  };
  return { answers: JSON.stringify(answers), cursor: JSON.stringify(cursor) };
}

interface Save {
  readonly draft: StoredDraft;
  readonly change: DraftChange;
  readonly updateId: number;
}

/** Two changes of one draft at the same moment: the second must find what the first has left. */
function oneForEachDraft(saves: readonly Save[]): Save[][] {
  const rounds: Save[][] = [];
  const seen = new Map<number, number>();
  for (const save of saves) {
    const round = seen.get(save.draft.id) ?? 0;
    seen.set(save.draft.id, round + 1);
    (rounds[round] ??= []).push(save);
  }
  return rounds;
}

/** One statement for the answers of many chats. @returns those whose draft was still as it was loaded */
async function updateDrafts(database: Database, tx: Db, saves: readonly Save[], now: Date): Promise<Save[]> {
  const asJson = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
  const from = jsonRows(
    database,
    saves.map(({ draft, change, updateId }) => [
      draft.id,
      draft.lastUpdateId,
      updateId,
      change.formVersion ?? null,
      asJson(change.answers),
      asJson(change.cursor),
      change.state ?? null,
      asJson(change.context),
    ]),
  );
  const rows = await tx.$queryRaw<{ id: number | bigint }[]>`
    UPDATE "Draft" SET
      "lastUpdateId" = ${jsonInteger(2)},
      "formVersion" = COALESCE(${jsonText(3)}, "formVersion"),
      "answers" = COALESCE(${jsonText(4)}, "answers"),
      "cursor" = COALESCE(${jsonText(5)}, "cursor"),
      "state" = COALESCE(${jsonText(6)}, "state"),
      "context" = COALESCE(${jsonText(7)}, "context"),
      "updatedAt" = ${now}
    FROM ${from}
    WHERE "Draft"."id" = ${jsonInteger(0)} AND "Draft"."state" = 'OPEN'
      AND "Draft"."lastUpdateId" IS NOT DISTINCT FROM ${jsonInteger(1)}
    RETURNING "Draft"."id"`;
  const changed = new Set(rows.map(({ id }) => Number(id)));
  return saves.filter(({ draft }) => changed.has(draft.id));
}

export function createDraftStore(deps: {
  readonly database: Database;
  readonly clock: Clock;
  readonly reached?: Reached;
}): DraftStore {
  const { database, clock, reached = nothing } = deps;
  const newRow = (draft: NewDraft) => {
    const now = clock.now();
    return {
      chatId: BigInt(draft.chatId),
      telegramId: BigInt(draft.telegramId),
      formId: draft.formId,
      formVersion: draft.formVersion,
      context: JSON.stringify(draft.context),
      lastUpdateId: BigInt(draft.lastUpdateId),
      ...filledBy(draft.prefill),
      createdAt: now,
      updatedAt: now,
    };
  };
  const unchanged = (draft: StoredDraft) => ({
    id: draft.id,
    state: 'OPEN',
    lastUpdateId: draft.lastUpdateId === null ? null : BigInt(draft.lastUpdateId),
  });
  // Every answer asks this: chats that answer at the same moment share the question.
  const openOf = coalesce<bigint, readonly Draft[]>(
    (chatIds) =>
      database.read((db) =>
        db.draft.findMany({ where: { chatId: { in: [...chatIds] }, state: 'OPEN' }, orderBy: { id: 'desc' } }),
      ),
    database,
  );
  const saveTogether = coalesce<Save, ReadonlySet<Save>>(async (saves) => {
    const saved = new Set<Save>();
    // Each of these is right by itself, so several rounds are no reason for a transaction either.
    await database.grouped(async (tx) => {
      saved.clear();
      for (const some of oneForEachDraft(saves)) {
        for (const save of await updateDrafts(database, tx, some, clock.now())) saved.add(save);
      }
    }, 'one');
    return saved;
  }, database);
  return {
    findOpen: async (chatId) => {
      const rows = await openOf(BigInt(chatId));
      const row = rows.find((one) => one.chatId === BigInt(chatId));
      return row ? fromRow(row) : null;
    },
    find: async (id) => {
      const row = await database.read((db) => db.draft.findUnique({ where: { id } }));
      return row && fromRow(row);
    },
    findByUpdate: async (chatId, updateId) => {
      const row = await database.read((db) =>
        db.draft.findFirst({
          where: { chatId: BigInt(chatId), lastUpdateId: BigInt(updateId) },
          orderBy: { id: 'desc' },
        }),
      );
      return row && fromRow(row);
    },
    findSent: async (chatId, formId, since) => {
      const row = await database.read((db) =>
        db.draft.findFirst({
          where: { chatId: BigInt(chatId), formId, state: 'SUBMITTED', updatedAt: { gte: since } },
          orderBy: { id: 'desc' },
        }),
      );
      return row && fromRow(row);
    },
    create: async (draft) => {
      await reached('draft:before-save');
      let row: Draft | undefined;
      await database.grouped(async (tx) => {
        row = await tx.draft.create({ data: newRow(draft) });
      }, 'one');
      await reached('draft:after-save');
      if (!row) throw new Error('A draft was committed without being made');
      return fromRow(row);
    },
    replace: async (old, draft) => {
      await reached('draft:before-save');
      const row = await database.transaction(async (tx) => {
        const { count } = await tx.draft.updateMany({
          where: unchanged(old),
          data: { state: 'CANCELLED', updatedAt: clock.now() },
        });
        return count === 1 ? tx.draft.create({ data: newRow(draft) }) : null;
      });
      await reached('draft:after-save');
      return row && fromRow(row);
    },
    save: async (draft, change, updateId) => {
      await reached('draft:before-save');
      const save = { draft, change, updateId };
      const saved = await saveTogether(save);
      await reached('draft:after-save');
      return saved.has(save);
    },
  };
}
