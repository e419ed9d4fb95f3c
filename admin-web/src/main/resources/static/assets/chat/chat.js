// The web chat: brings together the history, the live stream, the outbox and what the person sees.
// Read next: thread.js (order), outbox.js (sending), stream.js (receiving), messages.js (drawing).

import { fetchMessages } from './api.js';
import { Composer } from './composer.js';
import { Connection } from './connection.js';
import { clearDelivery, showDelivery } from './delivery.js';
import { backoff, byId, isDoublePress, onDesktop, pause } from './dom.js';
import { drawMessage, markChoice, updateTime } from './messages.js';
import { Outbox } from './outbox.js';
import { Scroller } from './scroller.js';
import { Stream } from './stream.js';
import { Thread } from './thread.js';
import { fitAboveKeyboard } from './viewport.js';
import { Waiting } from './waiting.js';
import { words } from './words.js';

const ECHO_PATIENCE = 10_000;

const log = byId('log');
const welcome = byId('welcome');
const loading = byId('loading');
const olderButton = byId('older');

const thread = new Thread(byId('log-content'), byId('typing'));
const waiting = new Waiting(byId('typing'), byId('busy'));
const connection = new Connection();
const composer = new Composer({ onSend: text => send(text) });
const outbox = new Outbox({ onChange: onItemChange, onAccepted });
const scroller = new Scroller({
  view: log, content: byId('log-content'), jump: byId('jump'), jumpWords: byId('jump-words'), onNearTop: loadOlder,
});

let stream = null;
let moreToLoad = false;
let loadingOlder = false;
let unseen = 0;

start();

async function start() {
  fitAboveKeyboard(byId('shell'));
  listen();
  outbox.items.forEach(showItem);
  composer.focusOnDesktop();
  const page = await loadNewest();
  page.messages.forEach(merge);
  moreToLoad = page.more;
  scroller.toBottom();
  showWelcomeIfEmpty();
  stream = new Stream(thread.newest?.id ?? 0, { onMessage: onLive, onState: state => connection.show(state) });
  stream.open();
  outbox.run();
  if (thread.newest?.from === 'me') waiting.resume(thread.newest.at);
  announceFromNowOn();
  loadOlderIfRoom();
}

function listen() {
  document.querySelectorAll('[data-say]').forEach(button => {
    button.addEventListener('click', event => {
      if (isDoublePress(event)) return;
      send(button.dataset.say);
      leaveButton();
    });
  });
  byId('skip-link').addEventListener('click', event => {
    event.preventDefault();
    composer.input.focus();
  });
  olderButton.addEventListener('click', loadOlder);
  document.addEventListener('visibilitychange', () => !document.hidden && countUnseen(0));
}

// --- sending ---

function send(text, choice = null) {
  const drawn = showItem(outbox.add(text, choice));
  drawn.classList.add('is-new');
  scroller.followMine(drawn);
  if (stream) outbox.run();
}

function showItem(item) {
  welcome.hidden = true;
  const drawn = drawMessage({ from: 'me', kind: 'text', text: item.text, at: item.at });
  showDelivery(drawn, item, deliveryButtons(item));
  thread.add({ clientId: item.clientId, from: 'me', at: item.at }, drawn);
  return drawn;
}

function onItemChange(item) {
  const entry = thread.entryOf(item.clientId);
  if (!entry) return;
  showDelivery(entry.drawn, item, deliveryButtons(item));
  if (item.state === 'refused' && item.choice) releaseChoice(item.choice);
}

function deliveryButtons(item) {
  return {
    retry: () => outbox.retryNow(),
    edit: () => {
      takeBack(item);
      composer.putBack(item.text);
    },
    discard: () => {
      takeBack(item);
      leaveButton();
    },
  };
}

function takeBack({ clientId }) {
  outbox.remove(clientId);
  thread.remove(thread.entryOf(clientId));
  showWelcomeIfEmpty();
}

