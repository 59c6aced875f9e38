/** Where a message of the day ended, read back from the database: a record and its field, or the sentence that says why not. */
import { formatRecordNumber } from '../../src/lib/record-number.ts';
import { readAttendance } from '../../src/read/attendance.ts';
import type { Office } from '../office.ts';
import type { Sent } from './sent.ts';

/** A place in a record where words may stand. */
interface Place {
  readonly where: string;
  readonly text: string;
}
interface Picture {
  readonly where: string;
  readonly uniqueId: string;
}
interface Answer {
  readonly where: string;
  readonly chatId: number;
  readonly at: Date;
}
interface Draft {
  readonly chatId: number;
  readonly formId: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly heard: Readonly<Record<string, string>>;
}
export interface Records {
  readonly places: readonly Place[];
  readonly pictures: readonly Picture[];
  readonly points: readonly { readonly where: string; readonly latitude: number; readonly longitude: number }[];
  readonly answers: readonly Answer[];
  readonly drafts: readonly Draft[];
  /** Files that were passed on to somebody. */
  readonly passedOn: string;
}

const K = (nomor: number): string => formatRecordNumber('K', nomor);
const P = (nomor: number): string => formatRecordNumber('P', nomor);
const R = (nomor: number): string => formatRecordNumber('R', nomor);

/** Everything of the office's books that may hold a word or a picture of that day; no draft, no update. */
export async function readRecords({ database }: Office): Promise<Records> {
  return database.read(async (db) => {
    const kebutuhan = await db.kebutuhan.findMany({ include: { fotoList: true, riwayatList: true } });
    const konfirmasi = await db.konfirmasi.findMany({
      include: { fotoList: true, penyaluran: true, barangList: true },
    });
    const rapat = await db.rapatRiwayat.findMany({ include: { rapat: true } });
    const undangan = await db.undangan.findMany({ include: { rapat: true, kontak: { include: { orang: true } } } });
    const permohonan = await db.permohonan.findMany();
    const outbox = await db.outboxMessage.findMany({ where: { once: { startsWith: 'pesan:' } } });
    const drafts = await db.draft.findMany({ where: { state: 'SUBMITTED' } });
    const kontak = await db.kontak.findMany({ include: { orang: true } });
    const chatOf = (kontakId: number): number =>
      Number(kontak.find(({ id }) => id === kontakId)?.orang.telegramId ?? 0);
    const of = (where: string, row: Readonly<Record<string, unknown>>): Place[] =>
      Object.entries(row).flatMap(([field, text]) =>
        typeof text === 'string' && text !== '' ? [{ where: `${where} ${field}`, text }] : [],
      );
    return {
      places: [
        ...kebutuhan.flatMap(({ nomor, lokasi, uraian, kontakNama, riwayatList }) => [
          ...of(K(nomor), { lokasi, uraian, kontakNama }),
          ...riwayatList.flatMap(({ note }) => of(K(nomor), { riwayat: note })),
        ]),
        ...konfirmasi.flatMap(({ penyaluran, tempat, sebab, fotoList }) => [
          ...of(P(penyaluran.nomor), { tempat, sebab }),
          ...fotoList.flatMap(({ caption }) => of(P(penyaluran.nomor), { 'keterangan foto': caption })),
        ]),
        ...rapat.flatMap(({ action, note, rapat: { nomor } }) => of(R(nomor), { [action]: note })),
        ...permohonan.flatMap(({ nama, jabatan }) => of('permohonan', { nama, jabatan })),
        ...outbox.flatMap(({ payload, once }) => of('pesan untuk Kasi', { [once.split(':')[0] ?? '']: payload })),
      ],
      pictures: [
        ...kebutuhan.flatMap(({ nomor, fotoList }) =>
          fotoList.map(({ fileUniqueId: uniqueId }) => ({ where: `${K(nomor)} foto`, uniqueId })),
        ),
        ...konfirmasi.flatMap(({ penyaluran, fotoList }) =>
          fotoList.map(({ jenis, fileUniqueId: uniqueId }) => ({ where: `${P(penyaluran.nomor)} ${jenis}`, uniqueId })),
        ),
      ],
      points: kebutuhan.flatMap(({ nomor, latitude, longitude }) =>
        latitude === null || longitude === null ? [] : [{ where: `${K(nomor)} titik peta`, latitude, longitude }],
      ),
      answers: rapat.flatMap(({ action, note, at, actorId, rapat: { nomor, id } }) => {
        if (action !== 'undangan.answer') return [];
        const wakil = undangan.find((one) => one.rapatId === id && one.kontakId === actorId)?.wakil ?? null;
        return [
          { where: `${R(nomor)} jawaban: ${note}${wakil === null ? '' : `, ${wakil}`}`, at, chatId: chatOf(actorId) },
        ];
      }),
      drafts: drafts.map(({ chatId, formId, answers, cursor }) => ({
        chatId: Number(chatId),
        formId,
        answers: JSON.parse(answers) as Draft['answers'],
        heard: (JSON.parse(cursor) as { heard?: Draft['heard'] }).heard ?? {},
      })),
      passedOn: outbox.map(({ payload }) => payload).join('\n'),
    };
  });
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\n]+/g, ' ')
    .trim();
