/** Whose something is, as two questions of a form: what kind of pihak, and which one. */
import type { About } from '../../form/env.ts';
import { choice } from '../../form/fields/choice.ts';
import type { Option } from '../../form/fields/options.ts';
import { place } from '../../form/fields/place.ts';
import type { SimpleKey } from '../../i18n/translate.ts';
import type { SopEnv } from '../actor/form-env.ts';
import { JENIS_PIHAK, type JenisPihak } from './choose-pihak.ts';

const KIND_TEXT: Readonly<Record<JenisPihak, SimpleKey>> = {
  INSTANSI: 'pihak-instansi',
  DESA: 'pihak-desa',
  ORANG: 'pihak-orang',
};

/**
 * @param list who can be chosen of that kind; none for somebody who may not choose
 * @param words of this noun's own, e.g. what people are called among whom one can be chosen
 */
export function pihakFields<C>(
  list: (env: SopEnv & About<C>, jenis: JenisPihak) => Promise<readonly Option[]>,
  words: Partial<Readonly<Record<JenisPihak, SimpleKey>>> = {},
) {
  return {
    pihak: choice({
      label: 'pihak-label',
      question: 'pihak-question',
      options: JENIS_PIHAK.map((jenis) => ({ value: jenis, key: words[jenis] ?? KIND_TEXT[jenis] })),
    }),
    siapa: place({
      label: 'pihak-label-siapa',
      question: 'pihak-question-siapa',
      options: async (env: SopEnv & About<C>, { pihak }: { readonly pihak?: string }) => {
        const jenis = JENIS_PIHAK.find((one) => one === pihak);
        return jenis ? list(env, jenis) : [];
      },
    }),
  };
}
