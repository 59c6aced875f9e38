/** Brings the whole cast into a world, and who they are for the page. */
import type { Person, World } from '../../simulator/world-types.ts';
import type { PracticePerson } from '../practice-office.ts';
import { type CastRole, WHOLE_CAST } from './cast.ts';

const CAST = Object.entries(WHOLE_CAST) as [CastRole, PracticePerson][];

/** Adds whoever is missing. @param carried makes a person's acts be carried through */
export function gatherCast(world: World, carried: (person: Person) => Person): Readonly<Record<CastRole, Person>> {
  const present = new Set(world.persons().map(({ id }) => id));
  const people = CAST.map(([role, init]) => {
    const person = present.has(init.id) ? world.person(init.id) : world.addPerson(init);
    return [role, carried(person)];
  });
  return Object.fromEntries(people) as Record<CastRole, Person>;
}

/** What stands below a person's name on the page. */
export const roleOf = (personId: number): PracticePerson['role'] | undefined =>
  CAST.find(([, { id }]) => id === personId)?.[1].role;

/** The heading that a person stands under. */
export function sectionOf(personId: number): PracticePerson['role'] | undefined {
  const person = CAST.find(([, { id }]) => id === personId)?.[1];
  if (!person) return undefined;
  if (person.mitra) return { id: 'Mitra', en: 'Partner bodies' };
  return person.desa ? { id: 'Desa dan kelurahan', en: 'Desa and kelurahan' } : { id: 'Kecamatan', en: 'Kecamatan' };
}
