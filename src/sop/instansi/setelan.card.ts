/** What the Kasi sees of the lists that the office edits (C1). Pure. */
import { joinHtml } from '../../i18n/html.ts';
import type { Html, SimpleKey, Translate } from '../../i18n/translate.ts';
import { inRows } from '../../lib/in-rows.ts';
import { pageOf } from '../../lib/page-of.ts';
import type { Card, InlineButton } from '../../outbox/message.ts';
import { pageRow } from '../../outbox/page-row.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayRunInstallation } from '../../office/actor/hak.ts';
import type { DesaView, InstansiView, Setelan } from './show-setelan.ts';

const BUTTONS_A_PAGE = 16;

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
      [button(t, 'instansi-button-list', 'st:i:0'), button(t, 'instansi-button-desa', 'st:d:0')],
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
    data: `st:in:${id}`,
  }));
  return {
    text: t('instansi-list', { count: instansiList.length }),
    keyboard: [
      ...inRows(buttons, 2),
      ...pageRow(slice, (to) => `st:i:${to}`, t),
      [button(t, 'instansi-button-add', 'st:add')],
      [button(t, 'instansi-button-home', 'st:home')],
    ],
  };
}

export function desaListCard({ desaList }: Setelan, page: number, t: Translate): Card {
  const slice = pageOf(desaList, page, BUTTONS_A_PAGE);
  const buttons = slice.shown.map(({ id, nama }) => ({ text: nama, data: `st:de:${id}` }));
  return {
    text: t('instansi-desa-list', { count: desaList.length }),
    keyboard: [
      ...inRows(buttons, 2),
      ...pageRow(slice, (to) => `st:d:${to}`, t),
      [button(t, 'instansi-button-add-wilayah', 'st:wk')],
      [button(t, 'instansi-button-home', 'st:home')],
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
      [button(t, 'instansi-button-nama', `st:in:${id}:nama`)],
      [
        button(t, 'instansi-button-singkatan', `st:in:${id}:singkatan`),
        button(t, 'instansi-button-alias', `st:in:${id}:alias`),
      ],
      [
        archived
          ? button(t, 'instansi-button-restore', `st:in:${id}:restore`)
          : button(t, 'instansi-button-archive', `st:in:${id}:archive`),
      ],
      [button(t, 'instansi-button-list', 'st:i:0')],
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
      [button(t, 'instansi-button-alias', `st:de:${id}:alias`)],
      [button(t, 'instansi-button-desa', 'st:d:0')],
    ],
  };
}
