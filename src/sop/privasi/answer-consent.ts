/** The notice says something new: who had agreed to an older one agrees again, or leaves the seat unused (UU 27/2022). */
import type { Deps } from '../../deps.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { CONSENT_VERSION } from '../../office/actor/consent.ts';
import { languageOf } from '../../office/actor/language-of.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { renewConsent } from './privasi.repo.ts';

/** Whether this person has to be asked before anything else. */
export function mustConsent(actor: Pick<Actor, 'consentVersion'>): boolean {
  return (actor.consentVersion ?? 0) < CONSENT_VERSION;
}

/** A "no" is told to the Kasi once for each version of the notice; a "yes" may follow it at any time. */
export async function answerConsent(deps: Deps, actor: Actor, agrees: boolean): Promise<void> {
  const { orangId, kontakId, kecamatanId, nama, jabatan, tempat } = actor;
  await act(deps, actor, agrees ? 'privasi.consent' : 'privasi.decline', async (tx, now) => {
    if (agrees) await renewConsent(tx, orangId, CONSENT_VERSION, now);
    else {
      for (const kasi of await listKasi(tx, kecamatanId)) {
        if (kasi.kontakId === kontakId) continue;
        const text = translator(languageOf(kasi.bahasa))('privasi-declined-notice', { nama, jabatan, tempat });
        const once = `privasi:menolak:v${CONSENT_VERSION}:kontak-${kontakId}:kasi-${kasi.kontakId}`;
        await enqueue(tx, { once, chatId: kasi.chatId, message: { kind: 'text', text } }, now);
      }
    }
    return done(null, { subject: `orang:${orangId}`, detail: `v${CONSENT_VERSION}` });
  });
}
