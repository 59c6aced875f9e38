/** Drafts in the database: the memory of every form, one short write for each answer. */
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../db/database.ts';
import type { Draft } from '../generated/sqlite/client.ts';
import { coalesce } from '../lib/coalesce.ts';
import { nothing, type Reached } from '../lib/reached.ts';
import type { Cursor } from './cursor.ts';
import type { JsonObject } from './env.ts';

export type DraftState = 'OPEN' | 'SUBMITTED' | 'CANCELLED';

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
};
export type DraftChange = Partial<Pick<StoredDraft, 'formVersion' | 'answers' | 'cursor' | 'state'>>;

export interface DraftStore {
  /** The open draft of a private chat: the newest, if ever there are two. */
  findOpen(chatId: number): Promise<StoredDraft | null>;
  find(id: number): Promise<StoredDraft | null>;
  /** The draft that this update changed last. */
  findByUpdate(chatId: number, updateId: number): Promise<StoredDraft | null>;
  create(draft: NewDraft): Promise<StoredDraft>;
  /** Ends `old` and opens a new one, together. null when `old` has changed meanwhile. */
  replace(old: StoredDraft, draft: NewDraft): Promise<StoredDraft | null>;
  /** Saves what `updateId` changed; false when the draft is no longer as it was loaded, and then nothing is written. */
  save(draft: StoredDraft, change: DraftChange, updateId: number): Promise<boolean>;
}

function fromRow(row: Draft): StoredDraft {
  return {
    id: row.id,
    chatId: Number(row.chatId),
    telegramId: Number(row.telegramId),
    formId: row.formId,
    formVersion: row.formVersion,
    answers: JSON.parse(row.answers) as JsonObject,
    context: JSON.parse(row.context) as JsonObject,
    cursor: JSON.parse(row.cursor) as Cursor,
    state: row.state as DraftState,
    lastUpdateId: row.lastUpdateId === null ? null : Number(row.lastUpdateId),
  };
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
  const openOf = coalesce<bigint, readonly Draft[]>((chatIds) =>
    database.read((db) =>
      db.draft.findMany({ where: { chatId: { in: [...chatIds] }, state: 'OPEN' }, orderBy: { id: 'desc' } }),
    ),
  );
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
    create: async (draft) => {
      await reached('draft:before-save');
      let row: Draft | undefined;
      await database.grouped(async (tx) => {
        row = await tx.draft.create({ data: newRow(draft) });
      });
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
      let saved = 0;
      await database.grouped(async (tx) => {
        const { count } = await tx.draft.updateMany({
          where: unchanged(draft),
          data: {
            ...(change.formVersion === undefined ? {} : { formVersion: change.formVersion }),
            ...(change.answers === undefined ? {} : { answers: JSON.stringify(change.answers) }),
            ...(change.cursor === undefined ? {} : { cursor: JSON.stringify(change.cursor) }),
            ...(change.state === undefined ? {} : { state: change.state }),
            lastUpdateId: BigInt(updateId),
            updatedAt: clock.now(),
          },
        });
        saved = count;
      });
      await reached('draft:after-save');
      return saved === 1;
    },
  };
}
