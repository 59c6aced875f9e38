/** What was just played, as a chat test to copy or to save: for whoever works on the program. */
import { explain, fetchTest } from './api.js';
import { openDialog } from './dialog.js';
import { h, icon } from './dom.js';
import { nameOf } from './store.js';
import { t } from './strings.js';
import { toast } from './toast.js';

function save({ name, text }) {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  h('a', { href, download: name }).click();
  URL.revokeObjectURL(href);
}

async function copy({ text }) {
  await navigator.clipboard.writeText(text);
  toast(t('copied'));
}

/** @param {number} chatId whose transcript the test is to look at */
export async function openTest(chatId) {
  const made = await fetchTest(chatId).catch(explain);
  if (!made) return;
  openDialog(
    t('copy-test-title', { name: nameOf(chatId) }),
    () => [
      h('p.muted', {}, t('copy-test-hint')),
      h('pre.code', { tabindex: 0, 'aria-label': made.name }, made.text),
      h(
        'div.dialog-buttons',
        {},
        h('button.quiet', { type: 'button', onclick: () => save(made) }, icon('download'), t('download')),
        h('button.primary', { type: 'button', autofocus: true, onclick: () => copy(made) }, t('copy')),
      ),
    ],
    { wide: true },
  );
}
