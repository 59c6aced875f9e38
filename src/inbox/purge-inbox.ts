/** Handled updates go after seven days: they carry people's words and serve nothing any more (UU 27/2022). */
import type { PurgeRule } from '../clock/purge.ts';

/** Also those that were set aside; what still waits is never deleted. */
const handledBefore = (before: Date) => ({ state: { in: ['DONE', 'ASIDE'] }, receivedAt: { lt: before } });

export const inboxRule: PurgeRule = {
  name: 'inbox',
  keepDays: 7,
  count: (db, before) => db.inboxUpdate.count({ where: handledBefore(before) }),
  async portion(tx, before, most) {
    const where = handledBefore(before);
    const rows = await tx.inboxUpdate.findMany({ where, select: { updateId: true }, take: most });
    if (rows.length === 0) return 0;
    return (await tx.inboxUpdate.deleteMany({ where: { updateId: { in: rows.map((row) => row.updateId) } } })).count;
  },
};