function onAccepted({ clientId, at }, id) {
  const entry = thread.entryOf(clientId);
  if (entry && entry.id == null) {
    const elsewhere = thread.has(id) || (moreToLoad && id < thread.oldestId);
    if (elsewhere) thread.remove(entry);
    else thread.settle(entry, id, at);
    clearDelivery(entry.drawn);
  }
  awaitAnswer(id);
  setTimeout(() => stream.lastId < id && stream.open(), ECHO_PATIENCE);
}

function awaitAnswer(id) {
  if (!thread.hasAnswerAfter(id)) waiting.start();
}

// --- receiving ---

function onLive(message) {
  const drawn = merge(message);
  if (message.from === 'me') {
    awaitAnswer(message.id);
    return;
  }
  waiting.stop();
  if (!drawn) return;
  drawn.classList.add('is-new');
  scroller.followTheirs(drawn);
  if (document.hidden) countUnseen(unseen + 1);
}

/** Puts a message where it belongs, once. @returns its drawing if it is new to the page */
function merge(message) {
  if (message.clientId) outbox.remove(message.clientId);
  const mine = message.clientId && thread.entryOf(message.clientId);
  if (mine) {
    if (mine.id == null) thread.settle(mine, message.id, message.at);
    updateTime(mine.drawn, message.at);
    clearDelivery(mine.drawn);
    return null;
  }
  if (thread.has(message.id)) return null;
  welcome.hidden = true;
  const drawn = drawMessage(withPendingChoices(message), pressChoice);
  thread.add(message, drawn);
  return drawn;
}

// --- choices ---

function pressChoice(message, choice) {
  send(choice.label, { message: message.id, id: choice.id });
  leaveButton();
}

function withPendingChoices(message) {
  const choices = message.choices?.map(choice => ({ ...choice, chosen: choice.chosen || outbox.holdsChoice(message.id, choice.id) }));
  return { ...message, choices };
}

function releaseChoice({ message, id }) {
  const drawn = thread.drawingOf(message);
  const pressed = drawn && [...drawn.querySelectorAll('.choice')].find(button => button.dataset.choice === id);
  if (pressed) markChoice(pressed, false);
}

/** The pressed button is gone or disabled: the focus goes on to where the next thing is done. */
function leaveButton() {
  if (onDesktop()) composer.focusOnDesktop();
  else log.focus({ preventScroll: true });
}

// --- history ---

async function loadNewest() {
  loading.hidden = false;
  for (let failures = 1; ; failures++) {
    try {
      const page = await fetchMessages();
      loading.hidden = true;
      return page;
    } catch {
      connection.cannotLoad();
      await pause(backoff(failures));
    }
  }
}

async function loadOlder() {
  if (!moreToLoad || loadingOlder) return;
  loadingOlder = true;
  scroller.keepPlace(() => showLoadingOlder(true));
  try {
    const page = await fetchMessages(thread.oldestId);
    quietly(() => scroller.keepPlace(() => {
      showLoadingOlder(false);
      page.messages.forEach(merge);
    }));
    moreToLoad = page.more && page.messages.length > 0;
    loadingOlder = false;
    loadOlderIfRoom();
  } catch {
    scroller.keepPlace(() => {
      showLoadingOlder(false);
      olderButton.hidden = false;
    });
    await pause(2000);
    loadingOlder = false;
  }
}

function loadOlderIfRoom() {
  if (scroller.isNearTop) loadOlder();
}

function showLoadingOlder(shown) {
  byId('loading-words').textContent = words.loadingOlder;
  loading.hidden = !shown;
  olderButton.hidden = true;
}

function showWelcomeIfEmpty() {
  welcome.hidden = !thread.isEmpty || !loading.hidden;
}

// --- attention ---

/** The history is not news: a screen reader reads out what is added from here on. */
function announceFromNowOn() {
  setTimeout(() => log.setAttribute('aria-live', 'polite'), 500);
}

function quietly(change) {
  log.setAttribute('aria-live', 'off');
  change();
  announceFromNowOn();
}

function countUnseen(count) {
  unseen = count;
  document.title = count > 0 ? `(${count}) ${words.product}` : `${words.product} – ${words.line}`;
}
