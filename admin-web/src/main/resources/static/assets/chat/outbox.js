// What the person has sent and the server has not yet taken: in order, one at a time, kept over a page reload.
// The server gives one effect to one clientId, so whatever may have been lost on the way is simply posted again.

import { Refused, postMessage } from './api.js';
import { backoff } from './dom.js';

const STORE = 'so-tay.unsent';
const SAY_UNSENT_AFTER = 2;

/**
 * An item: {clientId, text, choice, at, state, failures, detail, retryAt}. `text` is what the bubble shows.
 * States: waiting, unsent (still retried), delayed (429, retried at retryAt), refused (4xx, the person decides),
 * expired (session over, posted after a reload).
 */
export class Outbox {
  #items = load();
  #running = false;
  #wake = () => {};

  constructor({ onChange, onAccepted }) {
    this.onChange = onChange;
    this.onAccepted = onAccepted;
    addEventListener('online', () => this.retryNow());
  }

  get items() {
    return [...this.#items];
  }

  add(text, choice = null) {
    const item = { clientId: uuid(), text, choice, at: new Date().toISOString(), state: 'waiting', failures: 0 };
    this.#items.push(item);
    this.#save();
    return item;
  }

  remove(clientId) {
    const left = this.#items.filter(item => item.clientId !== clientId);
    if (left.length === this.#items.length) return;
    this.#items = left;
    this.#save();
    this.#wake();
  }

  holdsChoice(messageId, choiceId) {
    return this.#items.some(({ choice, state }) => state !== 'refused' && choice?.message === messageId && choice.id === choiceId);
  }

  retryNow() {
    this.#wake();
  }

  /** Posts until nothing is left to post; calling it twice does no harm. */
  async run() {
    if (this.#running) return;
    this.#running = true;
    for (let item; (item = this.#items.find(({ state }) => state !== 'refused'));) {
      await this.#attempt(item);
      if (item.state === 'expired') break;
    }
    this.#running = false;
  }

  async #attempt(item) {
    const { clientId, text, choice } = item;
    try {
      const id = await postMessage(choice ? { clientId, choice } : { clientId, text });
      this.remove(clientId);
      this.onAccepted(item, id);
    } catch (problem) {
      if (!this.#items.includes(item)) return; // the stream brought it meanwhile
      if (!(problem instanceof Refused)) await this.#retryLater(item);
      else if (problem.status === 429) await this.#retryAt(item, problem);
      else this.#refuse(item, problem);
    }
  }

  async #retryLater(item) {
    item.failures += 1;
    this.#change(item, item.failures >= SAY_UNSENT_AFTER ? 'unsent' : 'waiting');
    await this.#sleep(backoff(item.failures));
  }

  async #retryAt(item, { detail, retryAfter }) {
    item.retryAt = Date.now() + retryAfter * 1000;
    this.#change(item, 'delayed', detail);
    await this.#sleep(retryAfter * 1000);
    if (this.#items.includes(item)) this.#change(item, 'waiting');
  }

  #refuse(item, { status, detail }) {
    const sessionIsOver = status === 401 || status === 403;
    this.#change(item, sessionIsOver ? 'expired' : 'refused', detail);
  }

  #change(item, state, detail = null) {
    Object.assign(item, { state, detail });
    this.#save();
    this.onChange(item);
  }

  #sleep(milliseconds) {
    return new Promise(done => {
      const timer = setTimeout(done, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  #save() {
    try {
      sessionStorage.setItem(STORE, JSON.stringify(this.#items));
    } catch {
      // Storage is full or forbidden: the messages still go out from memory.
    }
  }
}

function load() {
  try {
    const items = JSON.parse(sessionStorage.getItem(STORE)) ?? [];
    return items.map(item => (item.state === 'refused' ? item : { ...item, state: 'waiting', failures: 0 }));
  } catch {
    return [];
  }
}

/** crypto.randomUUID exists on https only; an office's first trial may well run on plain http. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
