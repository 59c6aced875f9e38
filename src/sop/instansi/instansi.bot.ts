/** Feature: /setelan: the lists and names that the office edits, bodies and desa (C1). */
import type { Composer } from 'grammy';
import { replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { type Refusal, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { changeInstansi } from './change-instansi.ts';
import {
  SETELAN_BUTTONS,
  desaCard,
  desaListCard,
  homeCard,
  instansiCard,
  instansiListCard,
  pengelolaCard,
} from './setelan.card.ts';
import { aliasForm, instansiAddForm, instansiNamaForm, instansiSingkatanForm, wilayahAddForm } from './setelan.form.ts';
import { type Setelan, showSetelan } from './show-setelan.ts';
import { seedInstansi } from './seed-instansi.ts';

const NOT_FOUND: Refusal<'instansi-not-found'> = refuse('instansi-not-found');

async function loadSetelan(ctx: KesraContext, actor: Actor): Promise<Setelan | null> {
  const found = await showSetelan(ctx.deps, actor);
  if (found.ok) return found.value;
  await replyRefusal(ctx, found);
  return null;
}

async function onInstansi(ctx: KesraContext, actor: Actor, id: number, verb?: string): Promise<void> {
  if (verb === 'archive' || verb === 'restore') {
    const done = await changeInstansi(ctx.deps, actor, id, { archived: verb === 'archive' });
    if (!done.ok) return replyRefusal(ctx, done);
  }
  const setelan = await loadSetelan(ctx, actor);
  if (!setelan) return;
  const view = setelan.instansiList.find((one) => one.id === id);
  if (!view) return replyRefusal(ctx, NOT_FOUND);
  const about = { id, nama: view.nama };
  if (verb === 'nama') return ctx.forms.start(instansiNamaForm, about);
  if (verb === 'singkatan') return ctx.forms.start(instansiSingkatanForm, about);
  if (verb === 'alias') return ctx.forms.start(aliasForm, { ...about, of: 'instansi' });
  await turnCard(ctx, instansiCard(view, ctx.t));
}

async function onDesa(ctx: KesraContext, actor: Actor, id: number, verb?: 'alias'): Promise<void> {
  const setelan = await loadSetelan(ctx, actor);
  if (!setelan) return;
  const view = setelan.desaList.find((one) => one.id === id);
  if (!view) return replyRefusal(ctx, NOT_FOUND);
  if (verb === 'alias') return ctx.forms.start(aliasForm, { id, nama: view.title, of: 'desa' });
  await turnCard(ctx, desaCard(view, ctx.t));
}

const withSetelan =
  <T>(go: (ctx: KesraContext, actor: Actor, setelan: Setelan, said: T) => Promise<void>) =>
  async (ctx: KesraContext, actor: Actor, said: T): Promise<void> => {
    const setelan = await loadSetelan(ctx, actor);
    if (setelan) await go(ctx, actor, setelan, said);
  };

function register(bot: Composer<KesraContext>): void {
  registerButtons(bot, SETELAN_BUTTONS, {
    home: withSetelan((ctx, actor, setelan) => turnCard(ctx, homeCard(setelan, actor, ctx.t))),
    instansiList: withSetelan<{ readonly page?: number | undefined }>((ctx, _actor, setelan, { page = 0 }) =>
      turnCard(ctx, instansiListCard(setelan, page, ctx.t)),
    ),
    desaList: withSetelan<{ readonly page?: number | undefined }>((ctx, _actor, setelan, { page = 0 }) =>
      turnCard(ctx, desaListCard(setelan, page, ctx.t)),
    ),
    instansi: (ctx, actor, { id, verb }) => onInstansi(ctx, actor, id, verb),
    desa: (ctx, actor, { id, alias }) => onDesa(ctx, actor, id, alias),
    add: withSetelan((ctx) => ctx.forms.start(instansiAddForm)),
    wilayah: withSetelan((ctx) => ctx.forms.start(wilayahAddForm)),
  });
}

export const instansiFeature: Feature = {
  name: 'instansi',
  found: seedInstansi,
  commands: [
    {
      name: 'setelan',
      description: 'instansi-command-setelan',
      button: 'instansi-menu',
      peran: ['KASI'],
      hak: 'SETELAN',
      pengelola: true,
      run: async (ctx) => {
        const { actor } = ctx;
        if (!actor) return;
        if (!mayAsKasi(actor, 'SETELAN')) return replyCard(ctx, pengelolaCard(ctx.t));
        const setelan = await loadSetelan(ctx, actor);
        if (setelan) await replyCard(ctx, homeCard(setelan, actor, ctx.t));
      },
    },
  ],
  buttons: [SETELAN_BUTTONS],
  forms: [instansiNamaForm, instansiSingkatanForm, aliasForm, instansiAddForm, wilayahAddForm],
  register,
};
