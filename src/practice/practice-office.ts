/** The people of the practice office: kecamatan Dusun Timur, Barito Timur, with invented persons in real places. */
import type { Person, PersonInit, World } from '../simulator/world-types.ts';

export interface PracticePerson extends PersonInit {
  readonly id: number;
  /** What the office calls this person, as the page shows it. */
  readonly role: { readonly id: string; readonly en: string };
  /** Desa that the person works for, by its name in the national list. */
  readonly desa?: string;
  /** Partner body that the person speaks for, and as what. */
  readonly mitra?: { readonly kode: string; readonly jabatan: string };
}

const desa = (name: string, office: string, en: string): Required<Pick<PracticePerson, 'role' | 'desa'>> => ({
  desa: name,
  role: { id: `${office} Desa ${name}`, en: `${en}, Desa ${name}` },
});

export const PRACTICE_CAST = {
  kasi: {
    id: 620_000_001,
    firstName: 'Yulius',
    lastName: 'Tamarang',
    languageCode: 'id',
    phone: '+6281250010001',
    role: { id: 'Kasi Kesra Dusun Timur', en: 'Head of Welfare Section, Dusun Timur' },
  },
  sarapat: {
    id: 620_000_002,
    firstName: 'Rini',
    lastName: 'Apriani',
    languageCode: 'id',
    phone: '+6281250010002',
    ...desa('Sarapat', 'Kaur Kesejahteraan', 'Welfare officer'),
  },
  jaar: {
    id: 620_000_003,
    firstName: 'Budiman',
    lastName: 'Sahala',
    languageCode: 'id',
    phone: '+6281250010003',
    ...desa('Jaar', 'Sekretaris', 'Secretary'),
  },
  matabu: {
    id: 620_000_004,
    firstName: 'Siti',
    lastName: 'Norhayati',
    languageCode: 'id',
    phone: '+6281250010004',
    ...desa('Matabu', 'Kader', 'Volunteer'),
  },
  puskesmas: {
    id: 620_000_005,
    firstName: 'dr. Melati',
    lastName: 'Siregar',
    languageCode: 'id',
    phone: '+6281250010005',
    role: { id: 'Puskesmas Tamiang Layang', en: 'Health centre, Tamiang Layang' },
    mitra: { kode: 'PUSKESMAS', jabatan: 'Kepala Puskesmas' },
  },
  dpmdsos: {
    id: 620_000_006,
    firstName: 'Hendra',
    lastName: 'Kusuma',
    languageCode: 'id',
    phone: '+6281250010006',
    role: { id: 'DPMDSos Barito Timur', en: 'Village and social affairs agency, Barito Timur' },
    mitra: { kode: 'DPMDSOS', jabatan: 'Kepala Bidang Sosial' },
  },
} as const satisfies Record<string, PracticePerson>;

export type PracticeRole = keyof typeof PRACTICE_CAST;

export const PRACTICE_GROUP = { id: -4_620_000_001, title: 'Forum Kesra Dusun Timur' } as const;

export interface PracticeOffice {
  readonly people: Readonly<Record<PracticeRole, Person>>;
  /** The stakeholder group; the bot is not in it until somebody adds it. */
  readonly group: { readonly id: number; readonly title: string };
  /** For the page: what stands below a person's name. */
  roleOf(personId: number): PracticePerson['role'] | undefined;
}

/** Brings the cast and their group into an empty world. Ids are fixed: the practice database knows them again. */
export function openPracticeOffice(world: World): PracticeOffice {
  const cast = Object.entries(PRACTICE_CAST) as [PracticeRole, PracticePerson][];
  const people = Object.fromEntries(cast.map(([key, person]) => [key, world.addPerson(person)])) as Record<
    PracticeRole,
    Person
  >;
  const group = world.addGroup({ ...PRACTICE_GROUP, memberIds: cast.map(([, { id }]) => id), withBot: false });
  return {
    people,
    group,
    roleOf: (personId) => cast.find(([, { id }]) => id === personId)?.[1].role,
  };
}
