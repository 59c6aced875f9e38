/** A forum becomes a supergroup while something is on its way to it, and groups that end without a word (C3). @both-databases */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outboxRows } from '../../../test/builders.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Html } from '../../i18n/translate.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
let id: number;

beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice({ mayFail: true }));
  ({ id } = office.world.addGroup({ title: 'Kesra Dustim', memberIds: [rina.id, siti.id], withBot: false }));
  await office.world.addBotToGroup(id, rina.id);
  await office.settle();
  await rina.taps('Forum Kesra');
});
afterEach(() => office.close());

const rows = async () =>
  (await office.database.read((db) => db.kelompok.findMany())).map((row) => [Number(row.chatId), row.status]);
const said = (chatId: number): string[] =>
  office.world.messages(chatId).flatMap(({ outgoing, message }) => (outgoing && message.text) || []);
async function waits(text: string, once = text): Promise<void> {
  const message = { kind: 'text', text: text as Html } as const;
  await office.database.transaction((tx) => enqueue(tx, { once, chatId: id, message }, office.clock.now()));
}
const lost = (): string[] => said(rina.id).filter((text) => text.includes('tidak lagi berada'));

describe.each(['old-first', 'new-first'] as const)('the news comes %s', (order) => {
  test('before anything is sent', async () => {
    await waits('Undangan rapat');
    const next = await office.world.migrateGroup(id, { order });
    await office.app.intake.store(office.world.takeUpdates());
    await office.app.dispatcher.drain();
    expect(await rows()).toEqual([[next, 'TERHUBUNG']]);
    await office.settle();
    expect(said(next)).toEqual(['Undangan rapat']);
  });

  test('after a message has met the closed group', async () => {
    await waits('Undangan rapat');
    const next = await office.world.migrateGroup(id, { order });
    await office.app.sender.drain();
    expect(await rows()).toEqual([[next, 'TERHUBUNG']]);
    await office.settle();
    expect(await rows()).toEqual([[next, 'TERHUBUNG']]);
    expect(said(next)).toEqual(['Undangan rapat']);
    await rina.says('/hubungkan', { chatId: next });
    await rina.taps('✅ Ya, Forum Kesra');
    expect(await rows()).toEqual([[next, 'TERHUBUNG']]);
    expect(lost()).toEqual([]);
  });

  test('and Telegram first told of the new chat as one that the bot came into', async () => {
    const next = await office.world.migrateGroup(id, { order });
    const news = office.world.takeUpdates();
    const user = { id: office.world.botId, is_bot: true, first_name: 'KesraBot' };
    const standing = {
      chat: { id: next, type: 'supergroup', title: 'Kesra Dustim' },
      from: { id: rina.id, is_bot: false, first_name: 'Rina' },
      date: 1,
      old_chat_member: { user, status: 'left' },
      new_chat_member: { user, status: 'member' },
    };
    office.world.inject({ my_chat_member: standing } as never);
    await office.settle();
    await office.app.intake.store(news);
    await office.settle();
    expect(await rows()).toEqual([[next, 'TERHUBUNG']]);
  });
});

test('thrown out without a word: the next message finds out, and the Kasi is told once', async () => {
  await office.world.removeBotFromGroup(id, siti.id);
  office.world.takeUpdates(); // the news got lost
  await waits('Undangan rapat');
  await waits('Notula');
  await office.settle();
  expect(await rows()).toEqual([[id, 'TERPUTUS']]);
  expect(lost()).toHaveLength(1);
});

test('a desa official who blocks the bot makes it say nothing in the group that they added it to', async () => {
  const other = office.world.addGroup({ title: 'Warga', memberIds: [siti.id], withBot: false }).id;
  await office.world.addBotToGroup(other, siti.id);
  await office.settle();
  await siti.blocksBot();
  const message = { kind: 'text', text: 'Halo' as Html } as const;
  await office.database.transaction((tx) =>
    enqueue(tx, { once: 'halo', chatId: siti.id, message }, office.clock.now()),
  );
  await office.settle();
  expect(said(other)).toHaveLength(1);
});

test('let go before the news of the new id has come: the bot leaves the new group', async () => {
  const next = await office.world.migrateGroup(id);
  const news = office.world.takeUpdates();
  await rina.taps('👥 Daftar grup');
  await rina.taps('Putuskan Forum Kesra');
  await rina.taps('Ya, putuskan');
  expect(office.world.groups().find((one) => one.id === next)?.hasBot).toBe(false);
  await office.app.intake.store(news);
  await office.settle();
  expect(await rows()).toEqual([[next, 'TERPUTUS']]);
});

test('a new title, and a group that is nobody’s any more when it goes', async () => {
  const chat = { id, type: 'group', title: 'Kesra Baru' };
  const from = { id: rina.id, is_bot: false, first_name: 'Rina' };
  office.world.inject({ message: { message_id: 900, date: 1, chat, from, new_chat_title: 'Kesra Baru' } } as never);
  await office.settle();
  await rina.taps('👥 Daftar grup');
  expect(said(rina.id).at(-1)).toContain('Forum Kesra – Kesra Baru – ✅ terhubung');
  const before = (await outboxRows(office.database)).length;
  await rina.taps('Putuskan Forum Kesra');
  await rina.taps('Ya, putuskan');
  expect(await rows()).toEqual([[id, 'TERPUTUS']]);
  expect(lost()).toEqual([]);
  expect(await outboxRows(office.database)).toHaveLength(before);
});
