/** Chosen columns: queries. */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';

interface Key {
  readonly kecamatanId: number;
  readonly jenis: string;
  readonly hash: string;
}

export async function findKolomTabel(db: Db, key: Key) {
  return db.kolomTabel.findFirst({ where: key });
}

export async function keepKolomTabel(tx: Db, key: Key, value: string, updatedAt: Date): Promise<void> {
  const { count } = await tx.kolomTabel.updateMany({ where: key, data: { value, updatedAt } });
  if (count > 0) return;
  await orLostRace(`kolom:${key.hash}`, () => tx.kolomTabel.create({ data: { ...key, value, updatedAt } }));
}
