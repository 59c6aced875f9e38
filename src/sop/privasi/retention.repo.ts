/** Retention, table by table: which rows have been kept long enough, and how they go (UU 27/2022). */
import type { PurgeRule } from '../../clock/purge.ts';
import type { Db } from '../../db/database.ts';
import type { Prisma } from '../../generated/sqlite/client.ts';

interface Delegate<W> {
  count(args: { where: W }): Promise<number>;
  findMany(args: { where: W; select: { id: true }; take: number }): Promise<{ id: number }[]>;
  deleteMany(args: { where: { id: { in: number[] } } }): Promise<{ count: number }>;
}

/** A rule that deletes rows. */
function deleting<W>(
  name: string,
  keepDays: number,
  table: (db: Db) => Delegate<W>,
  olderThan: (before: Date) => W,
): PurgeRule {
  return {
    name,
    keepDays,
    count: (db, before) => table(db).count({ where: olderThan(before) }),
    async portion(tx, before, most) {
      const rows = await table(tx).findMany({ where: olderThan(before), select: { id: true }, take: most });
      if (rows.length === 0) return 0;
      return (await table(tx).deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })).count;
    },
  };
}

/** What is counted of people whom nobody knows, or not any more: wrong codes, requests that were erased. */
const BY_TELEGRAM_ID = { subject: { startsWith: 'telegram:' } };
const YEAR = 365;

const draft = (db: Db) => db.draft as unknown as Delegate<Prisma.DraftWhereInput>;
const audit = (db: Db) => db.audit as unknown as Delegate<Prisma.AuditWhereInput>;
const invite = (db: Db) => db.invite as unknown as Delegate<Prisma.InviteWhereInput>;
const setupCode = (db: Db) => db.setupCode as unknown as Delegate<Prisma.SetupCodeWhereInput>;
const permohonan = (db: Db) => db.permohonan as unknown as Delegate<Prisma.PermohonanWhereInput>;
const orang = (db: Db) => db.orang as unknown as Delegate<Prisma.OrangWhereInput>;

export const finishedDraftRule = deleting('draft', 7, draft, (before) => ({
  state: { in: ['SUBMITTED', 'CANCELLED'] },
  updatedAt: { lt: before },
}));

/** Answers not yet sent are the person's own: a week without signal must not cost them. */
export const openDraftRule = deleting('draft-open', 30, draft, (before) => ({
  state: 'OPEN',
  updatedAt: { lt: before },
}));

/** Nobody needs these after the hour, or the day, for which they are counted. */
export const guessRule = deleting('audit-guess', 7, audit, (before) => ({ ...BY_TELEGRAM_ID, at: { lt: before } }));

export const auditRule = deleting('audit', 5 * YEAR, audit, (before) => ({
  NOT: BY_TELEGRAM_ID,
  at: { lt: before },
}));

export const inviteRule = deleting('invite', YEAR, invite, (before) => ({
  OR: [{ usedAt: { lt: before } }, { revokedAt: { lt: before } }, { expiresAt: { lt: before } }],
}));

/** One whose kecamatan is not set up yet is still asked for: only old ones go. The operator's own stay, so that none of them works twice. */
export const setupCodeRule = deleting('setup-code', YEAR, setupCode, (before) => ({
  createdById: { not: null },
  OR: [{ usedAt: { lt: before } }, { expiresAt: { lt: before } }],
}));

export const permohonanRule = deleting('permohonan', YEAR, permohonan, (before) => ({ decidedAt: { lt: before } }));

/** A telephone serves the seat: a year after its end nobody calls. */
export const teleponRule: PurgeRule = {
  name: 'telepon',
  keepDays: YEAR,
  count: (db, before) => db.kontak.count({ where: { revokedAt: { lt: before }, telepon: { not: null } } }),
  async portion(tx, before, most) {
    const where = { revokedAt: { lt: before }, telepon: { not: null } };
    const rows = await tx.kontak.findMany({ where, select: { id: true }, take: most });
    if (rows.length === 0) return 0;
    const ids = rows.map(({ id }) => id);
    return (await tx.kontak.updateMany({ where: { id: { in: ids } }, data: { telepon: null } })).count;
  },
};

/** Erased people whom no record points to any more. */
export const orangRule = deleting('orang', YEAR, orang, (before) => ({
  erasedAt: { lt: before },
  kontakList: { none: {} },
  permohonanList: { none: {} },
}));

/** A rule about marks of what the clock has done. */
const marks = (name: string, keepDays: number, startsWith: string): PurgeRule => ({
  name,
  keepDays,
  count: (db, before) => db.dueMark.count({ where: { once: { startsWith }, doneAt: { lt: before } } }),
  async portion(tx, before, most) {
    const where = { once: { startsWith }, doneAt: { lt: before } };
    const rows = await tx.dueMark.findMany({ where, select: { once: true }, take: most });
    if (rows.length === 0) return 0;
    return (await tx.dueMark.deleteMany({ where: { once: { in: rows.map(({ once }) => once) } } })).count;
  },
});

/** The nights on which this was done. */
export const dueMarkRule = marks('due-mark', 35, 'purge:');

/** Who was reminded of what: nothing is reminded of for longer than a year. */
export const pengingatMarkRule = marks('due-mark-pengingat', YEAR + 35, 'pengingat:');

/** Which parts of an answer went out: an update is handled again within days, or never. */
export const answerPartRule = marks('due-mark-part', 7, 'part:');
