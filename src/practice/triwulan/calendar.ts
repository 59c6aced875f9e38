/** What happens on which day of the quarter, and when else the office clock stops on its way (W1–W4). */
import { addDays, momentOf, weekdayOf } from '../../office/kalender/days.ts';
import { beforeEnd, sunday, type Triwulan, type WhichDay, workday, ZONA } from './days.ts';
import { everybodyJoins, groupIsConnected } from './join.ts';
import * as kartu from './kartu.ts';
import * as kebutuhan from './kebutuhan.ts';
import * as notulen from './notulen.ts';
import * as penyaluran from './penyaluran.ts';
import * as program from './program.ts';
import * as rapat from './rapat.ts';
import { camatAsksForRekap, kasiAsksForRekap } from './rekap.ts';
import type { Scene } from './stage.ts';

interface Appointment {
  readonly day: WhichDay;
  readonly time: string;
  readonly title: string;
  readonly play: Scene;
}

/** In the order of the days; a scene on the same day stands below the earlier one. */
const APPOINTMENTS: readonly Appointment[] = [
  {
    day: workday(1, 1),
    time: '09:00',
    title: 'Kasi mengundang semua desa, mitra, Camat, dan staf',
    play: everybodyJoins,
  },
  { day: workday(1, 1), time: '11:30', title: 'Grup forum dihubungkan', play: groupIsConnected },
  {
    day: workday(1, 2),
    time: '09:30',
    title: 'Sarapat melapor; Kasi bertanya kembali, memverifikasi, menangani',
    play: kebutuhan.waterInSarapat,
  },
  {
    day: workday(1, 4),
    time: '10:00',
    title: 'Karang Langit dan Tamiang Layang melapor',
    play: kebutuhan.threeInTheMorning,
  },
  {
    day: workday(1, 6),
    time: '20:45',
    title: 'Haringen melapor malam hari; Kasi tidak dibangunkan',
    play: kebutuhan.lateInTheEvening,
  },
  { day: workday(1, 7), time: '09:00', title: 'Paginya Kasi memverifikasi', play: kebutuhan.theMorningAfter },
  {
    day: workday(1, 8),
    time: '10:00',
    title: 'Program BLT dicatat, disalurkan ke delapan desa',
    play: program.bltIsPlanned,
  },
  { day: sunday(1, 3), time: '22:15', title: 'DARURAT di Jaar, Minggu malam', play: kebutuhan.floodInJaar },
  { day: workday(2, 3), time: '10:00', title: 'Laporan rahasia dari Matabu', play: kebutuhan.sealedInMatabu },
  { day: workday(2, 5), time: '09:00', title: 'Rapat diundang, dengan grup forum', play: rapat.rapatIsCalled },
  { day: workday(2, 5), time: '14:00', title: 'Yang diundang menjawab', play: rapat.invitedAnswer },
  {
    day: workday(2, 10),
    time: '09:15',
    title: 'Staf memverifikasi; satu usulan ditolak dengan alasan',
    play: kebutuhan.secondMonth,
  },
  {
    day: program.BLT_DAY,
    time: '14:00',
    title: 'BLT tiba: penuh, sebagian, kurang, dan tidak diterima',
    play: penyaluran.bltArrives,
  },
  {
    day: workday(2, 12),
    time: '09:00',
    title: 'Program beras dicatat, dibawa DPMDSos ke lima desa',
    play: program.berasIsPlanned,
  },
  { day: workday(2, 14), time: '10:00', title: 'Kasi melihat siapa yang hadir', play: rapat.kasiLooksWhoComes },
  { day: workday(2, 14), time: '11:00', title: 'Dinkes melihat undangannya', play: rapat.lateAnswers },
  {
    day: rapat.RAPAT_DAY,
    time: '13:00',
    title: 'TKSK menulis notulen dan mengajukannya',
    play: notulen.minutesAreWritten,
  },
  { day: workday(2, 16), time: '08:30', title: 'Kasi menyetujui; notula dikirim', play: notulen.minutesAreApproved },
  { day: workday(2, 17), time: '10:00', title: 'Haringen selesai lebih awal', play: notulen.firstIsDone },
  { day: workday(2, 18), time: '10:00', title: 'Sisa BLT Jaar tiba', play: penyaluran.restArrives },
  { day: workday(2, 19), time: '09:00', title: 'Sumur mengonfirmasi setelah diingatkan', play: penyaluran.sumurIsLate },
  { day: workday(3, 2), time: '08:45', title: 'Pulau Patai dan Sarapat melapor', play: kebutuhan.thirdMonth },
  { day: workday(3, 3), time: '13:00', title: 'Sarapat melihat laporannya', play: kebutuhan.sarapatLooks },
  {
    day: program.BERAS_DAY,
    time: '15:00',
    title: 'Beras tiba di lima desa; satu dikonfirmasi DPMDSos',
    play: penyaluran.berasArrives,
  },
  { day: workday(3, 9), time: '09:00', title: 'Puskesmas selesai, terlambat', play: notulen.secondIsDoneLate },
  {
    day: beforeEnd(14),
    time: '09:30',
    title: 'Kartu triwulan: tujuh desa langsung menjawab',
    play: kartu.firstAnswers,
  },
  { day: beforeEnd(14), time: '10:30', title: 'Harara: nihil', play: kartu.hararaHasNothing },
  { day: beforeEnd(14), time: '13:30', title: 'Maragut minta waktu', play: kartu.maragutAsksForTime },
  { day: workday(3, 15), time: '14:00', title: 'Dua laporan terakhir triwulan ini', play: kebutuhan.lastReports },
  { day: workday(3, 17), time: '11:00', title: 'Lima desa menjawab setelah diingatkan', play: kartu.remindedAnswer },
  {
    day: workday(3, 19),
    time: '09:00',
    title: 'Kasi melihat siapa yang diam, dan mengingatkan',
    play: kartu.kasiRemindsTheSilent,
  },
  { day: workday(3, 20), time: '10:00', title: 'Jaweten dan Matarah menjawab', play: kartu.lastAnswer },
  { day: workday(4, 1), time: '09:00', title: 'Maragut menjawab', play: kartu.maragutAnswers },
  {
    day: workday(4, 2),
    time: '10:00',
    title: 'Kasi melihat program, penyaluran, dan tindak lanjut',
    play: program.kasiLooksAtPrograms,
  },
  { day: workday(4, 2), time: '10:30', title: 'Tindak lanjut yang masih berjalan', play: notulen.kasiLooksAtOpenItems },
  { day: workday(4, 6), time: '09:00', title: 'Satu desa tetap diam', play: kartu.kasiLooksAtTheMatrix },
  { day: workday(4, 7), time: '09:00', title: 'Kasi meminta rekap triwulan', play: kasiAsksForRekap },
  { day: workday(4, 7), time: '10:00', title: 'Camat membaca rekap', play: camatAsksForRekap },
];

