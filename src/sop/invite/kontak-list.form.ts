/** Form: somebody's own list of contacts; the columns are shown before anybody is invited, and can be said otherwise (C1, C3). */
import { choice } from '../../form/fields/choice.ts';
import type { Option } from '../../form/fields/options.ts';
import { place } from '../../form/fields/place.ts';
import { yesNo } from '../../form/fields/yes-no.ts';
import { inOneLine } from '../../office/table/cell-words.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import { ok } from '../../lib/result.ts';
import { shorten } from '../../lib/shorten.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { placesOf } from './import-kontak.ts';
import { importKontakList } from './import-kontak-list.ts';
import { papersOf, summaryOf } from './import-papers.ts';
import { FROM_HEAD, FROM_TITLES, KONTAK_LIST, type KontakList, NO_COLUMN } from './kontak-list-context.ts';
import { leftOutLines } from './left-out.card.ts';
import {
  blankPlaces,
  type ChosenColumns,
  FIRST_NUMBER,
  isColumn,
  isOpen,
  partOf,
  severalNumbers,
} from './kontak-list-rows.ts';

type Env = Asking<typeof KONTAK_LIST>;
type SoFar = Partial<ChosenColumns>;

const MOST_HEAD = 30;
const MOST_EXAMPLE = 24;
/** All heads together, so that a question fits into a message. */
const MOST_HEADS = 600;

type Asked = 'nama' | 'jabatan' | 'telepon' | 'tempat';

/** With what stands below each head; of a cell that holds several things, what is asked for. */
function columnsFor(asked: Asked) {
  return ({ t, about: { columns } }: Env, { withHidden }: SoFar): Option[] =>
    columns.flatMap((column, at) => {
      const { head, example } = column;
      const part = asked === 'tempat' ? example : partOf(asked, example, column) || example;
      const contoh = part === '' ? '–' : shorten(inOneLine(part), MOST_EXAMPLE);
      const text = t.plain('impor-tabel-column', { judul: shorten(head, MOST_HEAD), contoh });
      return isOpen(column, withHidden) ? [{ value: `c${at}`, text, aliases: [head] }] : [];
    });
}

const NONE: Option = { value: NO_COLUMN, key: 'impor-tabel-none', aliases: ['tidak ada', 'kosong', 'none'] };

const optionsFor = (asked: Asked) => {
  const columns = columnsFor(asked);
  return (env: Env, answers: SoFar): Option[] => [...columns(env, answers), NONE];
};
const officesFor = optionsFor('jabatan');

function officeOptions(env: Env, answers: SoFar): Option[] {
  const { headJabatan } = env.about;
  const text = env.t.plain('impor-tabel-from-head', { jabatan: headJabatan });
  const options = officesFor(env, answers);
  return headJabatan === '' ? options : [{ value: FROM_HEAD, text }, ...options];
}

const headsOf = ({ columns }: KontakList): string => shorten(columns.map(({ head }) => head).join(', '), MOST_HEADS);

const allHeads = ({ columns, unread, refused }: KontakList): string =>
  shorten([...columns.map(({ head }) => head), ...unread, ...refused].join(', '), MOST_HEADS);

async function placeOptions({ deps, actor, t, about: { titles } }: Env): Promise<Option[]> {
  const places = actor ? await placesOf(deps, actor) : [];
  const named = [...new Set(titles)].flatMap((value) => places.find((one) => one.value === value)?.text ?? []);
  const text = t.plain('impor-tabel-from-titles', { daftar: shorten(named.join(', '), MOST_HEAD * 2) });
  const some = named.length > 1 || (named.length === 1 && titles.includes(''));
  return some ? [{ value: FROM_TITLES, text }, ...places] : places;
}

/** Asked once for the whole file, where neither a column nor a line in the table says it. */
function isPlaceAsked({ tempat }: SoFar, { about: { rows } }: Env): boolean {
  return !isColumn(tempat ?? null) && rows.some((row) => row.tempat === '');
}

function begin({ proposed }: KontakList) {
  return Object.fromEntries(Object.entries(proposed).filter(([, value]) => value !== ''));
}

const hiddenHeads = ({ columns }: KontakList): string[] =>
  columns.filter(({ hidden }) => hidden).map(({ head }) => head);

