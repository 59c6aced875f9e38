/** What people see of programmes: the year's list, one programme, what it has planned and brought (A2). Pure. */
import { shorten } from '../../lib/shorten.ts';
import { formatRupiah } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import { createButtons } from '../../lib/button-data.ts';
import { FLAG, PAGE, YEAR } from '../../lib/button-part.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { ProgramList } from './list-program.ts';
import { romanJadwal } from './program.ts';
import type { ProgramView } from './program-view.ts';
import { formatJumlah } from './satuan.ts';

const PAGE_SIZE = 8;
const MOST_LABEL = 40;

/** A button acts on the revision that it was drawn for. */
export const PROGRAM_ACTS = createActData('prog:verb:id:revision', ['open', 'ubah', 'arsip', 'pulih']);
const programData = PROGRAM_ACTS.actData;

/** What leads on to its distributions (sop/penyaluran). */
export const RENCANA_ACTS = createActData('pr:verb:id:revision', ['rencana', 'penyaluran'], { old: 'prog' });

export const PROGRAM_LIST = createButtons(
  { list: 'prog:list:<tahun>:<page>:<archive>', baru: 'prog:baru' },
  { tahun: YEAR, page: PAGE, archive: FLAG },
);

export function programListData(tahun: number, page = 0, archive = false): string {
  return PROGRAM_LIST.data('list', { tahun, page, archive });
}

/** Callback data of the form "Program baru". */
export const NEW_PROGRAM = PROGRAM_LIST.data('baru');

function lineOf({ nama, jenisBantuan, target, satuan, capaian }: ProgramView, t: Translate): Html {
  const amount = formatJumlah(target, satuan, t.language);
  return t('program-list-line', { nama, jenis: jenisBantuan, target: amount, jumlah: capaian.penyaluran });
}

export interface ListView {
  readonly page: number;
  readonly archive: boolean;
  readonly mayChange: boolean;
}

/** The programmes of one year, or those of it that were put away. */
export function programListCard(all: ProgramList, { page, archive, mayChange }: ListView, t: Translate): Card {
  const { tahun } = all;
  const slice = pageOf(archive ? all.archived : all.list, page, PAGE_SIZE);
  const title = t(archive ? 'program-list-title-archive' : 'program-list-title', { tahun: `${tahun}` });
  const lines = slice.shown.map((view) => lineOf(view, t));
  const empty = slice.shown.length === 0 ? [t(archive ? 'program-list-empty-archive' : 'program-list-empty')] : [];
  const button = (text: string, data: string): InlineButton => ({ text, data });
  const archived = all.archived.length;
  const years = all.tahunList.filter((year) => year !== tahun);
  return {
    text: joinHtml([title, ...lines, ...empty], '\n\n'),
    keyboard: [
      ...slice.shown.map((view) => [button(shorten(view.nama, MOST_LABEL), programData('open', view))]),
      ...pageRow(slice, (to) => programListData(tahun, to, archive), t),
      ...(mayChange && !archive ? [[button(t.plain('program-button-new'), NEW_PROGRAM)]] : []),
      ...(archive ? [[button(t.plain('program-button-back'), programListData(tahun))]] : []),
      ...(!archive && archived > 0
        ? [[button(t.plain('program-button-archive-list', { jumlah: archived }), programListData(tahun, 0, true))]]
        : []),
      ...inRows(
        years.map((year) => button(t.plain('program-button-year', { tahun: `${year}` }), programListData(year))),
        3,
      ),
    ],
  };
}

function capaianLines({ capaian }: ProgramView, t: Translate): Html[] {
  const { penyaluran, desa, open, kpm, barangList } = capaian;
  if (penyaluran === 0) return [t('program-card-nothing-planned')];
  return [
    t('program-card-planned', { jumlah: penyaluran, desa, open }),
    t('program-card-kpm', { rencana: kpm.rencana, diterima: kpm.diterima }),
    ...barangList.map(({ satuan, rencana, diterima }) =>
      t('program-card-barang', {
        rencana: formatJumlah(rencana, satuan, t.language),
        diterima: formatJumlah(diterima, satuan, t.language),
      }),
    ),
  ];
}

function factLines(view: ProgramView, t: Translate): Html[] {
  const { nama, tahun, bidang, jenisBantuan, sasaran, target, satuan, pagu, sumberDana, jadwal } = view;
  return [
    t('program-card-title', { nama, tahun: `${tahun}` }),
    ...(view.archived ? [t('program-card-archived')] : []),
    t('program-card-jenis', { jenis: jenisBantuan, bidang }),
    t('program-card-target', { target: formatJumlah(target, satuan, t.language), sasaran }),
    t('program-card-pagu', { pagu: formatRupiah(pagu, t.language), sumber: sumberDana }),
    t('program-card-pelaksana', { nama: view.instansi ?? t.plain('program-pelaksana-sendiri') }),
    t('program-card-jadwal', { triwulan: romanJadwal(jadwal) }),
  ];
}

/** @param mayChange whether the reader has the buttons of the Kasi */
export function programCard(view: ProgramView, mayChange: boolean, t: Translate): Card {
  const button = (key: SimpleKey, data: string): InlineButton => ({ text: t.plain(key), data });
  const change = view.archived
    ? [[button('program-button-restore', programData('pulih', view))]]
    : [
        [button('program-button-plan', RENCANA_ACTS.actData('rencana', view))],
        [
          button('program-button-change', programData('ubah', view)),
          button('program-button-archive', programData('arsip', view)),
        ],
      ];
  const list =
    view.capaian.penyaluran > 0
      ? [[button('program-button-penyaluran', RENCANA_ACTS.actData('penyaluran', view))]]
      : [];
  return {
    text: joinHtml([joinHtml(factLines(view, t)), joinHtml(capaianLines(view, t))], '\n\n'),
    keyboard: [
      ...(mayChange ? change : []),
      ...list,
      [{ text: t.plain('program-button-back'), data: programListData(view.tahun) }],
    ],
  };
}
