/** What became of the last news of a meeting: arrived, on its way, or not (A3, C1). Pure. */
/** GAGAL: it did not go, or nobody knows whether it arrived; a group that refuses it may still take it. */
export type Nasib = 'TERKIRIM' | 'MENUNGGU' | 'GAGAL';
export interface Counts {
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
}
export interface KabarTally {
  readonly people: Counts;
  readonly groups: Counts;
}
const NONE: Counts = { sent: 0, waiting: 0, failed: 0 };
export const NOTHING_TOLD: KabarTally = { people: NONE, groups: NONE };

export interface Queued {
  readonly once: string;
  readonly state: string;
}
/** Who was to hear of it. */
interface Invitees {
  readonly people: readonly { readonly kontakId: number; readonly jawaban: string | null }[];
  readonly groups: readonly { readonly kelompokId: number }[];
}
/** By recipient's key, for each who was to hear the last news. */
export type NasibList = ReadonlyMap<string, Nasib>;

export const kontakKey = (kontakId: number): string => `kontak-${kontakId}`;
export const kelompokKey = (kelompokId: number): string => `kelompok-${kelompokId}`;

/** The words, the calendar entry and the letter are one piece of news: it has arrived when all of them have. */
function nasibOf(states: readonly string[]): Nasib {
  if (states.some((state) => state === 'WAITING' || state === 'SENDING')) return 'MENUNGGU';
  return states.every((state) => state === 'SENT') ? 'TERKIRIM' : 'GAGAL';
}

/** As `tell` names it in unheard.ts: of which state of the meeting, what kind, to whom, which part. */
const NEWS = /^rapat:\d+:u(\d+):(?:undang|pindah|ubah|batal):([a-z]+-\d+)(?::\d+)?$/;

/** @param queued everything that was queued of this meeting, reminders included */
export function nasibList(view: Invitees, queued: readonly Queued[]): NasibList {
  const states = new Map<string, { urut: number; states: string[] }>();
  for (const { once, state } of queued) {
    const [, urut = '', key = ''] = NEWS.exec(once) ?? [];
    if (key === '') continue;
    const known = states.get(key);
    if (known && known.urut > Number(urut)) continue;
    if (known?.urut === Number(urut)) known.states.push(state);
    else states.set(key, { urut: Number(urut), states: [state] });
  }
  const found = new Map<string, Nasib>();
  const note = (key: string, hasAnswered: boolean): void => {
    const of = states.get(key)?.states;
    // Nothing was queued for who cannot be reached; who answered without having been invited needed none.
    if (of) found.set(key, nasibOf(of));
    else if (!hasAnswered) found.set(key, 'GAGAL');
  };
  if (states.size === 0) return found;
  for (const { kontakId, jawaban } of view.people) note(kontakKey(kontakId), jawaban !== null);
  for (const { kelompokId } of view.groups) note(kelompokKey(kelompokId), false);
  return found;
}

const countsOf = (list: NasibList, kind: 'kontak-' | 'kelompok-'): Counts => {
  const of = (wanted: Nasib): number =>
    [...list].filter(([key, nasib]) => key.startsWith(kind) && nasib === wanted).length;
  return { sent: of('TERKIRIM'), waiting: of('MENUNGGU'), failed: of('GAGAL') };
};

export const tallyKabar = (list: NasibList): KabarTally => ({
  people: countsOf(list, 'kontak-'),
  groups: countsOf(list, 'kelompok-'),
});

/** As the meeting's row keeps it. */
export function kabarText({ people, groups }: KabarTally): string {
  return [people, groups].map(({ sent, waiting, failed }) => `${sent} ${waiting} ${failed}`).join(' ');
}

export function parseKabar(text: string | null): KabarTally | null {
  const numbers = text?.split(' ').map(Number) ?? [];
  if (numbers.length !== 6 || !numbers.every(Number.isSafeInteger)) return null;
  const counts = (at: number): Counts => ({
    sent: numbers[at] ?? 0,
    waiting: numbers[at + 1] ?? 0,
    failed: numbers[at + 2] ?? 0,
  });
  return { people: counts(0), groups: counts(3) };
}

/** All of that meeting's keys begin so. */
export const newsOf = (rapatId: number): string => `rapat:${rapatId}:u`;
