/** What the Kasi sees of meetings: the live card with the answers, the names behind it, the list (A3). Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { inRows } from '../../lib/in-rows.ts';
import { createActData } from '../../lib/act-data.ts';
import { createButtons } from '../../lib/button-data.ts';
import { PAGE } from '../../lib/button-part.ts';
import type { Card, InlineButton, InlineKeyboard } from '../../outbox/message.ts';
import { shorten } from '../../lib/shorten.ts';
import { pageRow } from '../../outbox/page-row.ts';
import { type Jawaban, type StatusRapat, formatRapat, jawabanNow } from './rapat.ts';
import type { Nasib } from './kabar.ts';
import { type Invited, type InvitedGroup, type RapatView, tallyOf } from './rapat-view.ts';
import { officeName } from '../../office/actor/kontak.ts';
import { hari, pukul } from './waktu.ts';

/** Which names follow on the next page is no revision, but stands in its place. */
const VERBS = [
  'open',
  'edit',
  'waktu',
  'tempat',
  'agenda',
  'more',
  'nomor',
  'surat',
  'cancel',
  'back',
  'names',
] as const;
export type RapatVerb = (typeof VERBS)[number];

/** An act is on the state that the person saw. */
export const RAPAT_ACTS = createActData('rp:verb:id:revision', VERBS);
export const RAPAT_LIST = createButtons({ list: 'rp:list:<page>', baru: 'rp:new' }, { page: PAGE });
export const rapatData = RAPAT_ACTS.actData;

/** Opens the minutes (sop/notulen). */
export const notulenButton = (id: number, t: Translate): InlineButton => ({
  text: t.plain('rapat-button-notulen'),
  data: `nt:open:${id}`,
});

/** Who sits for what, for a line: "Siti Aminah (Sekretaris Desa Sarapat)". */
export function kontakVars(seat: Pick<Invited, 'nama' | 'jabatan' | 'body'>) {
  return { nama: seat.nama, jabatan: officeName(seat) };
}

/** Letters of a point of the agenda in a message, which holds 4,096; the letter has it whole. */
const MOST_SHOWN = 120;
const MOST_NAME = 60;

/** The facts of a meeting, the same for everybody. */
export function factLines(view: RapatView, t: Translate): Html[] {
  const waktu = { hari: hari(view, t.language), pukul: pukul(view, view.office.zona, t) };
  return [
    t('rapat-card-judul', { judul: view.judul }),
    t('rapat-card-waktu', waktu),
    t('rapat-card-tempat', { tempat: view.tempat }),
    t('rapat-card-pimpinan', { pimpinan: view.pimpinan }),
    t('rapat-card-agenda', { count: view.agenda.length }),
    ...view.agenda.map((uraian, at) =>
      t('rapat-card-point', { nomor: String(at + 1), uraian: shorten(uraian, MOST_SHOWN) }),
    ),
  ];
}

export interface CardFor {
  /** May change the meeting; everybody else who sees this card reads it. */
  readonly mayAct: boolean;
  readonly now: Date;
  /** The meeting's day there has come. */
  readonly onDay: boolean;
}

function actButtons(view: RapatView, t: Translate): InlineKeyboard {
  const button = (text: string, verb: RapatVerb): InlineButton => ({ text, data: rapatData(verb, view) });
  return inRows(
    [
      button(t.plain('rapat-button-edit'), 'edit'),
      button(t.plain('rapat-button-more'), 'more'),
      button(t.plain('rapat-button-nomor'), 'nomor'),
      button(t.plain('rapat-button-cancel'), 'cancel'),
    ],
    2,
  );
}

export function rapatCard(view: RapatView, { mayAct, now, onDay }: CardFor, t: Translate): Card {
  const { status, nomor, note, people, groups } = view;
  const lines = [t('rapat-card-title', { nomor: formatRapat(nomor), status }), ...factLines(view, t)];
  const { notulis } = view;
  lines.push(notulis ? t('rapat-card-notulis', kontakVars(notulis)) : t('rapat-card-notulis-kasi'));
  lines.push(view.suratNomor === null ? t('rapat-card-surat-open') : t('rapat-card-surat', { surat: view.suratNomor }));
  if (note !== null) lines.push(t('rapat-card-note', { note }));
  if (people.length > 0) lines.push(t('rapat-card-tally', { ...tallyOf(view) }));
  const forums = groups.map((one) => forumName(one, t)).join(', ');
  if (forums !== '') lines.push(t('rapat-card-groups', { daftar: forums }));
  lines.push(...kabarLine(view, t));
  const open = status === 'TERJADWAL' && now < view.start;
  const names = { text: t.plain('rapat-button-names'), data: rapatData('names', { id: view.id, revision: 0 }) };
  const surat = { text: t.plain('rapat-button-surat'), data: rapatData('surat', view) };
  return {
    text: joinHtml(lines),
    keyboard: [
      [...(people.length > 0 ? [names] : []), ...(status === 'DIBATALKAN' ? [] : [surat])],
      ...(mayAct && open ? actButtons(view, t) : []),
      ...(mayAct && onDay && status !== 'DIBATALKAN' ? [[notulenButton(view.id, t)]] : []),
    ].filter((row) => row.length > 0),
  };
}

