/** The notice says something new: who had agreed to an older one agrees again, or leaves the seat unused (UU 27/2022). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { CONSENT_VERSION } from '../../office/actor/consent.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { takeBack } from '../../office/tell/take-back.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { renewConsent } from './privasi.repo.ts';

/** Whether this person has to be asked before anything else. */
export function mustConsent(actor: Pick<Actor, 'consentVersion'>): boolean {
  return (actor.consentVersion ?? 0) < CONSENT_VERSION;
}

/** A "no" is told to the Kasi once for each version of the notice; a "yes" may follow it at any time. */
export async function answerConsent(deps: Deps, actor: Actor, agrees: boolean): Promise<void> {
  const { orangId, kontakId, kecamatanId, nama, jabatan, tempat } = actor;
  await act(deps, actor, agrees ? 'privasi.consent' : 'privasi.decline', async (tx, now) => {
    const others = (await listKasi(tx, kecamatanId)).filter((kasi) => kasi.kontakId !== kontakId);
    const told = `privasi:menolak:v${CONSENT_VERSION}:kontak-${kontakId}`;
    if (agrees) {
      await renewConsent(tx, orangId, CONSENT_VERSION, now);
      // A "no" of the same night is not true any more.
      await takeBack(tx, others, told);
    } else {
      const vars = { nama, jabatan, tempat };
      await tell(tx, others, { act: told }, now, (t) => [asMessage({ text: t('privasi-declined-notice', vars) })]);
    }
    return done(null, { subject: `orang:${orangId}`, detail: `v${CONSENT_VERSION}` });
  });
}
