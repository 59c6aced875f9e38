/** Whatever the order of answers, taps on any button ever shown, repeats, restarts and deaths: no record doubled, none lost, nobody left without a word. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';
import { TestChat } from '../../test/form-chat.ts';
import { laporForm, type Sent } from '../../test/form-lapor.ts';

type Act =
  | { readonly do: 'say'; readonly text: string }
  | { readonly do: 'tap'; readonly pick: number }
  | { readonly do: 'repeat' | 'restart' }
  | { readonly do: 'die'; readonly point: 'draft:before-save' | 'draft:after-save' };

const WORDS = [
  '/isi lapor',
  '/lanjut',
  '/batal',
  'Sosial',
  'Kesehatan',
  'Anak',
  'Gizi',
  '12',
  'kemarin',
  'selesai',
  'Rumah bocor',
  'kembali',
  'lewati',
  'tidak',
  'kirim',
  '🙂',
];
/** From the first question to the review page. */
const FILLED = ['Sosial', 'Anak', '12', 'kemarin', 'lewati', 'Rumah bocor'];
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('say' as const), text: fc.constantFrom(...WORDS) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('tap' as const), pick: fc.nat(30) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('repeat' as const, 'restart' as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('die' as const),
      point: fc.constantFrom('draft:before-save' as const, 'draft:after-save' as const),
    }),
  },
);

const byNumber = (a: number, b: number): number => a - b;

test('interleavings', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(act, { minLength: 5, maxLength: 25 }), async (filled, acts) => {
      const base = await openTestDatabase();
      const sent: Sent[] = [];
      let dying: string | undefined;
      const chat = new TestChat({
        database: base.database,
        forms: [laporForm(sent)],
        reached: (point) => {
          if (point !== dying) return;
          dying = undefined;
          throw new Error('killed');
        },
      });
      const handle = async (update: Parameters<TestChat['deliver']>[0]): Promise<void> => {
        chat.calls.length = 0;
        try {
          await chat.deliver(update);
        } catch (error) {
          // As the inbox does it: the next process gets the same update again.
          expect(String(error)).toContain('killed');
          chat.restart();
          await chat.deliver(update);
        }
        expect({ update, answered: chat.calls.length > 0 }).toEqual({ update, answered: true });
      };
      let last = chat.messageUpdate({ text: '/isi lapor' });
      await handle(last);
      for (const text of filled ? FILLED : []) await chat.say(text);
      for (const one of acts) {
        if (one.do === 'restart') chat.restart();
        else if (one.do === 'die') dying = one.point;
        else if (one.do === 'repeat') await handle(last);
        else {
          const seen = chat.everyButton();
          const button = one.do === 'tap' ? seen.at(-1 - (one.pick % Math.max(1, seen.length))) : undefined;
          if (one.do === 'tap' && !button) continue;
          last = button ? chat.tapUpdate(button) : chat.messageUpdate({ text: one.do === 'say' ? one.text : '' });
          await handle(last);
        }
      }
      dying = undefined;
      const drafts = await base.database.read((db) => db.draft.findMany());
      const submitted = drafts.filter((draft) => draft.state === 'SUBMITTED').map((draft) => draft.id);
      expect(sent.map((record) => record.meta.draftId).toSorted(byNumber)).toEqual(submitted.toSorted(byNumber));
      expect(drafts.filter((draft) => draft.state === 'OPEN').length).toBeLessThanOrEqual(1);
      for (const { answers } of sent)
        expect(answers).toMatchObject({
          bidang: expect.any(String),
          jenis: expect.any(String),
          jumlah: expect.any(Number),
        });
      await base.close();
    }),
    { numRuns: 12 },
  );
}, 60_000);
