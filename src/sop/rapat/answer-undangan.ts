/** An invited person says whether they come (C1): in private, or by a tap in a group for the own seat. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { tellOfWords } from './notify-words.ts';
import { tellForWakil } from './notify-wakil.ts';
import { refreshKartu } from './notify.ts';
import { type Jawaban, formatRapat } from './rapat.ts';
import { addRapatRiwayat, findRapatRiwayat, lockRapat } from './rapat.repo.ts';
import { type Invited, type RapatView, findRapatView } from './rapat-view.ts';
import { countAnswers, createUndangan, writeJawaban } from './undangan.repo.ts';

export interface AnswerInput {
  readonly rapatId: number;
  /** The meeting as the button showed it: it may have been moved since. */
  readonly urut: number;
  readonly jawaban: Jawaban;
  readonly at: Date;
  /** The group in which it was tapped; null in private. */
  readonly groupChatId: number | null;
  /** Answered in words instead of by a button. */
  readonly said?: Said;
}
export interface Said {
  /** Who comes instead, where they are named. */
  readonly wakil: string | null;
  /** What is said beside the answer; null for nothing. */
  readonly words: string | null;
  /** Names these words: the same once more changes nothing. */
  readonly once: string;
}
export interface Answered {
  readonly view: RapatView;
  readonly one: Invited;
}
type Code = 'undangan-not-found' | 'undangan-moved' | 'undangan-cancelled' | 'undangan-over';

export const invitedOf = (view: RapatView, { kontakId }: Pick<Actor, 'kontakId'>): Invited | undefined =>
  view.people.find((one) => one.kontakId === kontakId);

/** In a group whoever has a seat of that office may answer for it, also without an invitation of their own. */
function mayJoin(view: RapatView, actor: Actor, groupChatId: number | null): boolean {
  const seats = ['KASI', 'CAMAT', 'DESA', 'MITRA'];
  return (
    seats.includes(actor.peran) && view.groups.some(({ chatId, connected }) => connected && chatId === groupChatId)
  );
}

/** Why an answer counts no more. */
function faultOf(view: RapatView, urut: number, now: Date): Code | null {
  if (view.status === 'DIBATALKAN') return 'undangan-cancelled';
  if (now >= view.start) return 'undangan-over';
  return urut === view.urut ? null : 'undangan-moved';
}

/** The same answer once more, with words that are not kept yet. */
async function saysMore(tx: Db, said: Said | undefined): Promise<boolean> {
  return said !== undefined && said.words !== null && !(await findRapatRiwayat(tx, said.once));
}

/** The newest answer counts; the same again changes nothing, and the history keeps them all. */
export async function answerUndangan(deps: Deps, actor: Actor, input: AnswerInput): Promise<Result<Answered, Code>> {
  const { rapatId, urut, jawaban, at, groupChatId, said } = input;
  const subject = `rapat:${rapatId}`;
  return act(deps, actor, 'undangan.answer', async (tx, now) => {
    await lockRapat(tx, rapatId, now);
    let view = await findRapatView(tx, rapatId);
    if (!view || view.kecamatanId !== actor.kecamatanId) return refuse('undangan-not-found');
    const known = invitedOf(view, actor);
    if (!known && !mayJoin(view, actor, groupChatId)) return refuse('undangan-not-found');
    const fault = faultOf(view, urut, now);
    if (fault) return refuse(fault, { nomor: formatRapat(view.nomor), judul: view.judul });
    const isSame = known?.jawaban === jawaban && known.answeredUrut === urut;
    if (known && isSame && !(await saysMore(tx, said))) return repeated({ view, one: known });
    if (!known) {
      await createUndangan(tx, rapatId, { kontakIds: [actor.kontakId], kelompokIds: [] }, now);
      view = (await findRapatView(tx, rapatId)) ?? view;
    }
    const { undanganId } = justWritten(invitedOf(view, actor), `undangan of seat ${actor.kontakId}`);
    const wakil = said?.wakil ?? (isSame ? (known?.wakil ?? null) : null);
    await writeJawaban(tx, undanganId, { jawaban, answeredAt: at, answeredUrut: urut, wakil });
    const once = `undangan:${undanganId}:answer:${await countAnswers(tx, undanganId)}`;
    const row = { rapatId, at, actorId: actor.kontakId };
    await addRapatRiwayat(tx, { ...row, action: 'undangan.answer', note: jawaban, once });
    const answered = justWritten(await findRapatView(tx, rapatId), subject);
    const mine = justWritten(invitedOf(answered, actor), `undangan:${undanganId}`);
    if (said?.words) {
      await addRapatRiwayat(tx, { ...row, action: 'undangan.words', note: said.words, once: said.once });
      await tellOfWords(tx, answered, mine, { ...said, words: said.words, jawaban }, now);
    }
    if (wakil === null && jawaban === 'DIWAKILKAN' && groupChatId !== null)
      await tellForWakil(tx, answered, mine, once, now);
    await refreshKartu(tx, answered, now);
    return done({ view: answered, one: mine }, subject);
  });
}
