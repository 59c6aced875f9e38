/** The notula as a paper (C2), in the shape of the Tata Naskah Dinas: one description, drawn as .docx and as PDF. Pure. */
import type { Block } from '../../document/docx-blocks.ts';
import { formatCalendarDay, zoneLabel } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { kopOf, openNomor } from '../../office/kop.ts';
import { formatNomor } from '../tindak-lanjut/tindak-lanjut.ts';
import { pihakOffice, pihakWords } from '../../office/book/pihak.ts';
import { formatRapat } from './notulen.ts';
import type { NotulenView, PesertaView } from './notulen-view.ts';

/** For everybody who was invited; or for a group, which reads of offices and never of people. */
export type Public = 'peserta' | 'kelompok';

/** Answers in the order of the list. */
const JAWABAN = ['HADIR', 'DIWAKILKAN', 'TIDAK_HADIR'] as const;

const clock = (time: string): string => time.replace(':', '.');

function timesOf({ mulai, selesai, kecamatan }: NotulenView, t: Translate): string {
  const vars = { mulai: clock(mulai), zona: zoneLabel(kecamatan.zona) };
  return selesai === null
    ? t.plain('notulen-doc-pukul-open', vars)
    : t.plain('notulen-doc-pukul', { ...vars, selesai: clock(selesai) });
}

