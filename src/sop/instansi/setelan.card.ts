/** What the Kasi sees of the lists that the office edits (C1). Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { createButtons } from '../../lib/button-data.ts';
import { ID, PAGE, word } from '../../lib/button-part.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayRunInstallation } from '../../office/actor/hak.ts';
import type { DesaView, InstansiView, Setelan } from './show-setelan.ts';

const BUTTONS_A_PAGE = 16;

export const SETELAN_BUTTONS = createButtons(
  {
    home: 'st:home[:<page>]',
    instansiList: 'st:i[:<page>]',
    desaList: 'st:d[:<page>]',
    instansi: 'st:in:<id>[:<verb>]',
    desa: 'st:de:<id>[:<alias>]',
    add: 'st:add',
    wilayah: 'st:wk',
  },
  {
    id: ID,
    page: PAGE,
    verb: word(['nama', 'singkatan', 'alias', 'archive', 'restore']),
    alias: word(['alias']),
  },
);
const st = SETELAN_BUTTONS.data;

function button(t: Translate, key: SimpleKey, data: string): InlineButton {
  return { text: t.plain(key), data };
}

const instalasiRow = (t: Translate): InlineButton[] => [button(t, 'instalasi-button-home', 'ins:home')];

/** For whoever runs the installation and edits no lists. */
export function pengelolaCard(t: Translate): Card {
  return { text: t('instalasi-setelan'), keyboard: [instalasiRow(t)] };
}

/** @param actor who runs the installation has one button more */
export function homeCard({ instansiList, desaList }: Setelan, actor: Pick<Actor, 'pengelola'>, t: Translate): Card {
  const used = instansiList.filter(({ archived }) => !archived).length;
  return {
    text: t('instansi-home', { instansi: used, desa: desaList.length }),
    keyboard: [
      [
        button(t, 'instansi-button-list', st('instansiList', { page: 0 })),
        button(t, 'instansi-button-desa', st('desaList', { page: 0 })),
      ],
      [button(t, 'kalender-button', 'kal:home')],
      ...(mayRunInstallation(actor) ? [instalasiRow(t)] : []),
    ],
  };
}

/** Bodies, those out of use marked. */
export function instansiListCard({ instansiList }: Setelan, page: number, t: Translate): Card {
  const slice = pageOf(instansiList, page, BUTTONS_A_PAGE);
  const buttons = slice.shown.map(({ id, nama, singkatan, archived }) => ({
    text: `${archived ? '🗄 ' : ''}${singkatan || nama}`,
    data: st('instansi', { id }),
  }));
  return {
    text: t('instansi-list', { count: instansiList.length }),
    keyboard: [
      ...inRows(buttons, 2),
      ...pageRow(slice, (page) => st('instansiList', { page }), t),
      [button(t, 'instansi-button-add', st('add'))],
      [button(t, 'instansi-button-home', st('home'))],
    ],
  };
}

export function desaListCard({ desaList }: Setelan, page: number, t: Translate): Card {
  const slice = pageOf(desaList, page, BUTTONS_A_PAGE);
  const buttons = slice.shown.map(({ id, nama }) => ({ text: nama, data: st('desa', { id }) }));
  return {
    text: t('instansi-desa-list', { count: desaList.length }),
    keyboard: [
      ...inRows(buttons, 2),
      ...pageRow(slice, (page) => st('desaList', { page }), t),
      [button(t, 'instansi-button-add-wilayah', st('wilayah'))],
      [button(t, 'instansi-button-home', st('home'))],
    ],
  };
}

function aliasLine(alias: readonly string[], t: Translate): Html[] {
  return alias.length > 0 ? [t('instansi-alias-line', { daftar: alias.join(', ') })] : [];
}

export function instansiCard({ id, nama, singkatan, alias, archived }: InstansiView, t: Translate): Card {
  const text = [t('instansi-head', { nama })];
  if (singkatan) text.push(t('instansi-singkatan-line', { singkatan }));
  text.push(...aliasLine(alias, t));
  if (archived) text.push(t('instansi-archived-line'));
  return {
    text: joinHtml(text),
    keyboard: [
      [button(t, 'instansi-button-nama', st('instansi', { id, verb: 'nama' }))],
      [
        button(t, 'instansi-button-singkatan', st('instansi', { id, verb: 'singkatan' })),
        button(t, 'instansi-button-alias', st('instansi', { id, verb: 'alias' })),
      ],
      [
        archived
          ? button(t, 'instansi-button-restore', st('instansi', { id, verb: 'restore' }))
          : button(t, 'instansi-button-archive', st('instansi', { id, verb: 'archive' })),
      ],
      [button(t, 'instansi-button-list', st('instansiList', { page: 0 }))],
    ],
  };
}

export function desaCard({ id, title, kode, alias }: DesaView, t: Translate): Card {
  const text = [t('instansi-head', { nama: title })];
  text.push(kode === null ? t('instansi-no-kode-line') : t('instansi-kode-line', { kode }));
  text.push(...aliasLine(alias, t));
  return {
    text: joinHtml(text),
    keyboard: [
      [button(t, 'instansi-button-alias', st('desa', { id, alias: 'alias' }))],
      [button(t, 'instansi-button-desa', st('desaList', { page: 0 }))],
    ],
  };
}