export interface Step {
  readonly at: Date;
  /** Null: the clock stops here, and nobody does anything. */
  readonly title: string | null;
  readonly play: Scene;
}

const nobodyActs: Scene = () => Promise.resolve();
const SUNDAY = 7;
const FRIDAY = 5;
/** The office has just opened. */
const MORNING = '08:05';

/** Each day's morning, Sundays and holidays too, and some nights: so that it shows what goes out then. */
function stopsOf(day: string): Step[] {
  const times = [weekdayOf(day) === SUNDAY ? '10:00' : MORNING, ...(weekdayOf(day) === FRIDAY ? ['22:00'] : [])];
  return times.map((time) => ({ at: momentOf(day, time, ZONA), title: null, play: nobodyActs }));
}

/** Everything in the order of time, from the first scene to the last. */
export function stepsOf(triwulan: Triwulan): Step[] {
  const scenes = APPOINTMENTS.map(({ day, time, title, play }) => {
    const date = day(triwulan);
    return { date, at: momentOf(date, time, ZONA), title, play };
  });
  const dates = scenes.map(({ date }) => date).sort();
  const last = dates.at(-1) ?? '';
  const stops: Step[] = [];
  for (let day = dates[0] ?? ''; day <= last && day !== ''; day = addDays(day, 1)) stops.push(...stopsOf(day));
  return [...stops, ...scenes].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
