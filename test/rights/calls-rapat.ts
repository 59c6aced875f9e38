/** How the use cases about meetings and invitations are tried; see calls.ts. The records are a meeting to which "desa sendiri" is invited. */
import { nextDraftId } from '../next-draft-id.ts';
import type { Actor } from '../../src/office/actor/actor.ts';
import { answerUndangan } from '../../src/sop/rapat/answer-undangan.ts';
import { callRapat } from '../../src/sop/rapat/call-rapat.ts';
import { cancelRapat, changeRapat } from '../../src/sop/rapat/act-on-rapat.ts';
import { countAudience } from '../../src/sop/rapat/count-audience.ts';
import { inviteMore } from '../../src/sop/rapat/invite-more.ts';
import { listRapatChoices } from '../../src/sop/rapat/list-rapat-choices.ts';
import { listRapat } from '../../src/sop/rapat/list-rapat.ts';
import { listUndangan } from '../../src/sop/rapat/list-undangan.ts';
import { makeSurat } from '../../src/sop/rapat/make-surat.ts';
import { nameWakil } from '../../src/sop/rapat/name-wakil.ts';
import { openKartu } from '../../src/sop/rapat/open-kartu.ts';
import type { RapatView } from '../../src/sop/rapat/rapat-view.ts';
import { setSuratNomor } from '../../src/sop/rapat/set-surat-nomor.ts';
import { showNames } from '../../src/sop/rapat/show-names.ts';
import { showRapat } from '../../src/sop/rapat/show-rapat.ts';
import { showUndangan } from '../../src/sop/rapat/show-undangan.ts';
import { aRapat, rapatInput } from '../rapat-office.ts';
import type { Call } from './calls.ts';
import { byAll, isListed, once, untilDone } from './records.ts';
import type { RightsWorld } from './world.ts';

const fresh = nextDraftId;

const ownDesa = ({ owner }: RightsWorld) => [owner.desaId ?? 0];

const called = (world: RightsWorld): Promise<RapatView> => aRapat(world.deps, world.kasi, { desaIds: ownDesa(world) });
type Act = (world: RightsWorld, actor: Actor, view: RapatView) => Promise<boolean>;

/** On a meeting that was just called. */
const onRapat = (act: Act): Call => untilDone(called, act);

const shown = once(called);
/** On one that stays as it is. */
const onShown = (act: Act): Call => byAll(shown, act);

const actOf = ({ deps }: RightsWorld, { id, revision }: RapatView) => ({
  rapatId: id,
  revision,
  at: deps.clock.now(),
});
const audienceOf = (world: RightsWorld) =>
  ({ desaIds: ownDesa(world), instansiIds: [], camat: false, kelompokIds: [] }) as const;

/** Somebody else's desa was invited before. */
const calledForOthers = ({ deps, kasi, actors }: RightsWorld): Promise<RapatView> =>
  aRapat(deps, kasi, { desaIds: [actors.get('desa lain')?.desaId ?? 0] });

export const CALLS_RAPAT: Readonly<Record<string, Call>> = {
  answerUndangan: onRapat(async ({ deps }, actor, { id, urut }) => {
    const input = { rapatId: id, urut, jawaban: 'HADIR', at: deps.clock.now(), groupChatId: null } as const;
    return (await answerUndangan(deps, actor, input)).ok;
  }),
  callRapat: async (world, actor) => {
    const input = rapatInput({ draftId: fresh(), audience: audienceOf(world) });
    return (await callRapat(world.deps, actor, input)).ok;
  },
  cancelRapat: onRapat(
    async (world, actor, view) => (await cancelRapat(world.deps, actor, { ...actOf(world, view), alasan: 'Batal' })).ok,
  ),
  changeRapat: onRapat(async (world, actor, view) => {
    const change = { kind: 'agenda', agenda: ['Lain'] } as const;
    return (await changeRapat(world.deps, actor, { ...actOf(world, view), change })).ok;
  }),
  countAudience: async (world, actor) => (await countAudience(world.deps, actor, audienceOf(world))).people > 0,
  inviteMore: untilDone(calledForOthers, async (world, actor, { id }) => {
    const { deps } = world;
    const input = { rapatId: id, draftId: fresh(), at: deps.clock.now(), audience: audienceOf(world) };
    return (await inviteMore(deps, actor, input)).ok;
  }),
  listRapat: onShown(({ deps }, actor, { id }) =>
    isListed(id, async (page) => {
      const list = await listRapat(deps, actor, page);
      return list.ok ? { ids: list.value.lines.map((line) => line.id), pages: list.value.pages } : null;
    }),
  ),
  listRapatChoices: async ({ deps, owner }, actor) =>
    (await listRapatChoices(deps, actor)).notulisList.some(({ kontakId }) => kontakId === owner.kontakId),
  listUndangan: onShown(({ deps }, actor, { id }) =>
    isListed(id, async (page) => {
      const { lines, pages } = await listUndangan(deps, actor, page);
      return { ids: lines.map(({ rapatId }) => rapatId), pages };
    }),
  ),
  makeSurat: onShown(async ({ deps }, actor, { id }) => (await makeSurat(deps, actor, id)).ok),
  nameWakil: onRapat(async ({ deps, owner }, actor, { id, urut }) => {
    const at = deps.clock.now();
    await answerUndangan(deps, owner, { rapatId: id, urut, jawaban: 'DIWAKILKAN', at, groupChatId: null });
    return (await nameWakil(deps, actor, { rapatId: id, draftId: fresh(), wakil: 'Joko', at })).ok;
  }),
  openKartu: onShown(
    async ({ deps }, actor, { id }) => (await openKartu(deps, actor, { rapatId: id, messageId: 7 })).ok,
  ),
  setSuratNomor: onRapat(
    async (world, actor, view) =>
      (await setSuratNomor(world.deps, actor, { ...actOf(world, view), suratNomor: '400.9' })).ok,
  ),
  showNames: onShown(async ({ deps }, actor, { id }) => (await showNames(deps, actor, { id })).ok),
  showRapat: onShown(async ({ deps }, actor, { id }) => (await showRapat(deps, actor, { id })).ok),
  showUndangan: onShown(async ({ deps }, actor, { id }) => (await showUndangan(deps, actor, { id })).ok),
};
