/** Telegram's "/" list in groups. */
import { expect, test } from 'vitest';
import { openOffice } from '../../test/office.ts';
import { writeGroupCommands } from './group-commands.ts';

test('admins of groups find /hubungkan, in either language', async () => {
  const office = await openOffice();
  const { api } = office.app.bot;
  await writeGroupCommands(api);
  const scope = { type: 'all_chat_administrators' } as const;
  expect(await api.getMyCommands({ scope })).toEqual([
    { command: 'hubungkan', description: 'Hubungkan grup ini (untuk Kasi Kesra)' },
  ]);
  expect(await api.getMyCommands({ scope, language_code: 'en' })).toEqual([
    { command: 'hubungkan', description: 'Connect this group (for the Kasi Kesra)' },
  ]);
  await office.close();
});
