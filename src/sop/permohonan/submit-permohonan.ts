/** Somebody without an invitation asks for a seat (C1): the permohonan, their consent, and a card to every Kasi who may decide. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import { instansiInUse } from '../instansi/instansi-of.ts';
import type { Person } from '../../office/actor/actor.ts';
import { actAsPerson, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { knowPerson, noteConsent } from '../../office/actor/newcomer.ts';
import { countAsked } from './ask-limit.ts';
import { tellKasi } from './notify.ts';
import { type AskedPeran, MOST_PERMOHONAN, asAskedPeran, mayAskBeside } from './permohonan.ts';
import {
  createPermohonan,
  findDesaIn,
  findKecamatanList,
  findPermohonan,
  findPermohonanByDraft,
  findWaitingOf,
} from './permohonan.repo.ts';
import { type OwnPermohonan, ownViewOf, viewOf } from './permohonan-view.ts';

export interface PermohonanInput {
  /** One draft, one permohonan: a second call with it gives the first. */
  readonly draftId: number;
  /** When the person agreed to the privacy notice. */
  readonly at: Date;
  readonly kecamatanId: number;
  readonly peran: string;
  readonly desaId: number | null;
  readonly instansiId: number | null;
  readonly nama: string;
  readonly jabatan: string;
  /** E.164, from the person's own contact card. */
  readonly telepon: string;
}
type Code =
  | 'permohonan-not-found'
  | 'permohonan-place-unknown'
  | 'permohonan-has-seat'
  | 'permohonan-already-waiting'
  | 'permohonan-too-often';

interface AskedPlace {
  readonly peran: AskedPeran;
  readonly kecamatanId: number;
  readonly desaId: number | null;
  readonly instansiId: number | null;
}

/** Null for a place that is not in that kecamatan, or does not go with the peran. */
async function placeOf(tx: Db, input: PermohonanInput): Promise<AskedPlace | null> {
  const { kecamatanId, desaId, instansiId } = input;
  const peran = asAskedPeran(input.peran);
  if (!peran || !(await findKecamatanList(tx)).some(({ id }) => id === kecamatanId)) return null;
  if (peran === 'CAMAT') return { peran, kecamatanId, desaId: null, instansiId: null };
  if (peran === 'DESA') {
    const desa = desaId === null ? null : await findDesaIn(tx, kecamatanId, desaId);
    return desa && { peran, kecamatanId, desaId: desa.id, instansiId: null };
  }
  if (instansiId === null || !(await instansiInUse(tx, kecamatanId, instansiId))) return null;
  return { peran, kecamatanId, desaId: null, instansiId };
}

/** @param deps the whole installation's */
export async function submitPermohonan(
  deps: Deps,
  person: Person,
  input: PermohonanInput,
): Promise<Result<OwnPermohonan, Code>> {
  const { draftId, nama, jabatan, telepon } = input;
  return actAsPerson(deps, 'permohonan.submit', async (tx, now) => {
    const known = await findPermohonanByDraft(tx, draftId);
    if (known) {
      const own = Number(known.orang.telegramId) === person.telegramId;
      return own ? repeated(ownViewOf(known)) : refuse('permohonan-not-found');
    }
    const place = await placeOf(tx, input);
    if (!place) return refuse('permohonan-place-unknown');
    const { orangId, nama: knownAs, seats } = await knowPerson(tx, person, now);
    if (!mayAskBeside(place, seats)) return refuse('permohonan-has-seat');
    const waiting = await findWaitingOf(tx, person.telegramId);
    const [first] = waiting.filter((one) => !mayAskBeside(place, [one]));
    if (first) return refuse('permohonan-already-waiting', { tempat: ownViewOf(first).place });
    const lately = await countAsked(tx, { telegramId: person.telegramId, orangId }, now);
    if (lately >= MOST_PERMOHONAN) return refuse('permohonan-too-often', { count: lately });
    // Whoever has a seat elsewhere keeps the name that is known there.
    await noteConsent(tx, orangId, seats.length > 0 ? knownAs : nama, input.at);
    const id = await createPermohonan(tx, {
      ...place,
      orangId,
      nama,
      jabatan,
      telepon,
      draftId,
      createdAt: now,
    });
    const subject = `permohonan:${id}`;
    const row = justWritten(await findPermohonan(tx, id), subject);
    await tellKasi(tx, row.kecamatanId, await viewOf(tx, row), now);
    return done(ownViewOf(row), { subject, orangId, kecamatanId: row.kecamatanId });
  });
}
