/** The readable file of what is stored about a person (UU 27/2022). Pure. */
import { formatDateTime, formatShortDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { actWords } from '../../office/book/audit.ts';
import type { OwnData, OwnKontak } from './own-data.ts';

type Day = (date: Date) => string;

function kontakLines(seat: OwnKontak, t: Translate, day: Day): string[] {
  const { jabatan, tempat, peran } = seat;
  const lines = [t.plain('privasi-data-seat', { jabatan, tempat, peran, at: day(seat.createdAt) })];
  if (seat.telepon) lines.push(t.plain('privasi-data-seat-telepon', { telepon: seat.telepon }));
  if (seat.expiresAt) lines.push(t.plain('privasi-data-seat-until', { at: day(seat.expiresAt) }));
  if (seat.confirmedAt) lines.push(t.plain('privasi-data-seat-confirmed', { at: day(seat.confirmedAt) }));
  if (seat.revokedAt) lines.push(t.plain('privasi-data-seat-ended', { at: day(seat.revokedAt) }));
  return lines;
}

function aboutPerson(data: OwnData, t: Translate, day: Day): string[] {
  const { nama, telegramId, bahasa, createdAt, consent } = data;
  return [
    t.plain('privasi-data-nama', { nama: nama === '' ? '–' : nama }),
    t.plain('privasi-data-telegram', { id: String(telegramId) }),
    t.plain('privasi-data-bahasa', { bahasa }),
    t.plain('privasi-data-since', { at: day(createdAt) }),
    consent
      ? t.plain('privasi-data-consent', { at: day(consent.at), version: String(consent.version) })
      : t.plain('privasi-data-no-consent'),
  ];
}

/** A heading with its lines; none where there is nothing to say. */
function section(heading: string, lines: readonly string[], empty: string): string[] {
  return ['', heading, ...(lines.length > 0 ? lines : [empty])];
}

export function ownDataText(data: OwnData, t: Translate): string {
  const place = { language: t.language, zone: data.zona };
  const day: Day = (date) => formatDateTime(date, place);
  const none = t.plain('privasi-data-none');
  const requests = data.requests.map(({ nama, jabatan, telepon, tempat, status, createdAt }) =>
    t.plain('privasi-data-request', { nama, jabatan, telepon, tempat, status, at: day(createdAt) }),
  );
  const reports = data.reports.map(({ nomor, tahun, reportedAt, status }) =>
    t.plain('privasi-data-report', {
      nomor,
      tahun: String(tahun),
      at: formatShortDate(reportedAt, place),
      status,
    }),
  );
  const works = data.works.map(({ kind, record, at, status }) =>
    t.plain('privasi-data-work', { kind, record, at: formatShortDate(at, place), status: status ?? '–' }),
  );
  const ties = [
    ...data.ties.invites.map(({ nama, usedAt }) =>
      t.plain('privasi-data-invite', { nama: nama ?? '–', at: formatShortDate(usedAt, place) }),
    ),
    ...data.ties.groups.map(({ nama, createdAt }) =>
      t.plain('privasi-data-kelompok', { nama, at: formatShortDate(createdAt, place) }),
    ),
  ];
  const drafts = data.drafts.flatMap(({ form, updatedAt, answers }) => [
    t.plain('privasi-data-draft', { form, at: day(updatedAt) }),
    ...answers.map(([question, answer]) => `  ${question}: ${answer}`),
  ]);
  const acts = data.acts.map(({ at, own, action, subject }) =>
    t.plain(own ? 'privasi-data-act' : 'privasi-data-act-other', { at: day(at), act: actWords(action, t), subject }),
  );
  return [
    t.plain('privasi-data-title', { at: day(data.at) }),
    ...section(t.plain('privasi-data-head-person'), aboutPerson(data, t, day), none),
    ...section(
      t.plain('privasi-data-head-seats'),
      data.seats.flatMap((seat) => kontakLines(seat, t, day)),
      none,
    ),
    ...section(t.plain('privasi-data-head-requests'), requests, none),
    ...section(t.plain('privasi-data-head-reports'), reports, none),
    ...section(t.plain('privasi-data-head-works'), works, none),
    ...section(t.plain('privasi-data-head-ties'), ties, none),
    ...section(t.plain('privasi-data-head-drafts'), drafts, none),
    ...section(t.plain('privasi-data-head-acts'), acts, none),
    ...section(
      t.plain('privasi-data-head-queued'),
      [t.plain('privasi-data-inbox', { count: data.inbox }), t.plain('privasi-data-outbox', { count: data.outbox })],
      none,
    ),
    '',
    t.plain('privasi-data-end'),
    '',
  ].join('\r\n');
}
