/** The states of a record, and what leads from one to the other. */
import { describe, expect, it } from 'vitest';
import { defineStates } from './states.ts';

const door = defineStates('pintu', ['open', 'close', 'lock', 'look'], {
  TERBUKA: { close: 'TERTUTUP', look: 'TERBUKA' },
  TERTUTUP: { open: 'TERBUKA', lock: 'TERKUNCI', look: 'TERTUTUP' },
  TERKUNCI: {},
});

describe('states', () => {
  it('lead where they were declared to lead, and nowhere else', () => {
    expect(door.next('TERTUTUP', 'lock')).toBe('TERKUNCI');
    expect(door.next('TERKUNCI', 'open')).toBeNull();
    expect(door.verbsIn('TERTUTUP')).toEqual(['open', 'lock', 'look']);
    expect(door.verbsIn('TERKUNCI')).toEqual([]);
  });
  it('know what an act comes to, unless it comes to several', () => {
    expect(door.outcomeOf('lock')).toBe('TERKUNCI');
    expect(() => door.outcomeOf('look')).toThrow('pintu: look leads to no one state');
  });
  it('are words of the database, and no other word is one', () => {
    expect(door.words).toEqual(['TERBUKA', 'TERTUTUP', 'TERKUNCI']);
    expect(door.as('TERBUKA')).toBe('TERBUKA');
    expect(() => door.as('HILANG')).toThrow('Not a status of pintu: HILANG');
  });
});
