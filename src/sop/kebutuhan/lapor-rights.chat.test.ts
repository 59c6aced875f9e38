/** Who may no longer report, and who never could, in the middle of a report (A1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial } from '../../../test/builders.ts';
import { fillsIn, stepsFrom } from '../../../test/faults/lapor-steps.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { loadActor } from '../../office/actor/load-actor.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const kebutuhanList = () => office.database.read((db) => db.kebutuhan.findMany());

test('revoked at any moment of the form: nothing is recorded', async () => {
  for (const at of ['bidang', 'jumlahJiwa', 'review']) {
    const person = office.person({ firstName: `Sekdes ${at}` });
    await aDesaOfficial(office.database, 'Jaar', { telegramId: person.id });
    await fillsIn(person, at);
    const actor = await loadActor(office.app.deps, person.id);
    const revokedAt = office.clock.now();
    await office.database.transaction((tx) =>
      tx.kontak.update({ where: { id: actor?.kontakId ?? 0 }, data: { revokedAt } }),
    );
    for (const { words } of stepsFrom(at)) await person.says(words);
    await person.says('kirim');
    await person.says('/lapor');
    expect(office.transcript(person)).toMatch(/belum terdaftar/);
  }
  expect(await kebutuhanList()).toEqual([]);
  expect(office.transcript(rina)).toBe('');
});

test("buttons of somebody else's draft, forged by a colleague of the same desa and by a stranger", async () => {
  await fillsIn(siti);
  const draft = await office.database.read((db) => db.draft.findFirstOrThrow());
  const budi = office.person({ firstName: 'Budi' });
  await aDesaOfficial(office.database, 'Sarapat', { telegramId: budi.id, nama: 'Budi' });
  const stranger = office.person({ firstName: 'Orang' });
  const tags = new Set(
    office.world
      .calls()
      .flatMap(({ params }) => [...JSON.stringify(params).matchAll(/f:\d+:([\w*-]+:[^"\\]+)/g)].map(([, tag]) => tag)),
  );
  expect(tags.size).toBeGreaterThan(20);
  for (const person of [budi, stranger]) {
    await person.says('/start');
    const messageId = office.world.messages(person.id).at(-1)?.message.message_id ?? 0;
    for (const tag of [...tags, '*:send', '*:stop']) {
      await person.taps('palsu', { messageId, data: `f:${draft.id}:${tag}` });
      expect(person.lastToast()).toBe('Tombol ini sudah tidak berlaku lagi.');
    }
    expect(office.transcript(person)).not.toMatch(/Sumur|RT 03|Terima kasih/);
  }
  expect(await office.database.read((db) => db.draft.findMany())).toEqual([draft]);
  await siti.taps('✅ Kirim');
  expect(await kebutuhanList()).toHaveLength(1);
});
