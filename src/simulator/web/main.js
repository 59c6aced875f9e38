/** Starts the page: listens to the store, opens the stream. */
import { arrangeColumns, resetColumns, updateColumn, updateTyping } from './columns.js';
import { drawHints, drawNotice } from './hints.js';
import { updatePeople } from './people.js';
import { allChatIds, listen, state, unreadOf } from './store.js';
import { connect } from './stream.js';
import { currentLanguage, t } from './strings.js';
import { drawTop, hearClock } from './topbar.js';

/** What columns are made from; when it changes they are made anew. */
let madeFrom = '';
function identity() {
  return JSON.stringify([currentLanguage(), state.persons.map(({ id, name, role }) => [id, name, role]), state.groups]);
}

function drawAll() {
  document.documentElement.lang = currentLanguage();
  drawTop();
  drawHints();
  drawNotice();
  const identityNow = identity();
  if (identityNow === madeFrom) {
    arrangeColumns();
    for (const id of allChatIds()) updateColumn(id);
  } else {
    madeFrom = identityNow;
    resetColumns();
  }
  updatePeople();
  showTitle();
}

function showTitle() {
  const unread = state.persons.reduce((sum, { id }) => sum + unreadOf(id), 0);
  document.title = `${unread > 0 ? `(${unread}) ` : ''}KesraBot · ${t('practice')}`;
}

listen((what, chatId) => {
  if (what === 'notice') return drawNotice();
  if (what === 'all') return drawAll();
  if (what === 'clock') return hearClock();
  if (what === 'typing') return updateTyping(chatId);
  if (what === 'chat') updateColumn(chatId);
  if (what === 'people') arrangeColumns();
  updatePeople();
  return showTitle();
});

document.documentElement.lang = currentLanguage();
connect();
