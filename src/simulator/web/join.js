/** Links in messages: one to our bot is tapped as a person of the office, any other opens in a new tab. */
import { act } from './api.js';
import { avatar } from './avatar.js';
import { chooseDialog, openDialog } from './dialog.js';
import { h } from './dom.js';
import { nameOf, show, state } from './store.js';
import { localized, t } from './strings.js';
import { toast } from './toast.js';

/** @returns {{ payload: string, group: boolean } | undefined} what a link to our bot asks for */
function botLink(text) {
  const address = text.trim().replace(/^(?!\w+:)/, 'https://');
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isTelegram = /^(www\.)?(t\.me|telegram\.me)$/i.test(url.host);
  const username = isTelegram ? url.pathname.slice(1) : url.protocol === 'tg:' ? url.searchParams.get('domain') : null;
  if (username?.replace(/\/$/, '').toLowerCase() !== state.bot.username.toLowerCase()) return undefined;
  const group = url.searchParams.has('startgroup');
  return { payload: url.searchParams.get(group ? 'startgroup' : 'start') ?? '', group };
}

async function start(personId, payload) {
  show(personId);
  await act({ type: 'start', personId, payload });
}

async function addBot(personId, groupId) {
  show(groupId);
  await act({ type: 'add-bot', personId, groupId });
}

function chooseGroup(personId) {
  const groups = state.groups.filter((group) => group.memberIds.includes(personId));
  const choices = groups.map((group) => ({
    label: group.title,
    mark: avatar(group.id, group.title),
    run: () => addBot(personId, group.id),
  }));
  chooseDialog(t('which-group'), nameOf(personId), choices);
}

/** @param {number} tapper who has the message with the link before them */
function chooseWho({ payload, group }, tapper) {
  const choices = state.persons.map((person) => ({
    label: person.name,
    note: localized(person.role),
    mark: avatar(person.id, person.name),
    run: () => (group ? chooseGroup(person.id) : start(person.id, payload)),
  }));
  // An invitation is read by the one who made it and tapped by somebody else: the reader comes last.
  const own = state.persons.findIndex((person) => person.id === tapper);
  if (own >= 0) choices.push(...choices.splice(own, 1));
  chooseDialog(t('who-taps'), `t.me/${state.bot.username}`, choices);
}

export function openLink(url, tapper) {
  const link = botLink(url);
  if (link) chooseWho(link, tapper);
  else window.open(url, '_blank', 'noopener,noreferrer');
}

/** Asks for a link that came another way, for one person. */
export function pasteLink(personId) {
  openDialog(`${t('open-link-title')}: ${nameOf(personId)}`, (close) => {
    const input = h('input', {
      type: 'text',
      autocomplete: 'off',
      autofocus: true,
      'aria-label': t('open-link-title'),
    });
    const onsubmit = (event) => {
      event.preventDefault();
      const link = botLink(input.value);
      if (!link) return toast(t('open-link-wrong'), { kind: 'error' });
      close();
      return link.group ? chooseGroup(personId) : start(personId, link.payload);
    };
    return [
      h('p.muted', {}, t('open-link-hint', { bot: state.bot.username })),
      h('form.stack', { onsubmit }, input, h('button.primary', { type: 'submit' }, t('open'))),
    ];
  });
}