/** "3 orang dan 1 grup" */
function countsText(people: number, groups: number, t: Translate): string {
  const parts = [
    ...(people > 0 ? [t.plain('rapat-count-people', { count: people })] : []),
    ...(groups > 0 ? [t.plain('rapat-count-groups', { count: groups })] : []),
  ];
  return parts.join(t.plain('rapat-kabar-and'));
}

const KABAR_PARTS = { sent: 'rapat-kabar-sent', waiting: 'rapat-kabar-waiting', failed: 'rapat-kabar-failed' } as const;

/** What became of the last news, in one line; nothing where nothing was told. */
function kabarLine({ kabar }: RapatView, t: Translate): Html[] {
  if (!kabar) return [];
  const { people, groups } = kabar;
  const parts = (['sent', 'waiting', 'failed'] as const).flatMap((fate) =>
    people[fate] + groups[fate] === 0
      ? []
      : [t.plain(KABAR_PARTS[fate], { siapa: countsText(people[fate], groups[fate], t) })],
  );
  return parts.length === 0 ? [] : [t('rapat-card-kabar', { daftar: parts.join(' · ') })];
}

/** A group by its forum, with a sign where nothing arrives. */
function forumName({ forum, connected, barred }: InvitedGroup, t: Translate): string {
  return connected && !barred ? forum : t.plain('rapat-card-group-barred', { forum });
}

/** What shall be changed. */
export function editCard(view: RapatView, t: Translate): Card {
  const button = (text: string, verb: RapatVerb): InlineButton[] => [{ text, data: rapatData(verb, view) }];
  return {
    text: t('rapat-edit-question', { nomor: formatRapat(view.nomor), judul: view.judul }),
    keyboard: [
      button(t.plain('rapat-button-waktu'), 'waktu'),
      button(t.plain('rapat-button-tempat'), 'tempat'),
      button(t.plain('rapat-button-agenda'), 'agenda'),
      button(t.plain('rapat-button-back'), 'back'),
    ],
  };
}

const NAMES_A_PAGE = 12;
const ORDER: readonly (Jawaban | null)[] = ['HADIR', 'DIWAKILKAN', 'TIDAK_HADIR', null];

/** What has become of an invitation is said where no answer shows that it arrived. */
function nameLine(one: Invited, nasib: Nasib | undefined, t: Translate): Html {
  const vars = kontakVars(one);
  if (nasib !== undefined && nasib !== 'TERKIRIM') return t('rapat-names-line-unsent', { ...vars, nasib });
  if (one.wakil !== null) return t('rapat-names-line-wakil', { ...vars, wakil: shorten(one.wakil, MOST_NAME) });
  return t('rapat-names-line', vars);
}

interface Names {
  readonly view: RapatView;
  /** By seat. */
  readonly nasib: ReadonlyMap<number, Nasib>;
}

/** Who comes, page by page, by answer; and whom the invitation has not reached. */
export function namesCard({ view, nasib }: Names, page: number, t: Translate): Card {
  const sorted = ORDER.flatMap((jawaban) =>
    view.people.filter((one) => jawabanNow(one, view) === jawaban).map((one) => ({ one, jawaban })),
  );
  const pages = Math.max(1, Math.ceil(sorted.length / NAMES_A_PAGE));
  const at = Math.min(page, pages - 1);
  const lines: Html[] = [t('rapat-names-title', { nomor: formatRapat(view.nomor), judul: view.judul })];
  let last: Jawaban | null | undefined;
  for (const { one, jawaban } of sorted.slice(at * NAMES_A_PAGE, (at + 1) * NAMES_A_PAGE)) {
    if (jawaban !== last) {
      const count = sorted.filter((other) => other.jawaban === jawaban).length;
      lines.push(t('rapat-names-head', { jawaban: jawaban ?? 'BELUM', count }));
    }
    last = jawaban;
    lines.push(nameLine(one, jawaban === null ? nasib.get(one.kontakId) : undefined, t));
  }
  return {
    text: joinHtml(lines),
    keyboard: pageRow({ page: at, pages }, (one) => rapatData('names', { id: view.id, revision: one }), t),
  };
}

export interface RapatLine {
  readonly id: number;
  readonly nomor: number;
  readonly judul: string;
  readonly tanggal: string;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly status: StatusRapat;
  readonly past: boolean;
}

export function rapatListCard(
  { lines, page, pages, total }: { lines: readonly RapatLine[]; page: number; pages: number; total: number },
  { mayCall, zona }: { readonly mayCall: boolean; readonly zona: string },
  t: Translate,
): Card {
  const rows = lines.map((line) => {
    const vars = { nomor: formatRapat(line.nomor), judul: line.judul, hari: hari(line, t.language) };
    const state = t.plain('rapat-status', { status: line.past ? 'LEWAT' : line.status });
    return t('rapat-list-line', { ...vars, pukul: pukul(line, zona, t), state });
  });
  const text = total === 0 ? t('rapat-list-empty') : joinHtml([t('rapat-list-title', { total }), ...rows]);
  const open = lines.map(({ id, nomor }) => ({
    text: formatRapat(nomor),
    data: rapatData('open', { id, revision: 0 }),
  }));
  return {
    text,
    keyboard: [
      ...inRows(open, 3),
      ...pageRow({ page, pages }, (to) => RAPAT_LIST.data('list', { page: to }), t),
      ...(mayCall ? [[{ text: t.plain('rapat-button-new'), data: RAPAT_LIST.data('baru') }]] : []),
    ],
  };
}
