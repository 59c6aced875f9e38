/** Makes an office: the kecamatan with its desa, the lists to begin with, and its first Kasi (C1, A1). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import { findKecamatan } from '../../office/wilayah/search-kecamatan.ts';
import { villagesOf } from '../../office/wilayah/villages-of.ts';
import { zonaOf } from '../../office/wilayah/zona.ts';
import type { Person } from '../../office/actor/actor.ts';
import { actAsPerson, done, repeated } from '../../office/book/act.ts';
import { CONSENT_VERSION } from '../../office/actor/consent.ts';
import { createKecamatan, findKecamatanByKode } from '../../office/wilayah/kecamatan.repo.ts';
import { findClaimedCode, setCodeKecamatan } from './setup-code.repo.ts';
import { createKontak, findHeldKontak } from '../../office/actor/kontak.repo.ts';
import { findOrang, recordConsent } from '../../office/actor/orang.repo.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { listPengelola } from '../../office/tell/list-pengelola.ts';

export interface SetUpInput {
  /** Kemendagri code of the kecamatan, e.g. "62.13.01". */
  readonly kode: string;
  readonly nama: string;
  /** E.g. "Kasi Kesejahteraan Rakyat". */
  readonly jabatan: string;
  /** When the person agreed to the privacy notice. */
  readonly at: Date;
}
export interface SetUpDone {
  readonly kecamatanId: number;
  readonly kecamatanNama: string;
  readonly desaCount: number;
}
type Code = 'kontak-code-needed' | 'kontak-kecamatan-unknown' | 'kontak-kecamatan-taken' | 'kontak-has-seat';

/** Whoever gave the code learns that it was used, and for which kecamatan. */
async function tellPengelola(
  tx: Db,
  createdById: number | null,
  { id, nama, kabupatenNama }: { readonly id: number; readonly nama: string; readonly kabupatenNama: string },
  now: Date,
): Promise<void> {
  const recipients = (await listPengelola(tx)).filter(({ orangId }) => orangId === createdById);
  await tell(tx, recipients, { act: `instalasi:kecamatan-${id}` }, now, (t) => [
    asMessage({ text: t('instalasi-set-up', { nama, kabupaten: kabupatenNama }) }),
  ]);
}

/** The same person with the same kecamatan again is a success, so a repeat makes nothing twice. */
export async function setUpKecamatan(deps: Deps, person: Person, input: SetUpInput): Promise<Result<SetUpDone, Code>> {
  const area = await findKecamatan(input.kode);
  if (!area) return refuse('kontak-kecamatan-unknown');
  const villages = await villagesOf(area.kode);
  const made = (kecamatanId: number) => ({ kecamatanId, kecamatanNama: area.nama, desaCount: villages.length });
  return actAsPerson(deps, 'kontak.set-up', async (tx, now) => {
    const orang = await findOrang(tx, person.telegramId);
    if (!orang) return refuse('kontak-code-needed');
    const taken = await findKecamatanByKode(tx, area.kode);
    const seats = await findHeldKontak(tx, orang.id);
    if (taken && seats.some((seat) => seat.kecamatanId === taken.id && seat.peran === 'KASI'))
      return repeated(made(taken.id));
    if (seats.length > 0) return refuse('kontak-has-seat');
    const code = await findClaimedCode(tx, orang.id);
    if (!code) return refuse('kontak-code-needed');
    if (taken) return refuse('kontak-kecamatan-taken');
    const kecamatan = await createKecamatan(tx, area, zonaOf(area.kode), villages, now);
    await deps.foundOffice(tx, kecamatan.id);
    await recordConsent(tx, orang.id, input.nama, CONSENT_VERSION, input.at);
    await createKontak(tx, {
      orangId: orang.id,
      kecamatanId: kecamatan.id,
      peran: 'KASI',
      desaId: null,
      jabatan: input.jabatan,
      createdAt: now,
    });
    await setCodeKecamatan(tx, code.id, kecamatan.id);
    await tellPengelola(tx, code.createdById, kecamatan, now);
    const { id: kecamatanId } = kecamatan;
    return done(made(kecamatanId), { subject: `kecamatan:${kecamatanId}`, orangId: orang.id, kecamatanId });
  });
}
