/** Feature: the office's calendar, a page of /setelan (W1–W4). */
import type { Composer } from 'grammy';
import { replyRefusal, turnCard, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type KalenderChange, changeKalender } from './change-kalender.ts';
import {
  ZONES,
  batasCard,
  hariCard,
  ingatCard,
  kalenderCard,
  liburCard,
  liburListCard,
  zonaCard,
} from './kalender.card.ts';
import { jamForm, liburForm } from './kalender.form.ts';
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

/** The page on which each button stands; null: the first one. */
const pageOf = (name: string): PageCard | null => {
  if (name === 'ulang') return ingatCard;
  return name === 'desa' || name === 'kasi' ? batasCard : (PAGES[name] ?? null);
};

function changeOf(name: string, value: string, on: string | undefined): KalenderChange | null {
  const number = Number(value);
  switch (name) {
    case 'hari':
      return { hari: number, bekerja: on === '1' };
    case 'ingat':
      return { pengingat: number, ada: on === '1' };
    case 'ulang':
      return { ulang: number };
    case 'desa':
      return { batasDesa: number };
    case 'kasi':
      return { batasKasi: number };
    case 'saat':
      return { setiapSaat: number === 1 };
    default:
      return null;
  }
}

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

async function onChange(ctx: KesraContext, actor: Actor, name: string, change: KalenderChange): Promise<void> {
  const done = await changeKalender(ctx.deps, actor, change);
  if (!done.ok) return replyRefusal(ctx, done);
  const page = pageOf(name);
  if (page) return turnCard(ctx, page(done.value, ctx.t));
  await onPage(ctx, actor, 'home');
}

async function onDay(ctx: KesraContext, actor: Actor, tanggal: string, verb: string): Promise<void> {
  if (verb !== '') {
    const done = await (verb === 'strike' ? strikeLibur : restoreLibur)(ctx.deps, actor, { tanggal });
    if (!done.ok) return replyRefusal(ctx, done);
  }
  const found = await load(ctx, actor, Number(tanggal.slice(0, 4)));
  if (!found) return;
  const line = found.liburList.find((one) => one.tanggal === tanggal);
  await turnCard(ctx, line ? liburCard(line, ctx.t) : liburListCard(found, 0, ctx.t));
}

function registerButtons(bot: Composer<KesraContext>): void {
  bot.callbackQuery(/^kal:(home|hari|jam|ingat|batas|zona|add)$/, (ctx) =>
    withActor(ctx, (actor) => onPage(ctx, actor, ctx.match[1] ?? '')),
  );
  bot.callbackQuery(/^kal:(hari|ingat|ulang|desa|kasi|saat):(\d{1,2})(?::([01]))?$/, async (ctx, next) => {
    const name = ctx.match[1] ?? '';
    const change = changeOf(name, ctx.match[2] ?? '', ctx.match[3]);
    if (!change) return next();
    await withActor(ctx, (actor) => onChange(ctx, actor, name, change));
  });
  bot.callbackQuery(/^kal:zona:(wib|wita|wit)$/, (ctx) =>
    withActor(ctx, (actor) => onChange(ctx, actor, 'zona', { zona: ZONES[ctx.match[1] as keyof typeof ZONES] })),
  );
  bot.callbackQuery(/^kal:l:(20\d\d):(\d{1,3})$/, (ctx) =>
    withActor(ctx, async (actor) => {
      const found = await load(ctx, actor, Number(ctx.match[1]));
      if (found) await turnCard(ctx, liburListCard(found, Number(ctx.match[2]), ctx.t));
    }),
  );
  bot.callbackQuery(/^kal:t:(20\d\d-\d\d-\d\d)(?::(strike|restore))?$/, (ctx) =>
    withActor(ctx, (actor) => onDay(ctx, actor, ctx.match[1] ?? '', ctx.match[2] ?? '')),
  );
}

export const kalenderFeature: Feature = {
  name: 'kalender',
  commands: [],
  buttons: ['kal'],
  forms: [jamForm, liburForm],
  register: registerButtons,
};
