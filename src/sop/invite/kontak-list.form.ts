/** Form: somebody's own list of contacts; the columns are shown before anybody is invited, and can be said otherwise (C1, C3). */
import { choice } from '../../form/fields/choice.ts';
import type { Option } from '../../form/fields/options.ts';
import { place } from '../../form/fields/place.ts';
import { yesNo } from '../../form/fields/yes-no.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import { ok } from '../../lib/result.ts';
import { shorten } from '../../lib/shorten.ts';
import { type Asking, seatForm } from '../../office/actor/seat-form.ts';
import { placesOf } from './import-kontak.ts';
import { importKontakList } from './import-kontak-list.ts';
import { papersOf, summaryOf } from './import-papers.ts';
import { FROM_HEAD, FROM_TITLES, KONTAK_LIST, type KontakList, NO_COLUMN } from './kontak-list-context.ts';
import { type ChosenColumns, isColumn, unreadHeads } from './kontak-list-rows.ts';

type Env = Asking<typeof KONTAK_LIST>;
type SoFar = Partial<ChosenColumns>;

const MOST_HEAD = 30;
const MOST_EXAMPLE = 24;
/** All heads together, so that a question fits into a message. */
const MOST_HEADS = 600;

function columnsOf({ t, about: { columns } }: Env): Option[] {
  return columns.map(({ head, example }, at) => ({
    value: `c${at}`,
    text: t.plain('impor-tabel-column', {
      judul: shorten(head, MOST_HEAD),
      contoh: example === '' ? '–' : shorten(example, MOST_EXAMPLE),
    }),
    aliases: [head],
  }));
}

const NONE: Option = { value: NO_COLUMN, key: 'impor-tabel-none', aliases: ['tidak ada', 'kosong', 'none'] };

const optionsOf = (env: Env): Option[] => [...columnsOf(env), NONE];

function officeOptions(env: Env): Option[] {
  const { headJabatan } = env.about;
  const text = env.t.plain('impor-tabel-from-head', { jabatan: headJabatan });
  return headJabatan === '' ? optionsOf(env) : [{ value: FROM_HEAD, text }, ...optionsOf(env)];
}

const headsOf = ({ columns }: KontakList): string => shorten(columns.map(({ head }) => head).join(', '), MOST_HEADS);

const allHeads = ({ columns, unread, refused }: KontakList): string =>
  shorten([...columns.map(({ head }) => head), ...unread, ...refused].join(', '), MOST_HEADS);

async function placeOptions({ deps, actor, t, about: { titles } }: Env): Promise<Option[]> {
  const places = actor ? await placesOf(deps, actor) : [];
  const named = [...new Set(titles)].flatMap((value) => places.find((one) => one.value === value)?.text ?? []);
  const text = t.plain('impor-tabel-from-titles', { daftar: shorten(named.join(', '), MOST_HEAD * 2) });
  return named.length > 1 ? [{ value: FROM_TITLES, text }, ...places] : places;
}

/** Asked once for the whole file, where neither a column nor a line in the table says it. */
function isPlaceAsked({ tempat }: SoFar, { about: { rows } }: Env): boolean {
  return !isColumn(tempat ?? null) && rows.some((row) => row.tempat === '');
}

function begin({ proposed }: KontakList) {
  return Object.fromEntries(Object.entries(proposed).filter(([, value]) => value !== ''));
}

/** How many, what nobody reads, what is refused. */
function note({ t, about }: Env, answers: ChosenColumns): Html {
  const { rows, refused, elsewhere, remembered } = about;
  const hidden = rows.filter((row) => row.hidden).length;
  const unread = unreadHeads(about, answers);
  const lines = [t('impor-tabel-rows', { count: answers.withHidden === true ? rows.length : rows.length - hidden })];
  if (unread.length > 0) lines.push(t('impor-tabel-unread', { judul: shorten(unread.join(', '), MOST_HEADS) }));
  if (refused.length > 0) lines.push(t('impor-tabel-refused', { judul: refused.join(', ') }));
  if (elsewhere > 0) lines.push(t('impor-tabel-elsewhere', { count: elsewhere }));
  if (hidden > 0 && answers.withHidden !== true) lines.push(t('impor-tabel-hidden', { count: hidden }));
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
      question: ({ t, about }: Env) =>
        t('impor-tabel-hidden-question', {
          rows: about.hiddenRows,
          sheets: about.hiddenSheets.length,
          lembar: about.hiddenSheets.join(', '),
        }),
      when: (_: SoFar, { about }: Env) => about.hiddenRows + about.hiddenSheets.length > 0,
    }),
    nama: choice({
      label: 'daftar-column-nama',
      question: ({ t, about }: Env) => t('impor-tabel-nama-question', { judul: headsOf(about) }),
      options: columnsOf,
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
      options: optionsOf,
      ofAbout: true,
    }),
    tempat: choice({
      label: 'impor-tabel-tempat',
      question: ({ t }) => t('impor-tabel-tempat-question'),
      options: optionsOf,
      ofAbout: true,
    }),
    desa: place({
      label: 'impor-tabel-desa',
      question: ({ t }) => t('impor-tabel-desa-question'),
      options: placeOptions,
      ofAbout: true,
      when: isPlaceAsked,
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
