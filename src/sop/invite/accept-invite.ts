/** An invited person agrees and takes the seat (C1, C3). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { type ActOutcome, type NoteOf, actAsPerson, done, repeated } from '../../office/book/act.ts';
import { CONSENT_VERSION } from '../../office/actor/consent.ts';
import { KEDUDUKAN } from '../../office/actor/hak.ts';
import { handOver } from './hand-over.ts';
import { type InvitedKontak, invitedKontakOf, mayTakeKontak } from './invite.ts';
import { findInvite, takeInvite } from './invite.repo.ts';
import { withdrawWaiting } from '../permohonan/withdraw-waiting.ts';
import { ensureOrang, recordConsent, setActiveKontak } from '../../office/actor/orang.repo.ts';
import { createKontak, findHeldKontak } from '../../office/actor/kontak.repo.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { type ClosedInvite, type InviteRow, whyClosed } from './open-invite.ts';

export interface AcceptInput {
  /** From `openInvite`. */
  readonly invite: string;
  readonly nama: string;
  /** Null: as the invitation says. */
  readonly jabatan: string | null;
  /** When the person agreed to the privacy notice. */
  readonly at: Date;
}
export interface Accepted {
  readonly seat: InvitedKontak;
  readonly kecamatan: string;
}
type Code = 'kontak-invite-invalid' | 'kontak-has-seat' | ClosedInvite;

/** Every Kasi learns who has come, for what, and in whose place; who has come is not told of themselves. */
async function tellKasi(
  tx: Db,
  invite: InviteRow,
  kontakId: number,
  joined: { readonly nama: string; readonly jabatan: string; readonly predecessor: string | null },
  now: Date,
): Promise<void> {
  const { nama, jabatan, predecessor } = joined;
  const others = (await listKasi(tx, invite.kecamatanId)).filter((kasi) => kasi.kontakId !== kontakId);
  await tell(tx, others, { act: `kontak:${kontakId}:bergabung` }, now, (t) => {
    const vars = { nama, jabatan, seat: { html: t('undang-seat', { ...invitedKontakOf(invite) }) } };
    const text = predecessor === null ? t('undang-joined', vars) : t('undang-joined-instead', { ...vars, predecessor });
    return [asMessage({ text })];
  });
}

async function take(
  tx: Db,
  person: Person,
  input: AcceptInput,
  now: Date,
): Promise<ActOutcome<Accepted, Code, NoteOf>> {
  const invite = await findInvite(tx, input.invite);
  if (!invite) return refuse('kontak-invite-invalid');
  const orang = await ensureOrang(tx, person, now);
  const accepted = { seat: invitedKontakOf(invite), kecamatan: invite.kecamatan.nama };
  if (invite.usedById === orang.id) return repeated(accepted);
  const closed = await whyClosed(tx, invite, now);
  if (closed) return refuse(closed);
  const seats = await findHeldKontak(tx, orang.id);
  // A Kasi who tries the link out must not stop being Kasi.
  if (!mayTakeKontak(seats, invite, now)) return refuse('kontak-has-seat');
  if (!(await takeInvite(tx, invite.id, orang.id, now))) return refuse('kontak-invite-used');
  const { kecamatanId, desaId, instansiId, peran, hak, predecessorId } = invite;
  const { nama } = input;
  const jabatan = input.jabatan ?? invite.jabatan ?? '';
  await recordConsent(tx, orang.id, nama, CONSENT_VERSION, input.at);
  const kontak = await createKontak(tx, {
    orangId: orang.id,
    kecamatanId,
    peran,
    desaId,
    instansiId,
    jabatan,
    // A word that this program does not know is the one with the fewest rights.
    kedudukan: KEDUDUKAN.find((one) => one === invite.kedudukan) ?? 'STAF',
    hak,
    telepon: invite.telepon,
    expiresAt: invite.seatExpiresAt,
    createdAt: now,
  });
  if (seats.length > 0) await setActiveKontak(tx, orang.id, kontak.id);
  const over = { kecamatanId, successorId: kontak.id, byId: invite.createdById, nama };
  const predecessor = predecessorId === null ? null : await handOver(tx, { ...over, predecessorId }, now);
  await withdrawWaiting(tx, kecamatanId, orang.id, now);
  await tellKasi(tx, invite, kontak.id, { nama, jabatan, predecessor }, now);
  const subject = `kontak:${kontak.id}`;
  const by = { orangId: orang.id, kecamatanId };
  const joined = { ...by, subject, detail: `invite:${invite.id}` };
  if (predecessorId === null) return done(accepted, joined);
  const handed = { ...by, action: 'kontak.hand-over', subject: `kontak:${predecessorId}`, detail: subject } as const;
  return done(accepted, [handed, joined]);
}

/** The same person twice is a success; anybody else, or too late, is told that the link does not work. */
export async function acceptInvite(deps: Deps, person: Person, input: AcceptInput): Promise<Result<Accepted, Code>> {
  return actAsPerson(deps, 'kontak.join', (tx, now) => take(tx, person, input, now));
}
