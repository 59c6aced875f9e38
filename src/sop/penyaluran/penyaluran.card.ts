/** What people see of one distribution: planned against received, who confirmed, what happened (B1, B3). Pure. */
import { shorten } from '../../lib/shorten.ts';
import { formatCalendarDay, formatShortDate, formatTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { createActData } from '../../lib/act-data.ts';
import { inRows } from '../../lib/in-rows.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayChangeProgram } from '../program/program.ts';
import { formatJumlah, formatSelisih } from '../program/satuan.ts';
import { readChange } from './change-note.ts';
import { cancelLockOf, lockOf } from './lock.ts';
import { formatNomor, mayConfirm } from './penyaluran.ts';
import { type Status, isOpen } from '../program/realisasi.ts';
import { listData } from './penyaluran-filter.ts';
import { changeLine, konfirmasiButton, konfirmasiData, whenAndWhere } from './penyaluran-notice.card.ts';
import type { Plan } from './plan-penyaluran.ts';
import type { KonfirmasiLine, PenyaluranView } from './penyaluran-view.ts';
import type { RiwayatLine } from '../../office/book/riwayat.ts';

/** One for each item of a distribution. */
export const BARANG_VERBS = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9'] as const;
const VERBS = ['open', 'kartu', 'foto', 'ubah', 'batal', 'tanggal', 'tempat', 'kpm', ...BARANG_VERBS] as const;

/** Older lines are in the history of the workbook; a message holds 4,096 characters. */
const MOST_LINES = 5;
const MOST_NOTE = 160;
const MOST_LABEL = 30;
const MOST_BUTTONS = 20;

/** A button acts on the revision that it was drawn for. */
export const PENYALURAN_ACTS = createActData('py:verb:id:revision', VERBS);
export const cardData = PENYALURAN_ACTS.actData;

/** Planned against received; before anything is confirmed only what was planned. */
function amountLines({ kpm, realisasi, konfirmasiList }: PenyaluranView, t: Translate): Html[] {
  const words = (jumlah: number, satuan: string) => formatJumlah(jumlah, satuan, t.language);
  const { barangList } = realisasi;
  if (konfirmasiList.length === 0) {
    return [
      t('penyaluran-card-kpm', { kpm }),
      ...barangList.map(({ nama, jumlah, satuan }) =>
        t('penyaluran-card-barang', { nama, jumlah: words(jumlah, satuan) }),
      ),
    ];
  }
  const line = (nama: string, satuan: string, rencana: number, diterima: number): Html => {
    const vars = { nama, rencana: words(rencana, satuan), diterima: words(diterima, satuan) };
    if (rencana === diterima) return t('penyaluran-card-same', vars);
    return t('penyaluran-card-differs', { ...vars, selisih: formatSelisih(diterima - rencana, satuan, t.language) });
  };
  return [
    line(t.plain('penyaluran-part-kpm'), 'KPM', kpm, realisasi.kpm),
    ...barangList.map(({ nama, satuan, jumlah, diterima }) => line(nama, satuan, jumlah, diterima)),
  ];
}

function konfirmasiLine({ hasil, tanggal, nama, sebab, tuntas }: KonfirmasiLine, t: Translate): Html {
  const day = formatCalendarDay(tanggal, t.language);
  const head = t('penyaluran-card-konfirmasi', { hasil, tanggal: day, nama, sisa: tuntas ? 0 : 1 });
  return sebab === null ? head : joinHtml([head, t('penyaluran-card-sebab', { sebab: shorten(sebab, MOST_NOTE) })]);
}

function riwayatLine(line: RiwayatLine<Status>, { zona }: PenyaluranView, t: Translate): Html {
  const place = { language: t.language, zone: zona };
  const vars = { at: `${formatShortDate(line.at, place)}, ${formatTime(line.at, place)}`, nama: line.nama };
  const changes = readChange(line.note);
  if (changes) {
    const what = joinHtml(
      changes.map((one) => changeLine(one, t)),
      '; ',
    );
    return t('penyaluran-card-changed', { ...vars, what: { html: what } });
  }
  const status = line.toStatus;
  if (line.note === null) return t('penyaluran-card-riwayat', { ...vars, status });
  return t('penyaluran-card-riwayat-note', { ...vars, status, note: shorten(line.note, MOST_NOTE) });
}

/** The facts, the same for everybody who may read them. */
function factLines(view: PenyaluranView, t: Translate): Html[] {
  const { status, program, jenisBantuan, desa, instansi, fotoIds, late } = view;
  return [
    t('penyaluran-card-title', { nomor: formatNomor(view.nomor), status, late: late ? 1 : 0 }),
    t('penyaluran-card-program', { program, jenis: jenisBantuan }),
    t('penyaluran-card-desa', { desa, kapan: whenAndWhere(view, t) }),
    t('penyaluran-card-pelaksana', { nama: instansi ?? t.plain('penyaluran-kecamatan') }),
    ...amountLines(view, t),
    ...view.konfirmasiList.slice(-MOST_LINES).map((one) => konfirmasiLine(one, t)),
    ...(fotoIds.length > 0 ? [t('penyaluran-card-foto', { count: fotoIds.length })] : []),
    ...view.riwayatList
      .filter(({ fromStatus }) => fromStatus !== null)
      .slice(-MOST_LINES)
      .map((line) => riwayatLine(line, view, t)),
  ];
}

/** The card with the buttons of whoever reads it. */
export function cardFor(actor: Actor, view: PenyaluranView, t: Translate): Card {
  const button = (
    key: 'penyaluran-button-change' | 'penyaluran-button-cancel',
    verb: 'ubah' | 'batal',
  ): InlineButton => ({
    text: t.plain(key),
    data: cardData(verb, view),
  });
  const acts = mayChangeProgram(actor)
    ? [
        ...(lockOf(view, 'tanggal') === null ? [button('penyaluran-button-change', 'ubah')] : []),
        ...(cancelLockOf(view) === null ? [button('penyaluran-button-cancel', 'batal')] : []),
      ]
    : [];
  // Whoever is asked confirms here; everybody else, and what is finished, leads to the same card with the proof.
  const asked = mayConfirm(actor, view) && isOpen(view.status);
  const proof = { text: t.plain('penyaluran-button-proof'), data: konfirmasiData(view) };
  const confirm = view.status === 'DIBATALKAN' ? [] : [[asked ? konfirmasiButton(view, t) : proof]];
  const count = view.fotoIds.length;
  const foto =
    count > 0 ? [[{ text: t.plain('penyaluran-button-foto', { count }), data: cardData('foto', view) }]] : [];
  return {
    text: joinHtml(factLines(view, t)),
    keyboard: asked ? [...confirm, ...foto] : [...inRows(acts, 2), ...foto, ...confirm],
  };
}

/** The same card, with what can be changed instead of its buttons. */
export function changeMenu(view: PenyaluranView, t: Translate): Card {
  const parts: InlineButton[] = (['tanggal', 'tempat', 'kpm'] as const)
    .filter((part) => lockOf(view, part) === null)
    .map((part) => ({ text: t.plain(`penyaluran-part-${part}`), data: cardData(part, view) }));
  const barang: InlineButton[] =
    lockOf(view, 'barang') === null
      ? view.realisasi.barangList.flatMap(({ nama }, at) => {
          const verb = BARANG_VERBS[at];
          const text = t.plain('penyaluran-button-barang', { nama: shorten(nama, MOST_LABEL) });
          return verb ? [{ text, data: cardData(verb, view) }] : [];
        })
      : [];
  return {
    text: joinHtml([...factLines(view, t), t('penyaluran-change-what')]),
    keyboard: [
      ...inRows(parts, 3),
      ...inRows(barang, 2),
      [{ text: t.plain('penyaluran-button-back'), data: cardData('kartu', view) }],
    ],
  };
}

/** What the Kasi reads when a plan is made: each desa with its number. */
export function plannedCard({ list, unheard }: Plan, t: Translate): Card {
  const [first] = list;
  if (!first) throw new Error('a plan without a desa');
  const lines = list.map((view) => t('penyaluran-planned-line', { nomor: formatNomor(view.nomor), desa: view.desa }));
  const { program, kpm, realisasi } = first;
  const barang = realisasi.barangList.map(({ nama, jumlah, satuan }) =>
    t('penyaluran-card-barang', { nama, jumlah: formatJumlah(jumlah, satuan, t.language) }),
  );
  return {
    text: joinHtml(
      [
        t('penyaluran-planned', { count: list.length, program }),
        joinHtml([t('penyaluran-planned-when', { kapan: whenAndWhere(first, t), kpm }), ...barang]),
        joinHtml(lines),
        ...(unheard.length > 0 ? [t('penyaluran-planned-unheard', { daftar: unheard.join(', ') })] : []),
        t('penyaluran-planned-told'),
      ],
      '\n\n',
    ),
    keyboard: [
      ...inRows(
        list.slice(0, MOST_BUTTONS).map((view) => {
          const vars = { nomor: formatNomor(view.nomor), desa: shorten(view.desa, MOST_LABEL) };
          return { text: t.plain('penyaluran-button-one', vars), data: cardData('open', view) };
        }),
        2,
      ),
      [{ text: t.plain('penyaluran-button-list'), data: listData({ programId: first.programId, page: 0 }) }],
    ],
  };
}
