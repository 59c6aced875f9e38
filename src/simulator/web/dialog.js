/** Dialogs on the browser's own <dialog>: focus is kept inside, Escape closes, focus returns. */
import { h, iconButton } from './dom.js';
import { t } from './strings.js';

/**
 * @param {string} title
 * @param {(close: () => void) => (Node | string)[]} content
 * @returns {HTMLDialogElement} removed again when closed
 */
export function openDialog(title, content, { wide = false, onclose } = {}) {
  const dialog = h('dialog.dialog', { class: wide ? 'wide' : '', 'aria-label': title });
  const close = () => dialog.close();
  dialog.append(
    h('div.dialog-head', {}, h('h2', {}, title), iconButton('close', t('close'), close)),
    h('div.dialog-body', {}, ...content(close)),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    onclose?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** What answerCallbackQuery shows with show_alert. */
export function alertDialog(who, text) {
  openDialog(who, (close) => [
    h('p.preline', {}, text),
    h('div.dialog-buttons', {}, h('button.primary', { type: 'button', autofocus: true, onclick: close }, t('ok'))),
  ]);
}

export function confirmDialog(title, text, yes, onYes) {
  openDialog(title, (close) => [
    h('p', {}, text),
    h(
      'div.dialog-buttons',
      {},
      h('button.quiet', { type: 'button', onclick: close }, t('cancel')),
      h(
        'button.primary',
        {
          type: 'button',
          autofocus: true,
          onclick: () => {
            close();
            onYes();
          },
        },
        yes,
      ),
    ),
  ]);
}

/** A list to choose one from. @param {readonly { label: string, note?: string, mark?: Node, run(): void }[]} choices */
export function chooseDialog(title, intro, choices) {
  openDialog(title, (close) => [
    intro && h('p.muted', {}, intro),
    h(
      'div.choices',
      {},
      ...choices.map(({ label, note, mark, ...choice }) =>
        h(
          'button.choice',
          {
            type: 'button',
            onclick: () => {
              close();
              choice.run();
            },
          },
          mark,
          h('span', {}, label, note && h('small', {}, note)),
        ),
      ),
    ),
  ]);
}
