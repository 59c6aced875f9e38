/** An invited person agrees and takes the seat (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { translator } from '../../i18n/translator.ts';
import { desaTitle } from '../wilayah/wilayah.ts';
import type { Person } from './actor.ts';
import { audit } from './audit.ts';
import { CONSENT_VERSION } from './consent.ts';
import { findInvite, takeInvite } from './invite.repo.ts';
import { createKontak, ensureOrang, findKasiList, findSeats, recordConsent } from './kontak.repo.ts';
import { languageOf } from './language-of.ts';

export interface AcceptInput {
  /** From `openInvite`. */
  readonly invite: string;
  readonly nama: string;
  readonly jabatan: string;
  /** When the person agreed to the privacy notice. */
  readonly at: Date;
}
export interface Accepted {
  readonly desa: string;
  readonly kecamatan: string;
}

/** The same person twice is a success; anybody else, or too late, is told that the link does not work. */
export async function acceptInvite(
  deps: Deps,
  person: Person,
  input: AcceptInput,
): Promise<Result<Accepted, 'kontak-invite-invalid' | 'kontak-has-seat'>> {
  const now = deps.clock.now();
  const result = await deps.database.transaction(
    async (tx): Promise<Result<Accepted, 'kontak-invite-invalid' | 'kontak-has-seat'>> => {
      const invite = await findInvite(tx, input.invite);
      if (!invite?.desa || invite.revokedAt) return refuse('kontak-invite-invalid');
      const orang = await ensureOrang(tx, person, now);
      const accepted = ok({ desa: desaTitle(invite.desa), kecamatan: invite.kecamatan.nama });
      if (invite.usedById === orang.id) return accepted;
      if (invite.usedAt || invite.expiresAt <= now) return refuse('kontak-invite-invalid');
      // A Kasi who tries the link out must not stop being Kasi.
      if ((await findSeats(tx, orang.id)).length > 0) return refuse('kontak-has-seat');
      if (!(await takeInvite(tx, invite.id, orang.id, now))) return refuse('kontak-invite-invalid');
      const { kecamatanId, desaId, peran } = invite;
      await recordConsent(tx, orang.id, input.nama, CONSENT_VERSION, input.at);
      const kontak = await createKontak(tx, {
        orangId: orang.id,
        kecamatanId,
        peran,
        desaId,
        jabatan: input.jabatan,
        createdAt: now,
      });
      for (const kasi of await findKasiList(tx, kecamatanId)) {
        const t = translator(languageOf(kasi.orang.bahasa));
        const text = t('kontak-joined', { nama: input.nama, jabatan: input.jabatan, desa: desaTitle(invite.desa) });
        const once = `kontak:${kontak.id}:bergabung:kasi-${kasi.id}`;
        await enqueue(tx, { once, chatId: Number(kasi.orang.telegramId), message: { kind: 'text', text } }, now);
      }
      const subject = `kontak:${kontak.id}`;
      await audit(tx, {
        at: now,
        orangId: orang.id,
        kecamatanId,
        action: 'kontak.join',
        subject,
        detail: `invite:${invite.id}`,
      });
      await deps.reached('domain:before-commit');
      return accepted;
    },
  );
  await deps.reached('domain:after-commit');
  return result;
}
