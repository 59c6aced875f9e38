/** By which invitations a person came, and which groups they brought the bot to (UU 27/2022). */
import type { Db } from '../../db/database.ts';

export interface OwnTies {
  /** What a list called them, where one did. */
  readonly invites: readonly { readonly nama: string | null; readonly usedAt: Date }[];
  readonly groups: readonly { readonly nama: string; readonly createdAt: Date }[];
}

export async function findOwnTies(db: Db, orangId: number, telegramId: number): Promise<OwnTies> {
  const invites = await db.invite.findMany({
    where: { usedById: orangId },
    select: { nama: true, usedAt: true },
    orderBy: { id: 'asc' },
  });
  const groups = await db.kelompok.findMany({
    where: { addedById: BigInt(telegramId) },
    select: { nama: true, createdAt: true },
    orderBy: { id: 'asc' },
  });
  return { invites: invites.flatMap(({ nama, usedAt }) => (usedAt ? [{ nama, usedAt }] : [])), groups };
}