function hiddenQuestion({ t, about }: Env): Html {
  const { hiddenSheets, hiddenRows } = about;
  const columns = hiddenHeads(about);
  const parts = [
    ...(hiddenSheets.length > 0 ? [t.plain('impor-tabel-hidden-sheets', { lembar: hiddenSheets.join(', ') })] : []),
    ...(columns.length > 0
      ? [t.plain('impor-tabel-hidden-columns', { judul: shorten(columns.join(', '), MOST_HEADS) })]
      : []),
    ...(hiddenRows > 0 ? [t.plain('impor-tabel-hidden-rows', { rows: hiddenRows })] : []),
  ];
  return t('impor-tabel-hidden-question', { daftar: parts.join(', ') });
}

/** How many, and everything that is not read. */
function note({ t, about }: Env, answers: ChosenColumns): Html {
  const { rows, remembered } = about;
  const shown = rows.filter((row) => !row.hidden || answers.withHidden === true).length;
  const lines = [t('impor-tabel-rows', { count: shown }), ...leftOutLines(t, about, answers)];
  if (remembered) lines.push(t('impor-tabel-remembered'));
  return joinHtml(lines);
}

export const kontakListForm = seatForm({
  id: 'kontak-list',
  title: 'impor-tabel-title',
  context: KONTAK_LIST,
  begin,
  note,
  fields: {
    go: choice({
      label: 'impor-tabel-go-label',
      question: ({ t, about }: Env) => t('impor-tabel-go-question', { kind: about.kind, judul: allHeads(about) }),
      when: (_: SoFar, { about }: Env) => about.kind !== 'contacts',
      options: [{ value: 'go', key: 'impor-tabel-go', aliases: ['ya', 'iya', 'ok', 'lanjut', 'yes'] }],
    }),
    withHidden: yesNo({
      label: 'impor-tabel-hidden-label',
      question: hiddenQuestion,
      when: (_: SoFar, { about }: Env) =>
        about.hiddenRows + about.hiddenSheets.length > 0 || hiddenHeads(about).length > 0,
    }),
    nama: choice({
      label: 'daftar-column-nama',
      question: ({ t, about }: Env) => t('impor-tabel-nama-question', { judul: headsOf(about) }),
      options: columnsFor('nama'),
      ofAbout: true,
    }),
    jabatan: choice({
      label: 'daftar-column-jabatan',
      question: ({ t }) => t('impor-tabel-jabatan-question'),
      options: officeOptions,
      ofAbout: true,
    }),
    telepon: choice({
      label: 'daftar-column-telepon',
      question: ({ t }) => t('impor-tabel-telepon-question'),
      options: optionsFor('telepon'),
      ofAbout: true,
    }),
    tempat: choice({
      label: 'impor-tabel-tempat',
      question: ({ t }) => t('impor-tabel-tempat-question'),
      options: optionsFor('tempat'),
      ofAbout: true,
    }),
    desa: place({
      label: 'impor-tabel-desa',
      question: ({ t }) => t('impor-tabel-desa-question'),
      options: placeOptions,
      ofAbout: true,
      when: isPlaceAsked,
    }),
    fillDown: yesNo({
      label: 'impor-tabel-fill-label',
      question: ({ t, about }: Env, answers: SoFar) =>
        t('impor-tabel-fill-question', { count: blankPlaces(about, answers) }),
      when: (answers: SoFar, { about }: Env) => blankPlaces(about, answers) > 0,
    }),
    several: choice({
      label: 'impor-tabel-several-label',
      question: ({ t, about }: Env, answers: SoFar) =>
        t('impor-tabel-several-question', { count: severalNumbers(about, answers) }),
      when: (answers: SoFar, { about }: Env) => severalNumbers(about, answers) > 0,
      options: [
        { value: FIRST_NUMBER, key: 'impor-tabel-several-first', aliases: ['pertama', 'yang pertama', 'first'] },
        { value: 'back', key: 'impor-tabel-several-back', aliases: ['kembalikan', 'perbaiki', 'back'] },
      ],
    }),
  },
  submit: async ({ deps, actor, t, about }, answers, { draftId }) => {
    const done = await importKontakList(deps, actor, { list: about, chosen: answers, once: `draft-${draftId}` });
    if (!done.ok) return done;
    const { imported, nobody } = done.value;
    const summary = summaryOf(imported, t);
    const message = nobody > 0 ? joinHtml([summary, t('impor-tabel-nobody', { count: nobody })]) : summary;
    return ok({ message, files: await papersOf({ deps, actor, t }, imported) });
  },
});