function countWords({ pesertaList }: NotulenView, t: Translate): string {
  const count = (jawaban: string | null): number => pesertaList.filter((one) => one.jawaban === jawaban).length;
  const parts = [...JAWABAN, null].flatMap((jawaban) => {
    const jumlah = count(jawaban);
    return jumlah === 0 ? [] : [t.plain('notulen-doc-count', { jawaban: jawaban ?? 'BELUM', jumlah })];
  });
  const words = parts.join(', ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

function answerWords({ jawaban, wakil, unreached }: PesertaView, to: Public, t: Translate): string {
  if (jawaban === null && unreached) return t.plain('notulen-doc-unreached');
  if (jawaban === 'DIWAKILKAN' && wakil && to === 'peserta') return t.plain('notulen-doc-wakil', { wakil });
  return t.plain('notulen-doc-jawaban', { jawaban: jawaban ?? 'BELUM' });
}

function head(view: NotulenView, to: Public, t: Translate): Block[] {
  const { kecamatan, judul, tanggal, tempat, suratNomor, agendaList, pimpinan, pencatat, pesertaList } = view;
  const writer = pencatat && (to === 'peserta' ? `${pencatat.nama} (${pencatat.office})` : pencatat.office);
  const agenda: Block = { kind: 'list', style: 'number', items: agendaList.map(({ uraian }) => uraian) };
  const listed = to === 'peserta' && pesertaList.length > 0;
  const peserta = [countWords(view, t), listed ? t.plain('notulen-doc-attached') : ''].filter(Boolean).join('. ');
  return [
    kopOf({ nama: kecamatan.nama, kabupatenNama: kecamatan.kabupaten }),
    { kind: 'text', text: t.plain('notulen-doc-title'), align: 'center', bold: true, underline: true, points: 14 },
    {
      kind: 'text',
      text: t.plain('notulen-doc-nomor', { nomor: openNomor(tanggal) }),
      align: 'center',
      after: 12,
    },
    {
      kind: 'facts',
      labelWidth: 3.6,
      rows: [
        [t.plain('notulen-doc-judul'), [{ kind: 'text', text: judul, bold: true }]],
        [t.plain('notulen-doc-hari'), formatCalendarDay(tanggal, t.language)],
        [t.plain('notulen-doc-surat'), suratNomor ?? '-'],
        [t.plain('notulen-doc-pukul-label'), timesOf(view, t)],
        [t.plain('notulen-doc-tempat'), tempat],
        [t.plain('notulen-doc-agenda'), agendaList.length > 0 ? [agenda] : '-'],
        [t.plain('notulen-doc-pimpinan'), pimpinan],
        [t.plain('notulen-doc-pencatat'), writer ?? '-'],
        [t.plain('notulen-doc-peserta'), peserta === '' ? '-' : peserta],
      ],
    },
  ];
}

const heading = (text: string): Block => ({ kind: 'text', text, bold: true, before: 12, after: 4, keepNext: true });

/** A line break that somebody typed begins a paragraph. */
function paragraphs(text: string, indent: number): Block[] {
  return text.split(/\n+/).map((line) => ({ kind: 'text', text: line, align: 'justify', indent, after: 2 }) as const);
}

/** "4 Desember 2026" */
function shortDay(day: string, t: Translate): string {
  return formatCalendarDay(day, t.language).replace(/^[^,]+, /, '');
}

function discussion({ butirList, kesimpulan }: NotulenView, t: Translate): Block[] {
  const points = butirList.flatMap(({ judul, pembahasan, keputusan }, at): Block[] => [
    { kind: 'text', text: `${at + 1}. ${judul}`, bold: true, before: at > 0 ? 6 : 0, keepNext: true },
    ...paragraphs(pembahasan, 0.6),
    ...(keputusan === null
      ? []
      : [
          {
            kind: 'text' as const,
            text: [{ text: `${t.plain('notulen-doc-keputusan')} `, bold: true }, keputusan],
            align: 'justify' as const,
            indent: 0.6,
            before: 2,
          },
        ]),
  ]);
  return [
    heading(t.plain('notulen-doc-pembahasan')),
    ...points,
    heading(t.plain('notulen-doc-kesimpulan')),
    ...paragraphs(kesimpulan, 0),
  ];
}

function items({ itemList }: NotulenView, to: Public, t: Translate): Block[] {
  const title = heading(t.plain('notulen-doc-items'));
  if (itemList.length === 0) return [title, { kind: 'text', text: t.plain('notulen-doc-no-items') }];
  const who = to === 'peserta' ? pihakWords : pihakOffice;
  const rows = itemList.map((item) => [
    item.nomor === null ? '' : formatNomor(item.nomor),
    item.uraian,
    who(item),
    shortDay(item.tenggat, t),
  ]);
  const head = [
    t.plain('notulen-doc-col-nomor'),
    t.plain('notulen-doc-col-uraian'),
    t.plain('notulen-doc-col-siapa'),
    t.plain('notulen-doc-col-tenggat'),
  ];
  return [title, { kind: 'table', widths: [2, 6.2, 4.3, 4], head, rows, align: ['center'] }];
}

/** Filled in by hand, or by the tata usaha. */
const NAME_OPEN = '....................................';
const NIP_OPEN = 'NIP. ..............................';

function signatures({ pimpinan, pimpinanNama, pencatat, kecamatan, tanggal }: NotulenView, t: Translate): Block[] {
  return [
    { kind: 'text', text: '', before: 10 },
    {
      kind: 'signatures',
      columns: [
        {
          heading: [t.plain('notulen-doc-sign-pimpinan'), `${pimpinan},`],
          name: pimpinanNama ?? NAME_OPEN,
          below: [NIP_OPEN],
        },
        {
          heading: [`${kecamatan.nama}, ${shortDay(tanggal, t)}`, t.plain('notulen-doc-sign-pencatat')],
          name: pencatat?.nama ?? '',
          below: pencatat ? [pencatat.office] : [],
        },
      ],
    },
  ];
}

function attendance(view: NotulenView, to: Public, t: Translate): Block[] {
  const { judul, tanggal, pesertaList } = view;
  if (pesertaList.length === 0) return [];
  const named = to === 'peserta';
  const rows = pesertaList.map((one, at) => [
    String(at + 1),
    ...(named ? [one.nama] : []),
    one.office,
    answerWords(one, to, t),
    ...(named ? [''] : []),
  ]);
  const head = [
    t.plain('notulen-doc-col-no'),
    ...(named ? [t.plain('notulen-doc-col-nama')] : []),
    t.plain('notulen-doc-col-office'),
    t.plain('notulen-doc-col-jawaban'),
    ...(named ? [t.plain('notulen-doc-col-sign')] : []),
  ];
  const day = formatCalendarDay(tanggal, t.language);
  return [
    {
      kind: 'text',
      text: t.plain('notulen-doc-attendance'),
      align: 'center',
      bold: true,
      after: 8,
      ...(named ? { newPage: true } : { before: 14, keepNext: true }),
    },
    ...(named ? [{ kind: 'text' as const, text: `${judul}\n${day}`, align: 'center' as const, after: 8 }] : []),
    {
      kind: 'table',
      widths: named ? [1.3, 4.5, 4.7, 3, 3] : [1.3, 9.7, 5.5],
      head,
      rows,
      align: ['center'],
    },
  ];
}

/** @param view as approved: its action items have their numbers. @param t Indonesian, whoever reads it */
export function notulaOf(
  view: NotulenView,
  to: Public,
  t: Translate,
): { readonly title: string; readonly content: Block[] } {
  const end = to === 'peserta' ? signatures(view, t) : [];
  return {
    title: `${t.plain('notulen-doc-title')} ${formatRapat(view.nomor)}`,
    content: [...head(view, to, t), ...discussion(view, t), ...items(view, to, t), ...end, ...attendance(view, to, t)],
  };
}
