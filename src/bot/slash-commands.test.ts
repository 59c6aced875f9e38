/** Telegram's "/" lists are written when they differ, and only then. @one-database */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKebutuhanOffice } from '../../test/kebutuhan-office.ts';
import type { Office } from '../../test/office.ts';
import type { Person } from '../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const written = (): number => office.world.callCount({ method: 'setMyCommands' });
const namesOf = (person: Person): string[] => office.world.commands(person.id).map(({ command }) => command);

test('/start again, other messages and a restart write nothing', async () => {
  const before = written();
  expect(before).toBe(2);
  await siti.says('/start');
  await siti.says('/menu');
  await office.restart();
  await siti.says('/start');
  expect(written()).toBe(before);
});

test('another language is written at once; another right, role, or none at the next message', async () => {
  const before = written();
  await siti.says('/bahasa');
  await siti.taps('English');
  expect(written()).toBe(before + 1);
  expect(office.world.commands(siti.id)).toContainEqual({ command: 'privasi', description: 'Which data is stored' });
  const seat = (telegramId: number) => ({ orang: { telegramId: BigInt(telegramId) } });
  await office.database.read((db) => db.kontak.updateMany({ where: seat(rina.id), data: { kedudukan: 'STAF' } }));
  expect(namesOf(rina)).toContain('undang');
  await rina.says('/profil');
  expect(namesOf(rina)).not.toContain('undang');
  expect(written()).toBe(before + 2);
  const revokedAt = office.clock.now();
  await office.database.read((db) => db.kontak.updateMany({ where: seat(siti.id), data: { revokedAt } }));
  await siti.says('/profil');
  expect(namesOf(siti)).toEqual([]);
  await siti.says('/profil');
  expect(office.world.callCount({ method: 'deleteMyCommands' })).toBe(1);
});

test('what cannot be written now is written at the next message; the person is answered all the same', async () => {
  await office.close();
  ({ office, siti, rina } = await openKebutuhanOffice({ mayFail: true }));
  await office.database.read((db) => db.orang.updateMany({ data: { menuHash: null } }));
  office.world.addFault({ method: 'setMyCommands', kind: { type: 'status', status: 500 } });
  const before = written();
  office.transcript(siti);
  await siti.says('/profil');
  expect(office.transcript(siti)).toContain('Sekretaris Desa');
  await siti.says('/profil');
  expect(written()).toBeGreaterThan(before);
  const { menuHash } = await office.database.read((db) =>
    db.orang.findUniqueOrThrow({ where: { telegramId: BigInt(siti.id) } }),
  );
  expect(menuHash).not.toBeNull();
});

test('the lists for strangers: once, not at each start', async () => {
  const before = written();
  await office.app.announceCommands();
  expect(written()).toBe(before + 2);
  await office.app.announceCommands();
  await office.restart();
  await office.app.announceCommands();
  expect(written()).toBe(before + 2);
  const stranger = office.person({ firstName: 'John', languageCode: 'en' });
  expect(office.world.commands(stranger.id)).toContainEqual({
    command: 'privasi',
    description: 'Which data is stored',
  });
});
