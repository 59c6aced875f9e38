/** A refusal may change what the form is about: what it brings up is asked, the rest stays. */
import { z } from 'zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { formAbout, TestChat, uji } from '../../test/form-chat.ts';
import { ok, refuse } from '../lib/result.ts';
import type { About, FormEnv } from './env.ts';
import { choice } from './fields/choice.ts';
import { text } from './fields/text.ts';

const sent: unknown[] = [];
let base: TestDatabase;
let chat: TestChat;

const KABAR = z.object({ lain: z.boolean().default(false), hanya: z.string().optional() });
type Asking = FormEnv & About<z.infer<typeof KABAR>>;

const kabar = formAbout({
  id: 'kabar',
  title: uji('Kabar'),
  context: KABAR,
  fields: {
    isi: text({ label: uji('Isi'), question: uji('Apa kabarnya?') }),
    warna: choice({
      label: uji('Warna'),
      question: uji('Warna apa?'),
      options: ({ about }: Asking) =>
        ['merah', 'biru'].filter((value) => about.hanya !== value).map((value) => ({ value, text: value })),
      ofAbout: true,
    }),
    sebagai: text({
      label: uji('Sebagai'),
      question: uji('Sebagai apa?'),
      when: (_: object, { about }: Asking) => about.lain,
    }),
  },
  submit: async ({ about }, answers) => {
    if (!about.lain) return { ...refuse('form-gone'), about: { lain: true, hanya: 'merah' } };
    sent.push(answers);
    return ok({ message: 'Terima kasih' as never });
  },
});

beforeEach(async () => {
  base = await openTestDatabase();
  sent.length = 0;
  chat = new TestChat({ database: base.database, forms: [kabar] });
  await chat.say('/isi kabar');
  await chat.say('Baik');
});
afterEach(() => base.close());

test('the question that became relevant is asked, and the answers are still there', async () => {
  await chat.tap('biru');
  chat.heard();
  await chat.tap('✅ Kirim');
  expect(chat.heardText()).toContain('Sebagai apa?');
  await chat.say('tamu');
  await chat.tap('✅ Kirim');
  expect(sent).toEqual([{ isi: 'Baik', warna: 'biru', sebagai: 'tamu' }]);
});

test('an answer that no longer fits is asked again', async () => {
  await chat.tap('merah');
  await chat.tap('✅ Kirim');
  expect(chat.labels()).toEqual(['biru', '◀ Kembali', '✖ Batal']);
  await chat.tap('biru');
  await chat.say('tamu');
  await chat.tap('✅ Kirim');
  expect(sent).toEqual([{ isi: 'Baik', warna: 'biru', sebagai: 'tamu' }]);
});
