/** Whom to invite, as questions: desa, the Camat and bodies, groups; the review page says how many people that is (C1). */
import type { Json } from '../../form/env.ts';
import type { Field } from '../../form/field.ts';
import { severalPlaces } from '../../form/fields/place.ts';
import { severalChoices } from '../../form/fields/several-choices.ts';
import { listInstansi } from '../instansi/list-instansi.ts';
import type { SopEnv } from '../../office/actor/form-env.ts';
import { listDesa } from '../../office/actor/list-desa.ts';
import type { AudienceChoice } from './audience.ts';
import { countAudience } from './count-audience.ts';
import { listRapatChoices } from './list-rapat-choices.ts';
import type { Ids } from './undangan.repo.ts';

const ALL = 'all';
const CAMAT = 'camat';

type Chosen = readonly string[] | null;
export interface AudienceAnswers {
  readonly desa: Chosen;
  readonly instansi: Chosen;
  readonly kelompok: Chosen;
}

function idsOf(chosen: Chosen): Ids {
  if (chosen?.includes(ALL)) return 'all';
  return (chosen ?? []).filter((one) => /^\d+$/.test(one)).map(Number);
}

export function audienceOf({ desa, instansi, kelompok }: Partial<AudienceAnswers>): AudienceChoice {
  return {
    desaIds: idsOf(desa ?? null),
    instansiIds: idsOf(instansi ?? null),
    camat: instansi?.includes(CAMAT) ?? false,
    kelompokIds: idsOf(kelompok ?? null),
  };
}

type ChosenField = Field<SopEnv, Chosen>;

/** "12 orang: Sarapat, Jaar": how many there are stands first, since long lists are cut. */
function withCount(field: ChosenField, as: keyof AudienceAnswers): ChosenField {
  return {
    ...field,
    open: async (env, answers) => {
      const open = await field.open(env, answers);
      const stored: unknown = (answers as Partial<Record<keyof AudienceAnswers, Json>>)[as];
      const { actor, deps, t } = env;
      if (!Array.isArray(stored) || !actor) return open;
      const count = await countAudience(deps, actor, audienceOf({ [as]: stored as string[] }));
      const lead =
        as === 'kelompok'
          ? t.plain('rapat-count-groups', { count: count.groups })
          : t.plain('rapat-count-people', { count: count.people });
      return { ...open, show: (value) => `${lead}: ${open.show(value)}` };
    },
  };
}

export function audienceFields() {
  const desa = severalPlaces<SopEnv, true>({
    label: 'rapat-form-desa',
    question: 'rapat-form-desa-question',
    optional: true,
    options: async ({ deps, actor, t }: SopEnv) => {
      const list = actor ? await listDesa(deps, actor) : [];
      const all = { value: ALL, text: t.plain('rapat-form-all-desa') };
      return [all, ...list.map((one) => one.place)];
    },
  });
  const instansi = severalChoices<SopEnv, true>({
    label: 'rapat-form-instansi',
    question: 'rapat-form-instansi-question',
    optional: true,
    options: async ({ deps, actor, t }: SopEnv) => {
      if (!actor) return [];
      const { hasCamat } = await listRapatChoices(deps, actor);
      const list = await listInstansi(deps, actor);
      return [
        ...(hasCamat ? [{ value: CAMAT, text: t.plain('rapat-form-camat') }] : []),
        { value: ALL, text: t.plain('rapat-form-all-instansi') },
        ...list.map(({ id, singkatan, nama, alias }) => ({
          value: String(id),
          text: singkatan,
          aliases: [nama, ...alias],
        })),
      ];
    },
  });
  const kelompok = severalChoices<SopEnv, true>({
    label: 'rapat-form-kelompok',
    question: async ({ t, deps, actor }: SopEnv) => {
      const groups = actor ? (await listRapatChoices(deps, actor)).groups : [];
      return groups.length === 0 ? t('rapat-form-kelompok-none') : t('rapat-form-kelompok-question');
    },
    optional: true,
    options: async ({ deps, actor }: SopEnv) =>
      actor
        ? (await listRapatChoices(deps, actor)).groups.map(({ id, forum }) => ({ value: String(id), text: forum }))
        : [],
  });
  return {
    desa: withCount(desa, 'desa'),
    instansi: withCount(instansi, 'instansi'),
    kelompok: withCount(kelompok, 'kelompok'),
  };
}
