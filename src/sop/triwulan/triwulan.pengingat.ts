/** What desa and Kasi are reminded of while a quarter's card is unanswered (D1): said by stages, until the desa has answered. */
import type { Db } from '../../db/database.ts';
import { formatList } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { addDays, dayOf, momentOf } from '../../office/kalender/days.ts';
import { type Triwulan, lastDay, triwulanCode } from '../../office/kalender/triwulan.ts';
import { listDesaOfficials } from '../../office/tell/list-recipients.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import type { Pengingat, PengingatOffice, PengingatSource } from '../pengingat/source.ts';
import { type Stage, type Stages, stageOf } from '../pengingat/stage.ts';
import { desaTitle } from '../../office/wilayah/wilayah.ts';
import { kartuData, shortDay, triwulanLabel } from './kartu.card.ts';
import { matrixData } from './triwulan.card.ts';
import { type KartuRow, findKartuList } from './triwulan.repo.ts';
import { asJawaban, dueDay, isOpen, isSilent, openCandidates } from './triwulan.ts';

/** Names in the Kasi's line; the rest is counted. */
const MOST_NAMES = 6;

const stagesOf = ({ kalender }: PengingatOffice): Stages => ({ before: kalender.pengingat, every: kalender.ulang });

/**
 * Null: nothing new to say. The card itself spoke for the stage in which it went out; where time was asked for, its end is
 * told once, and then the stages go on.
 */
function dueStage(office: PengingatOffice, row: KartuRow, last: string): Stage | `sampai-${string}` | null {
  const { kalender, today } = office;
  const stages = stagesOf(office);
  const stage = stageOf(kalender, last, today, stages);
  const opened = dayOf(row.createdAt, kalender.zona);
  if (stage === null || opened === today || stage === stageOf(kalender, last, opened, stages)) {
    return row.sampai === null ? null : `sampai-${row.sampai}`;
  }
  if (row.sampai === null) return stage;
  return stage === stageOf(kalender, last, row.sampai, stages) ? `sampai-${row.sampai}` : stage;
}

async function remindDesa(tx: Db, office: PengingatOffice, row: KartuRow): Promise<Pengingat[]> {
  const triwulan = { tahun: row.tahun, triwulan: row.triwulan };
  const stage = dueStage(office, row, lastDay(triwulan));
  if (stage === null) return [];
  const { kalender, today } = office;
  const due = dueDay(kalender, triwulan);
  const desa = desaTitle(row.desa);
  const line = (t: Translate) => {
    const vars = { label: triwulanLabel(t, triwulan), desa, due: shortDay(due, t) };
    if (row.sampai !== null) return t('triwulan-remind-more', vars);
    return t(today > due ? 'triwulan-remind-late' : 'triwulan-remind', vars);
  };
  const buttons = (t: Translate) => [
    { text: t.plain('triwulan-button-answer', { desa: row.desa.nama }), data: kartuData(row, 'open') },
  ];
  const people = await listDesaOfficials(tx, row.desaId);
  return people.map(({ kontakId }) => ({ once: `kartu:${row.id}:${stage}`, kontakId, line, buttons }));
}

/** From the quarter's end on, each n-th day: who is still silent. */
async function tellKasi(
  tx: Db,
  office: PengingatOffice,
  triwulan: Triwulan,
  silent: readonly KartuRow[],
): Promise<Pengingat[]> {
  const { kecamatanId, kalender, today } = office;
  const end = addDays(lastDay(triwulan), 1);
  const stage = stageOf(kalender, end, today, { before: [0], every: kalender.ulang });
  if (stage === null || today < end || silent.length === 0) return [];
  const names = silent.map(({ desa }) => desa.nama);
  const rest = names.length - MOST_NAMES;
  const line = (t: Translate) => {
    const shown = names.slice(0, MOST_NAMES);
    const words = rest > 0 ? [...shown, t.plain('triwulan-kasi-more', { count: rest })] : shown;
    const vars = { label: triwulanLabel(t, triwulan), count: names.length, daftar: formatList(words, t.language) };
    return t('triwulan-kasi-silent', vars);
  };
  const buttons = (t: Translate) => [{ text: t.plain('triwulan-button-matrix'), data: matrixData(triwulan) }];
  const at = momentOf(today, kalender.mulai, kalender.zona);
  const people = await listKasiWith(tx, kecamatanId, 'REKAP', at);
  const once = `triwulan:${triwulanCode(triwulan)}:kecamatan-${kecamatanId}:${stage}`;
  return people.map(({ kontakId }) => ({ once, kontakId, line, buttons }));
}

export const triwulanPengingat: PengingatSource = {
  name: 'triwulan',
  async find(tx, office) {
    const { kecamatanId, kalender, today } = office;
    const [own, last] = openCandidates(today);
    const mine = await findKartuList(tx, kecamatanId, own);
    const triwulan = mine.length > 0 ? own : last;
    if (!isOpen(kalender, triwulan, today)) return [];
    const rows = mine.length > 0 ? mine : await findKartuList(tx, kecamatanId, last);
    const silent = rows.filter((row) => isSilent({ jawaban: asJawaban(row.jawaban), sampai: row.sampai }, today));
    const lines: Pengingat[] = [];
    for (const row of silent) lines.push(...(await remindDesa(tx, office, row)));
    return [...lines, ...(await tellKasi(tx, office, triwulan, silent))];
  },
};
