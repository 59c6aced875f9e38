/** What a list of contacts leads to, as papers: invitations to print, and rows to put right (C1, C3). */
import { readFile, rm } from 'node:fs/promises';
import { makePdf } from '../../document/make-pdf.ts';
import type { Deps } from '../../deps.ts';
import type { ClosingFile } from '../../form/define-form.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import type { Actor } from '../../office/actor/actor.ts';
import type { KontakImported, WrongRow } from './import-kontak.ts';
import { inviteSheetPages } from './invite-sheet.page.ts';
import { makeKontakTemplate } from './make-kontak-template.ts';

interface For {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly t: Translate;
}

async function invitationPaper({ actor, t }: For, { sheet }: KontakImported): Promise<ClosingFile> {
  const title = t.plain('impor-lembar-file', { kecamatan: sheet.kecamatan });
  const pdf = await makePdf(inviteSheetPages(sheet, actor.zona, t, title));
  const at = formatDateTime(sheet.expiresAt, { language: t.language, zone: actor.zona });
  const caption = t('impor-lembar-caption', { count: sheet.invites.length, at });
  return { bytes: pdf, name: `${title}.pdf`, caption };
}

/** The template, or the rows to be put right in it. @returns null for whoever may not (any more) */
export async function templatePaper(
  { deps, actor }: For,
  caption: Html,
  wrong: readonly WrongRow[] = [],
): Promise<ClosingFile | null> {
  const made = await makeKontakTemplate(deps, actor, wrong);
  if (!made.ok) return null;
  const { path, fileName } = made.value;
  try {
    return { bytes: await readFile(path), name: fileName, caption };
  } finally {
    // Names and telephones: the file is in the chat, and nowhere else.
    await rm(path, { force: true });
  }
}

export async function papersOf(who: For, imported: KontakImported): Promise<ClosingFile[]> {
  const { sheet, wrong } = imported;
  const { t } = who;
  const corrected =
    wrong.length > 0 ? await templatePaper(who, t('impor-wrong-caption', { count: wrong.length }), wrong) : null;
  return [
    ...(sheet.invites.length > 0 ? [await invitationPaper(who, imported)] : []),
    ...(corrected ? [corrected] : []),
  ];
}

export function summaryOf({ sheet, known, wrong }: KontakImported, t: Translate): Html {
  const summary = t('impor-done', { made: sheet.invites.length, known, wrong: wrong.length });
  return joinHtml(known > 0 ? [summary, t('impor-known-hint')] : [summary]);
}
