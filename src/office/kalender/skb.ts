/** Public holidays and joint leave as the yearly joint decree of three ministers (SKB) names them: data, a year with its source. */

export interface Skb {
  /** Of the Ministers of Religion, Manpower, and Administrative Reform, and its day. */
  readonly sumber: string;
  /** "MM-DD" → name. */
  readonly libur: Readonly<Record<string, string>>;
  /** Joint leave, by what it belongs to. */
  readonly cuti: Readonly<Record<string, string>>;
  /** What the Minister of Religion still has to confirm, and what may move then. */
  readonly menunggu: readonly string[];
}

export const SKB: ReadonlyMap<number, Skb> = new Map([
  [
    2026,
    {
      sumber: 'Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025 (19 September 2025)',
      libur: {
        '01-01': 'Tahun Baru Masehi',
        '01-16': 'Isra Mikraj',
        '02-17': 'Tahun Baru Imlek 2577',
        '03-19': 'Hari Suci Nyepi, Tahun Baru Saka 1948',
        '03-21': 'Idulfitri 1447 H',
        '03-22': 'Idulfitri 1447 H',
        '04-03': 'Wafat Yesus Kristus',
        '04-05': 'Kebangkitan Yesus Kristus (Paskah)',
        '05-01': 'Hari Buruh Internasional',
        '05-14': 'Kenaikan Yesus Kristus',
        '05-27': 'Iduladha 1447 H',
        '05-31': 'Hari Raya Waisak 2570',
        '06-01': 'Hari Lahir Pancasila',
        '06-16': 'Tahun Baru Islam 1448 H',
        '08-17': 'Hari Kemerdekaan',
        '08-25': 'Maulid Nabi Muhammad',
        '12-25': 'Hari Raya Natal',
      },
      cuti: {
        '02-16': 'Tahun Baru Imlek',
        '03-18': 'Hari Suci Nyepi',
        '03-20': 'Idulfitri',
        '03-23': 'Idulfitri',
        '03-24': 'Idulfitri',
        '05-15': 'Kenaikan Yesus Kristus',
        '05-28': 'Iduladha',
        '12-24': 'Natal',
      },
      menunggu: [],
    },
  ],
  [
    2027,
    {
      sumber: 'Menag 1205/2026, Menaker 3/2026, MenPANRB 2/2026 (15 September 2026)',
      libur: {
        '01-01': 'Tahun Baru Masehi',
        '01-05': 'Isra Mikraj 1448 H',
        '02-06': 'Tahun Baru Imlek 2578',
        '03-08': 'Hari Suci Nyepi, Tahun Baru Saka 1949',
        '03-10': 'Idulfitri 1448 H',
        '03-11': 'Idulfitri 1448 H',
        '03-26': 'Wafat Yesus Kristus',
        '03-28': 'Kebangkitan Yesus Kristus (Paskah)',
        '05-01': 'Hari Buruh Internasional',
        '05-06': 'Kenaikan Yesus Kristus',
        '05-17': 'Iduladha 1448 H',
        '05-20': 'Hari Raya Waisak 2571',
        '06-01': 'Hari Lahir Pancasila',
        '06-06': 'Tahun Baru Islam 1449 H',
        '08-15': 'Maulid Nabi Muhammad',
        '08-17': 'Hari Kemerdekaan',
        '12-25': 'Hari Raya Natal',
        '12-26': 'Isra Mikraj 1449 H',
      },
      cuti: {
        '02-05': 'Tahun Baru Imlek',
        '03-09': 'Idulfitri',
        '03-12': 'Idulfitri',
        '03-15': 'Idulfitri',
        '03-25': 'Wafat Yesus Kristus',
        '05-18': 'Iduladha',
        '05-19': 'Hari Raya Waisak',
        '12-24': 'Natal',
      },
      menunggu: ['Idulfitri', 'Iduladha'],
    },
  ],
]);
