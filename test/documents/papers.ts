/** The papers that are made of what forms took, each with the longest that they take. */
import { pagesOf } from '../../src/document/blocks-pdf.ts';
import { makeDocx } from '../../src/document/make-docx.ts';
import { makePdf } from '../../src/document/make-pdf.ts';
import { translator } from '../../src/i18n/translator.ts';
import { inviteSheetPages } from '../../src/sop/invite/invite-sheet.page.ts';
import { notulaOf } from '../../src/sop/notulen/notula.ts';
import { MOST } from '../../src/sop/notulen/notulen.ts';
import type { NotulenView } from '../../src/sop/notulen/notulen-view.ts';
import { makeIcs } from '../../src/sop/rapat/make-ics.ts';
import { MOST_POINT, MOST_POINTS } from '../../src/sop/rapat/rapat.ts';
import { suratUndangan } from '../../src/sop/rapat/surat-undangan.ts';
import { longest } from './longest.ts';

/** What forms take at most, in letters. */
const JUDUL = 150;
const TEMPAT = 150;
const PIMPINAN = 120;
const NOMOR = 60;
const NAMA = 100;
const JABATAN = 100;
const DESA = 80;
const INSTANSI = 120;
/** Regencies and their kecamatan come from a list whose longest name has 43. */
const AREA = 43;
/** What Telegram takes. */
const BOT_NAME = 32;

export interface Paper {
  readonly name: string;
  /** The files of the program that make it. */
  readonly of: readonly string[];
  readonly kind: 'pdf' | 'docx' | 'ics';
  readonly make: () => Promise<Buffer | string>;
  /** All that must be found in it. */
  readonly texts: readonly string[];
}

const NOW = new Date('2026-11-24T02:00:00Z');
const id = translator('id');
const many = <T>(length: number, make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));

const rapat = {
  judul: longest(JUDUL),
  tempat: longest(TEMPAT),
  pimpinan: longest(PIMPINAN),
  suratNomor: longest(NOMOR),
  tanggal: '2026-11-24',
  mulai: '09:00',
  selesai: '11:00',
} as const;
const agenda = many(MOST_POINTS, () => longest(MOST_POINT));
const office = { nama: longest(AREA), kabupatenNama: longest(AREA), zona: 'Asia/Jakarta' };
const person = () => ({ kontakId: 1, nama: longest(NAMA), jabatan: 'x', office: longest(JABATAN + DESA) });

const view: NotulenView = {
  ...rapat,
  rapatId: 1,
  kecamatanId: 1,
  nomor: 9999,
  tahun: 2026,
  pimpinanNama: longest(NAMA),
  kecamatan: { nama: office.nama, kode: '62.13.01', kabupaten: office.kabupatenNama, zona: office.zona },
  agendaList: agenda.map((uraian, at) => ({ id: at, uraian })),
  notulis: null,
  pesertaList: many(40, () => ({ ...person(), jawaban: 'DIWAKILKAN', wakil: longest(120) })),
  kelompokList: [],
  id: 1,
  status: 'DISETUJUI',
  revision: 3,
  kesimpulan: longest(MOST.kesimpulan),
  note: null,
  submittedById: null,
  pencatat: person(),
  butirList: many(8, (at) => ({
    id: at,
    draftId: at,
    judul: longest(MOST.judul),
    pembahasan: longest(MOST.pembahasan),
    keputusan: longest(MOST.keputusan),
    stamp: 0,
  })),
  itemList: many(40, (at) => ({
    id: at,
    butirId: null,
    revision: 0,
    tahun: 2026,
    nomor: 9000 + at,
    uraian: longest(MOST.uraian),
    tenggat: '2026-12-31',
    kontakId: null,
    instansiId: at,
    desaId: null,
    kontak: null,
    desa: null,
    instansi: { nama: longest(INSTANSI), singkatan: '' },
  })),
  access: { read: true, write: true, approve: true },
};

