/** Messages that were settled 35 days ago are emptied: the key stays, so that the act never tells twice; the words go (UU 27/2022). */
import type { PurgeRule } from '../clock/purge.ts';

const settledBefore = (before: Date) => ({
  state: { in: ['SENT', 'DEAD', 'UNKNOWN', 'SEEN', 'EXPIRED', 'HELD'] },
  createdAt: { lt: before },
  dueAt: { lt: before },
  payload: { not: '{}' },
});

export const outboxRule: PurgeRule = {
  name: 'outbox',
  keepDays: 35,
  count: (db, before) => db.outboxMessage.count({ where: settledBefore(before) }),
  async portion(tx, before, most) {
    const rows = await tx.outboxMessage.findMany({ where: settledBefore(before), select: { id: true }, take: most });
    if (rows.length === 0) return 0;
    const { count } = await tx.outboxMessage.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { payload: '{}', error: null },
    });
    return count;
  },
};
