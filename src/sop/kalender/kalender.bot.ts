/** Feature: the office's calendar, a page of /setelan (W1–W4). */
import type { Composer } from 'grammy';
import { replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type KalenderChange, changeKalender } from './change-kalender.ts';
import {
  KALENDER_BUTTONS,
  ZONES,
  batasCard,
  hariCard,
  ingatCard,
  kalenderCard,
  liburCard,
  liburListCard,
  zonaCard,
} from './kalender.card.ts';
import { jamForm, liburForm, liburListForm } from './kalender.form.ts';
import type { KalenderView } from '../../office/kalender/kalender.ts';
import { restoreLibur } from './restore-libur.ts';
import { type Kalender, showKalender } from './show-kalender.ts';
import { strikeLibur } from './strike-libur.ts';

type PageCard = (kalender: KalenderView, t: Translate) => Card;
const PAGES: Readonly<Record<string, PageCard>> = {
  hari: hariCard,
  ingat: ingatCard,
  batas: batasCard,
  zona: zonaCard,
};

async function load(ctx: KesraContext, actor: Actor, tahun?: number): Promise<Kalender | null> {
  const found = await showKalender(ctx.deps, actor, tahun === undefined ? {} : { tahun });
  if (found.ok) return found.value;
  await replyRefusal(ctx, found);
  return null;
}

async function onPage(ctx: KesraContext, actor: Actor, name: string): Promise<void> {
  const found = await load(ctx, actor);
  if (!found) return;
  if (name === 'jam') return ctx.forms.start(jamForm);
  if (name === 'add') return ctx.forms.start(liburForm);
  const page = PAGES[name];
  await turnCard(ctx, page ? page(found.kalender, ctx.t) : kalenderCard(found, ctx.t));
}

async function onDay(ctx: KesraContext, actor: Actor, tanggal: string, verb?: 'strike' | 'restore'): Promise<void> {
  if (verb) {
    const done = await (verb === 'strike' ? strikeLibur : restoreLibur)(ctx.deps, actor, { tanggal });
    if (!done.ok) return replyRefusal(ctx, done);
  }
  const found = await load(ctx, actor, Number(tanggal.slice(0, 4)));
  if (!found) return;
  const line = found.liburList.find((one) => one.tanggal === tanggal);
  await turnCard(ctx, line ? liburCard(line, ctx.t) : liburListCard(found, 0, ctx.t));
}

/** Sets what the button says, and shows the page on which it stands; null: the first one. */
const changing =
  <T>(page: PageCard | null, changeOf: (said: T) => KalenderChange) =>
  async (ctx: KesraContext, actor: Actor, said: T): Promise<void> => {
    const done = await changeKalender(ctx.deps, actor, changeOf(said));
    if (!done.ok) return replyRefusal(ctx, done);
    if (page) return turnCard(ctx, page(done.value, ctx.t));
    await onPage(ctx, actor, 'home');
  };

type Hari = { readonly hari: number };
type Ticked = Hari & { readonly on: boolean };

function register(bot: Composer<KesraContext>): void {
  registerButtons(bot, KALENDER_BUTTONS, {
    show: (ctx, actor, { name }) => onPage(ctx, actor, name),
    hari: changing<Ticked>(hariCard, ({ hari, on }) => ({ hari, bekerja: on })),
    ingat: changing<Ticked>(ingatCard, ({ hari, on }) => ({ pengingat: hari, ada: on })),
    ulang: changing<Hari>(ingatCard, ({ hari }) => ({ ulang: hari })),
    desa: changing<Hari>(batasCard, ({ hari }) => ({ batasDesa: hari })),
    kasi: changing<Hari>(batasCard, ({ hari }) => ({ batasKasi: hari })),
    saat: changing<{ readonly on: boolean }>(null, ({ on }) => ({ setiapSaat: on })),
    zona: changing<{ readonly zona: keyof typeof ZONES }>(zonaCard, ({ zona }) => ({ zona: ZONES[zona] })),
    list: async (ctx, actor, { tahun, page }) => {
      const found = await load(ctx, actor, tahun);
      if (found) await turnCard(ctx, liburListCard(found, page, ctx.t));
    },
    paste: async (ctx, actor, about) => {
      if (await load(ctx, actor)) await ctx.forms.start(liburListForm, about);
    },
    day: (ctx, actor, { tanggal, verb }) => onDay(ctx, actor, tanggal, verb),
  });
}

export const kalenderFeature: Feature = {
  name: 'kalender',
  commands: [],
  buttons: [KALENDER_BUTTONS],
  forms: [jamForm, liburForm, liburListForm],
  register,
};
