/** The words of the calendar: months, weekdays, days seen from today. */

const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, at) => list.split(' ').map((word) => [word, at + 1] as const)));

/** Spelling → 1 to 12. */
export const MONTHS = numbered([
  'januari jan januarie january',
  'februari feb pebruari peb february',
  'maret mar mrt march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'agustus agu agt ags aug agst august',
  'september sep sept',
  'oktober okt oct october',
  'november nov nopember nop',
  'desember des dec december',
]);
/** As letters are dated: 5-XII-2026. */
export const ROMAN_MONTHS = numbered('i ii iii iv v vi vii viii ix x xi xii'.split(' '));

/** Spelling → 1 (Monday) to 7. */
export const WEEKDAYS = numbered([
  'senin senen sen monday',
  'selasa sel tuesday',
  'rabu rebo rab wednesday',
  'kamis kemis kam thursday',
  "jumat jum'at jum friday",
  'sabtu sab saturday',
  'minggu ahad sunday',
]);

/** Phrase → days from today. */
export const RELATIVE: readonly (readonly [readonly string[], number])[] = Object.entries({
  'hari ini|hr ini|sekarang|skrg|skr|today|tadi|tadi pagi|tadi siang|tadi sore|barusan|nanti pagi|nanti siang|nanti sore|nanti malam|malam ini|pagi ini|siang ini|sore ini': 0,
  'besok|bsk|bsok|esok|besuk|keesokan|tomorrow': 1,
  lusa: 2,
  'kemarin|kemaren|kmrn|kmarin|yesterday|semalam|tadi malam': -1,
  'kemarin lusa|kemarin dulu|kemaren dulu': -2,
})
  .flatMap(([all, days]) => all.split('|').map((one) => [one.split(' '), days] as const))
  .sort(([a], [b]) => b.length - a.length);
