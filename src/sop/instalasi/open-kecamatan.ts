/** The pengelola lets one more kecamatan in: a one-time code for its first Kasi (C1, decision 15). */
import { markOnce } from '../../clock/mark-once.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { createSetupCode, dropWaitingCodes, findSetupCode } from './setup-code.repo.ts';
import { mayRunInstallation } from '../../office/actor/hak.ts';
import { hashCode, setupCodeFor, setupLink } from '../invite/secret-word.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

const VALID_DAYS = 7;

export interface KecamatanOpened {
  /** In plain: only its hash is kept. */
  readonly code: string;
  readonly link: string;
  readonly expiresAt: Date;
}

/**
 * The newest code alone works: making one takes the one before back.
 * @param outer the whole installation
 * @param input once: the tapped message, so that two taps make one code, and the second is told it again
 */
export async function openKecamatan(
  outer: Deps,
  actor: Actor,
  { once }: { readonly once: string },
): Promise<Result<KecamatanOpened, 'instalasi-only' | 'instalasi-code-made-already'>> {
  if (!mayRunInstallation(actor)) return refuse('instalasi-only');
  const { orangId, kontakId } = actor;
  const code = setupCodeFor(outer.linkKey, `${kontakId} ${once}`);
  const link = setupLink(outer, code);
  const codeHash = hashCode(code);
  return act(outer, actor, 'instalasi.open', async (tx, now) => {
    const expiresAt = new Date(now.getTime() + VALID_DAYS * DAY_MS);
    if (!(await markOnce(tx, `instalasi:${kontakId}:${once}`, now))) {
      const made = await findSetupCode(tx, codeHash);
      const until = made?.usedAt === null ? made.expiresAt : null;
      return until && until > now ? repeated({ code, link, expiresAt: until }) : refuse('instalasi-code-made-already');
    }
    await dropWaitingCodes(tx);
    const id = await createSetupCode(tx, { codeHash, createdAt: now, createdById: orangId, expiresAt });
    return done({ code, link, expiresAt }, `setup-code:${id}`);
  });
}