/** The number of a record before or within what is said about it. */
const withoutNomor = (words: string): string => words.replace(/\b[KPR]-\d{4}\b\s*:?/gi, ' ');

/** Where all these words stand, one behind the other. */
function placeOf(words: string, { places }: Records): string | null {
  const wanted = plain(withoutNomor(words)).replace(/[.,:;]$/, '');
  if (!/\p{L}{2}/u.test(wanted)) return null;
  const found = places.find(({ text }) => plain(text).includes(wanted));
  if (!found) return null;
  return found.where.startsWith('pesan')
    ? found.where.replace(/ pesan$/, '')
    : `${found.where}: ${found.text.replaceAll('\n', ' / ')}`;
}

/** All figures in their order; a telephone's zero stands for the country. */
const figures = (text: string): string => text.replace(/\D/g, '').replace(/^0/, '');

/** Which answer of a form that was sent it gave; a figure that stands there no more was changed by its sender. */
function answerOf({ message, words }: Sent, { drafts }: Records, changed: boolean): string | null {
  for (const { chatId, formId, answers, heard } of drafts) {
    const field = chatId === message.chat.id ? heard[message.message_id] : undefined;
    // Words below a picture stand in its record.
    if (field === undefined || Array.isArray(answers[field])) continue;
    const value = JSON.stringify(answers[field]);
    const holds = figures(value).includes(figures(words));
    if (holds) return `${formId} ${field}: ${value}`;
    if (changed) return `${formId} ${field}: ${value} (diubah pengirim)`;
  }
  return null;
}

function pictureOf({ message }: Sent, { pictures, passedOn }: Records): string | null {
  const photo = message.photo?.at(-1);
  if (!photo) return null;
  const found = pictures.find(({ uniqueId }) => uniqueId === photo.file_unique_id);
  if (found) return found.where;
  return passedOn.includes(photo.file_id) ? 'pesan untuk Kasi' : null;
}

function pointOf({ message: { location } }: Sent, { points, places }: Records): string | null {
  if (!location) return null;
  const found = points.find(
    ({ latitude, longitude }) => latitude === location.latitude && longitude === location.longitude,
  );
  const written = `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`;
  return found?.where ?? places.find(({ text }) => text.includes(written))?.where ?? null;
}

/** The form of what was sent outside of forms. */
const LOOSE = 'kebutuhan-loose';

/** What such a message does, it does at once: nothing of it is to be kept. */
const DOES = /^(?:\/\w+|kirim|selesai|lewati|ya|setuju|lanjutkan|[KPR]-\d{4}|[\p{Extended_Pictographic}]\uFE0F? .+)$/iu;

function wordsEnd(sent: Sent, records: Records, changed: boolean): string | null {
  const { words, message, sentAt } = sent;
  const answered = records.answers.find(
    ({ chatId, at }) => chatId === message.from?.id && at.getTime() === sentAt.getTime(),
  );
  if (answered && readAttendance(words, true)) {
    const beside = placeOf(words, records);
    return [answered.where, ...(beside === null ? [] : [beside])].join(' + ');
  }
  // Words below a picture, and what was asked about first, are looked for in the books themselves.
  if (message.photo) return placeOf(words, records);
  const given = answerOf(sent, records, changed);
  if (given !== null && !given.startsWith(LOOSE)) return given;
  return sent.edited ? null : (placeOf(words, records) ?? (given === null ? null : 'untuk apa kiriman tadi'));
}

/**
 * @param changed it was changed later by its sender
 * @returns what is said of each part of the message; null for a part that is nowhere and was not answered
 */
export function fatesOf(sent: Sent, records: Records, changed: boolean): (string | null)[] {
  const { message, words, answer } = sent;
  const why = answer === null ? null : `‹${answer.split('\n')[0]}›`;
  const fates: (string | null)[] = [];
  if (message.photo) fates.push(pictureOf(sent, records) ?? why);
  if (message.location) fates.push(pointOf(sent, records) ?? why);
  if (words !== '' && DOES.test(words)) fates.push('(dikerjakan)');
  else if (words !== '') fates.push(wordsEnd(sent, records, changed) ?? why);
  if (fates.length === 0) fates.push(why);
  return fates;
}