const { pesertaList, pencatat, pimpinanNama } = view;
const common = [
  rapat.judul,
  rapat.tempat,
  rapat.pimpinan,
  rapat.suratNomor,
  office.nama,
  office.kabupatenNama,
  ...agenda,
  view.kesimpulan,
  ...view.butirList.flatMap(({ judul, pembahasan, keputusan }) => [judul, pembahasan, keputusan ?? '']),
  ...view.itemList.flatMap(({ uraian, instansi }) => [uraian, instansi?.nama ?? '']),
  ...pesertaList.map((one) => one.office),
  pencatat?.office ?? '',
];
const people = [
  ...pesertaList.flatMap(({ nama, wakil }) => [nama, wakil ?? '']),
  pencatat?.nama ?? '',
  pimpinanNama ?? '',
];

const surat = { ...rapat, office, agenda, dated: '2026-11-24', kepada: many(120, () => longest(JABATAN + DESA)) };
const camat = { nama: longest(NAMA), kedudukan: 'PLT' };
const [fewest] = many(1, () => ({ ...surat, kepada: surat.kepada.slice(0, 3) }));

const sheet = {
  kecamatan: longest(AREA),
  kabupaten: longest(AREA),
  expiresAt: NOW,
  invites: many(30, (at) => ({
    desa: `Desa ${longest(DESA)}`,
    link: `https://t.me/${longest(BOT_NAME)}?start=u_${longest(22)}`,
    ...(at < 15 ? {} : { nama: longest(NAMA), jabatan: longest(JABATAN) }),
  })),
};

export const PAPERS: readonly Paper[] = [
  {
    name: 'notula',
    of: ['src/sop/notulen/make-notula.ts'],
    kind: 'docx',
    make: () => makeDocx(notulaOf(view, 'peserta', id)),
    texts: [...common, ...people],
  },
  {
    name: 'notula',
    of: ['src/sop/notulen/make-notula.ts'],
    kind: 'pdf',
    make: () => makePdf(pagesOf(notulaOf(view, 'peserta', id))),
    texts: [...common, ...people],
  },
  {
    name: 'notula for a group',
    of: ['src/sop/notulen/make-notula.ts'],
    kind: 'pdf',
    make: () => makePdf(pagesOf(notulaOf(view, 'kelompok', id))),
    texts: common,
  },
  ...[surat, fewest ?? surat].map(
    (facts): Paper => ({
      name: `letter to ${facts.kepada.length}`,
      of: ['src/sop/rapat/undangan-files.ts'],
      kind: 'docx',
      make: () => makeDocx({ title: 'Undangan', content: suratUndangan({ ...facts, camat }) }),
      texts: [
        rapat.judul,
        rapat.tempat,
        rapat.pimpinan,
        rapat.suratNomor,
        office.nama,
        office.kabupatenNama,
        ...agenda,
        ...facts.kepada,
        camat.nama,
      ],
    }),
  ),
  {
    name: 'calendar entry',
    of: ['src/sop/rapat/undangan-files.ts', 'src/sop/rapat/make-ics.ts'],
    kind: 'ics',
    make: () => makeIcs({ ...surat, draftId: 1, urut: 0, cancelled: false, office: { ...office, kode: '1' } }, NOW),
    texts: [rapat.judul, rapat.tempat, rapat.pimpinan, office.nama, ...agenda],
  },
  {
    name: 'sheet of invitations',
    of: ['src/sop/invite/invite-sheet.bot.ts', 'src/sop/invite/import-papers.ts'],
    kind: 'pdf',
    make: () => makePdf(inviteSheetPages(sheet, office.zona, id)),
    texts: [
      sheet.kecamatan,
      sheet.kabupaten,
      ...sheet.invites.flatMap((one) => [one.desa, one.link.replace(/^.*me\//, '').replace(/\?start=u_/, ' ')]),
      ...sheet.invites.flatMap((one) => ('nama' in one ? [one.nama ?? '', one.jabatan ?? ''] : [])),
    ],
  },
];
