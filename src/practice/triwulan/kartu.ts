/** Scenes: the quarter's card. Most answer, one says nihil, one asks for time, one stays silent to the end (D1). */
import type { CastRole } from './cast.ts';
import { buttonThatBegins, type Scene } from './stage.ts';

const AT_ONCE = ['sarapat', 'jaar', 'matabu', 'tamiangLayang', 'karangLangit', 'haringen', 'pulauPatai'] as const;
const WHEN_REMINDED = ['magantis', 'gumpa', 'sumur', 'didi', 'dorong'] as const;
const ON_THE_LAST_DAYS = ['jaweten', 'matarah'] as const;

export const firstAnswers: Scene = async ({ people }) => {
  for (const role of AT_ONCE) await people[role].taps('✅ Ada data');
};

export const hararaHasNothing: Scene = async ({ people: { harara } }) => {
  await harara.taps('⭕ Nihil');
  await harara.taps('Ya, benar nihil');
};

export const maragutAsksForTime: Scene = async (stage) => {
  const { maragut } = stage.people;
  await maragut.taps('⏳ Minta waktu');
  await maragut.taps(buttonThatBegins(stage, maragut, '1 minggu'));
};

/** By the button of the digest. */
const answerReminded =
  (who: readonly CastRole[]): Scene =>
  async (stage) => {
    for (const role of who) {
      const person = stage.people[role];
      await person.taps(buttonThatBegins(stage, person, '🗓 Jawab kartu'));
      await person.taps('✅ Ada data');
    }
  };

export const remindedAnswer = answerReminded(WHEN_REMINDED);
export const lastAnswer = answerReminded(ON_THE_LAST_DAYS);
export const maragutAnswers = answerReminded(['maragut']);

/** The Kasi sees who is silent, and reminds them with one tap. */
export const kasiRemindsTheSilent: Scene = async (stage) => {
  const { kasi } = stage.people;
  await kasi.says('/triwulan');
  await kasi.taps(buttonThatBegins(stage, kasi, '🔔 Ingatkan'));
};

export const kasiLooksAtTheMatrix: Scene = async ({ people: { kasi } }) => {
  await kasi.says('/triwulan');
};
