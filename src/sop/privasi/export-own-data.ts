/** A person asks what is stored about them: everything of theirs, nothing of others (UU 27/2022). */
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { translator } from '../../i18n/translator.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { formatNomor } from '../kebutuhan/kebutuhan.ts';
import type { Person } from '../../office/actor/actor.ts';
import { actAsPerson, done } from '../../office/book/act.ts';
import type { OwnData } from './own-data.ts';
import { findOwnTies } from './own-ties.repo.ts';
import { findOwnWorks } from './own-works.repo.ts';
import { ownDataText } from './own-data-text.ts';
import { placeOf } from '../../office/actor/kontak.ts';
import { countQueued, findAuditAbout, findOpenDrafts, findOwnReports, findStored } from './privasi.repo.ts';

const MOST_ACTS = 500;
const USUAL_ZONE = 'Asia/Jakarta';

export interface OwnDataFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** By question, as each form's kind of question keeps them. */
const ANSWERS = z.record(z.string(), z.unknown());

function answersOf(json: string): (readonly [string, string])[] {
  return Object.entries(ANSWERS.parse(JSON.parse(json))).map(([question, answer]) => [
    question,
    typeof answer === 'string' ? answer : JSON.stringify(answer),
  ]);
}

/** As UTF-8 with its mark, which old editors need. */
export async function exportOwnData(deps: Deps, person: Person): Promise<Result<OwnDataFile, 'privasi-nothing'>> {
  const now = deps.clock.now();
  const { telegramId, language } = person;
  // Written down before it is read, so that the answer tells of itself too.
  const written = await actAsPerson(deps, 'privasi.export', async (tx) => {
    const orang = await findStored(tx, telegramId);
    if (!orang) return refuse('privasi-nothing');
    const kecamatanId = orang.kontakList.findLast(({ revokedAt }) => revokedAt === null)?.kecamatanId;
    const note = { subject: `orang:${orang.id}`, orangId: orang.id };
    return done(orang, kecamatanId === undefined ? note : { ...note, kecamatanId });
  });
  if (!written.ok) return written;
  const orang = written.value;
  const { kontakList } = orang;
  const ids = kontakList.map(({ id }) => id);
  const data = await deps.database.read(async (tx): Promise<OwnData> => {
    const acts = await findAuditAbout(tx, orang.id, ids, MOST_ACTS);
    return {
      nama: orang.nama,
      telegramId,
      bahasa: orang.bahasa,
      createdAt: orang.createdAt,
      consent: orang.consentAt && { at: orang.consentAt, version: orang.consentVersion ?? 0 },
      seats: kontakList.map((seat) => ({ ...seat, tempat: placeOf(seat) })),
      requests: orang.permohonanList.map((request) => ({ ...request, tempat: placeOf(request) })),
      reports: (await findOwnReports(tx, ids)).map((row) => ({ ...row, nomor: formatNomor(row.nomor) })),
      works: await findOwnWorks(tx, ids),
      ties: await findOwnTies(tx, orang.id, telegramId),
      drafts: (await findOpenDrafts(tx, telegramId)).map(({ formId, answers, updatedAt }) => ({
        form: formId,
        updatedAt,
        answers: answersOf(answers),
      })),
      acts: acts.map(({ at, orangId, action, subject }) => ({ at, own: orangId === orang.id, action, subject })),
      ...(await countQueued(tx, telegramId)),
      zona: kontakList.at(-1)?.kecamatan.zona ?? USUAL_ZONE,
      at: now,
    };
  });
  const t = translator(language);
  const bytes = new TextEncoder().encode(`\uFEFF${ownDataText(data, t)}`);
  return ok({ fileName: t.plain('privasi-file-name'), bytes });
}
