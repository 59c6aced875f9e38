/** The calendar entry of a meeting: moved under the same UID with a higher SEQUENCE, taken out when it is called off (C1). */
import { addDays, momentOf } from '../../office/kalender/days.ts';
import { type Waktu, startOf } from './rapat.ts';

export interface IcsFacts extends Waktu {
  /** One draft, one meeting: stays the same as long as the meeting lives. */
  readonly draftId: number;
  readonly urut: number;
  readonly cancelled: boolean;
  readonly judul: string;
  readonly tempat: string;
  readonly agenda: readonly string[];
  readonly pimpinan: string;
  readonly office: { readonly nama: string; readonly kode: string; readonly zona: string };
}

/** Where nobody knows when it ends, calendars show two hours. */
const USUAL_MS = 2 * 3_600_000;

function endOf({ tanggal, mulai, selesai }: Waktu, zona: string): Date {
  if (selesai === null) return new Date(startOf({ tanggal, mulai }, zona).getTime() + USUAL_MS);
  return momentOf(selesai > mulai ? tanggal : addDays(tanggal, 1), selesai, zona);
}

/** @param now when the entry is made: calendars keep the newest of two with the same SEQUENCE */
export async function makeIcs(facts: IcsFacts, now: Date): Promise<string> {
  // Loaded when the first entry is made, as the letters' library is.
  const { default: ical, ICalCalendarMethod, ICalEventStatus } = await import('ical-generator');
  const { office, urut, cancelled } = facts;
  const calendar = ical({
    prodId: { company: 'KesraBot', product: 'Rapat', language: 'ID' },
    // One entry for all, groups too: a request would have to name each person by an address, which nobody has (RFC 5546).
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `rapat-${office.kode}-${facts.draftId}@kesrabot`,
    sequence: urut,
    stamp: now,
    // Moments, not wall clocks: every calendar shows them in the zone of its own telephone.
    start: startOf(facts, office.zona),
    end: endOf(facts, office.zona),
    summary: facts.judul,
    location: facts.tempat,
    description: [`Pimpinan: ${facts.pimpinan}`, 'Agenda:', ...facts.agenda.map((one, at) => `${at + 1}. ${one}`)].join(
      '\n',
    ),
    // What is published or called off has an organizer; nobody reads letters there.
    organizer: { name: `Kasi Kesra Kecamatan ${office.nama}`, email: 'kesra@kecamatan.invalid' },
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
