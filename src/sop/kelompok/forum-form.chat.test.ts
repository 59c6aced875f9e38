/** A forum that is on no button gets its name by a form (C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

test('another name than those on the buttons', async () => {
  const { id } = office.world.addGroup({ title: 'Lansia Dustim', memberIds: [rina.id, siti.id], withBot: false });
  await office.world.addBotToGroup(id, rina.id);
  await office.settle();
  await rina.taps('Lainnya');
  await rina.says('Forum Lansia');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toContain('*Nama forum*');
  const row = await office.database.read((db) => db.kelompok.findFirst());
  expect(row).toMatchObject({ forum: 'Forum Lansia', status: 'TERHUBUNG', nama: 'Lansia Dustim' });
});
