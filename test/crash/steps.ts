/** What people do in one round, from the first question to the Kasi's answer, and what they wait for each time. */
import { reportSteps } from '../../src/practice/fill-report.ts';
import type { JournalEntry, Person, World } from '../../src/simulator/world-types.ts';
import { aPhoto } from '../kebutuhan-office.ts';
import type { Counts } from './bot-process.ts';

export interface Round {
  readonly world: World;
  /** Sekretaris Desa of Sarapat. */
  readonly siti: Person;
  /** Kasi Kesra of Dusun Timur. */
  readonly rina: Person;
}

export interface Step {
  readonly name: string;
  readonly act: (round: Round) => Promise<unknown>;
  /** The bot has answered when it has written (or rewritten) something like this in the chat of the one who acted. */
  readonly answer: RegExp;
  readonly by?: 'rina';
  /** The points on its way; an answer in the form when left out. */
  readonly reaches?: Counts;
}

const UPDATE: Counts = {
  'inbox:before-commit': 1,
  'inbox:after-commit': 1,
  'dispatch:before-handle': 1,
  'dispatch:before-done': 1,
};
export const ANSWER: Counts = { ...UPDATE, 'draft:before-save': 1, 'draft:after-save': 1 };
const ACT: Counts = { 'domain:before-commit': 1, 'domain:after-commit': 1 };
const messages = (n: number): Counts => ({ 'outbox:before-send': n, 'outbox:after-send': n });

export const URAIAN = 'Sumur warga kering sejak dua minggu.';

/** What the round reports: every kind of answer once. */
const REPORT = {
  lokasi: 'Dusun II, RT 03',
  pin: [-1.95, 115.12],
  jumlahKk: '12 KK',
  jumlahJiwa: 'empat puluh',
  urgensi: '🔴 Darurat',
  uraian: URAIAN,
  foto: [aPhoto(1), aPhoto(2)],
} as const;

/** The second where the bot died between the draft and the answer: the question again, with what lies there. */
const PHOTO_KEPT = /Foto diterima|Sudah saya simpan: \d foto/;

/** Each photo by itself: between the two the bot can be killed. */
function photoSteps(answer: RegExp): Step[] {
  const sends =
    (photo: Uint8Array) =>
    ({ siti }: Round) =>
      siti.sendsPhotos([photo]);
  const [first, second] = REPORT.foto;
  return [
    { name: 'a photo', act: sends(first), answer: PHOTO_KEPT },
    { name: 'another photo', act: sends(second), answer: PHOTO_KEPT },
    { name: 'photos done', act: ({ siti }) => siti.taps('Selesai'), answer },
  ];
}

/** The questions of the form; an answer leads to the next one, the last to the review page. */
const QUESTIONS: readonly Step[] = reportSteps(REPORT).flatMap(({ field, kind, answer: give }, at, all): Step[] => {
  const last = at === all.length - 1;
  const answer = last ? /mohon diperiksa/ : new RegExp(`Langkah ${at + 2}/`);
  if (field === 'foto') return photoSteps(answer);
  return [{ name: `${field}: ${kind}`, act: ({ siti }: Round) => give(siti), answer }];
});

export const STEPS: readonly Step[] = [
  { name: 'opens the form', act: ({ siti }) => siti.says('📝 Lapor kebutuhan'), answer: /Langkah 1\// },
  ...QUESTIONS,
  { name: 'change at review', act: ({ siti }) => siti.taps('✏️ Jumlah jiwa'), answer: /Jawaban sekarang: 40/ },
  {
    name: 'jiwa changed',
    act: ({ siti }) => siti.says('48'),
    answer: /mohon diperiksa[^]*Jumlah jiwa: 48/,
  },
  {
    name: 'Kirim',
    act: ({ siti }) => siti.taps('✅ Kirim'),
    answer: /tersimpan dengan nomor K-0001/,
    // To the Kasi: the card, the photos, the pin.
    reaches: { ...ANSWER, ...ACT, ...messages(3) },
  },
  {
    name: 'Verifikasi',
    by: 'rina',
    act: ({ rina }) => rina.taps('✅ Verifikasi'),
    answer: /K-0001[^]*Diverifikasi/,
    reaches: { ...UPDATE, ...ACT, ...messages(1) },
  },
];

/** What the bot wrote, sent and rewrote in a chat after `since`. */
export function written(
  world: World,
  chatId: number,
  since = 0,
): Extract<JournalEntry['event'], { message: unknown }>[] {
  return world
    .journal(since)
    .filter((entry) => entry.chatId === chatId)
    .flatMap(({ event }) => ('message' in event && event.outgoing && event.type !== 'delete' ? [event] : []));
}

export const lastSeq = (world: World): number => world.journal().at(-1)?.seq ?? 0;

/** @throws with the chat's last words when the bot has not written it in time */
export function hears(world: World, person: Person, since: number, words: RegExp, patienceMs = 180_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = (): boolean =>
      written(world, person.id, since).some(({ message }) => words.test(message.text ?? message.caption ?? ''));
    const end = (error?: Error): void => {
      stopListening();
      clearTimeout(timer);
      if (error) reject(error);
      else resolve();
    };
    const stopListening = world.onChange(() => heard() && end());
    const timer = setTimeout(() => {
      const said = written(world, person.id, since).map(({ message }) => message.text ?? '‹no text›');
      end(new Error(`${person.name} never heard ${words}. Since the act the bot said: ${JSON.stringify(said)}`));
    }, patienceMs);
    if (heard()) end();
  });
}
