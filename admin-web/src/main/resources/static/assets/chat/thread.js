// The conversation in order: the server's messages by id, then the ones still on their way.
// Also decides where a day starts and which bubbles form one group.

import { element } from './dom.js';
import { day, dayName } from './time.js';

const GROUP_GAP = 5 * 60_000;

/** An entry: {id, clientId, from, at, drawn, separator}; id is null while the message is on its way. */
export class Thread {
  #entries = [];
  #byId = new Map();
  #byClientId = new Map();
  #today = day(Date.now());

  /** @param tail the element that stays below all messages */
  constructor(container, tail) {
    this.container = container;
    this.tail = tail;
    setInterval(() => this.#renameDays(), 30_000);
  }

  get isEmpty() {
    return this.#entries.length === 0;
  }

  get oldestId() {
    return this.#entries.find(({ id }) => id != null)?.id ?? null;
  }

  get newest() {
    return this.#entries.findLast(({ id }) => id != null) ?? null;
  }

  has(id) {
    return this.#byId.has(id);
  }

  entryOf(clientId) {
    return this.#byClientId.get(clientId) ?? null;
  }

  drawingOf(id) {
    return this.#byId.get(id)?.drawn ?? null;
  }

  hasAnswerAfter(id) {
    return this.#entries.some(entry => entry.from === 'bot' && entry.id > id);
  }

  add({ id = null, clientId = null, from, at }, drawn) {
    const entry = { id, clientId, from, at, drawn, separator: null };
    if (id != null) this.#byId.set(id, entry);
    if (clientId) this.#byClientId.set(clientId, entry);
    this.#place(entry);
    return entry;
  }

  /** A message on its way got its place: the same bubble stays, so nothing is read out or blinks twice. */
  settle(entry, id, at) {
    entry.id = id;
    entry.at = at;
    this.#byId.set(id, entry);
    const index = this.#entries.indexOf(entry);
    this.#entries.splice(index, 1);
    if (this.#indexFor(entry) === index) {
      this.#entries.splice(index, 0, entry);
      this.#dressAround(index);
    } else {
      this.#dressAround(index);
      this.#place(entry);
    }
  }

  remove(entry) {
    const index = this.#entries.indexOf(entry);
    if (index < 0) return;
    this.#entries.splice(index, 1);
    this.#byClientId.delete(entry.clientId);
    entry.separator?.remove();
    entry.drawn.remove();
    this.#dressAround(index);
  }

  #place(entry) {
    const index = this.#indexFor(entry);
    const next = this.#entries[index];
    entry.separator?.remove();
    entry.separator = null;
    this.container.insertBefore(entry.drawn, next ? next.separator ?? next.drawn : this.tail);
    this.#entries.splice(index, 0, entry);
    this.#dressAround(index);
  }

  #indexFor({ id }) {
    if (id == null) return this.#entries.length;
    const after = this.#entries.findLastIndex(entry => entry.id != null && entry.id < id);
    return after + 1;
  }

  #dressAround(index) {
    for (let i = index - 1; i <= index + 1; i++) this.#dress(i);
  }

  #dress(index) {
    const entry = this.#entries[index];
    if (!entry) return;
    const previous = this.#entries[index - 1];
    const next = this.#entries[index + 1];
    this.#separate(entry, !previous || day(previous.at) !== day(entry.at));
    entry.drawn.classList.toggle('is-first', !together(previous, entry));
    entry.drawn.classList.toggle('is-last', !together(entry, next));
  }

  #separate(entry, needed) {
    if (!needed) {
      entry.separator?.remove();
      entry.separator = null;
      return;
    }
    entry.separator ??= element('p', { class: 'day' }, element('span'));
    entry.separator.firstChild.textContent = dayName(entry.at);
    if (entry.drawn.previousSibling !== entry.separator) entry.drawn.before(entry.separator);
  }

  #renameDays() {
    const today = day(Date.now());
    if (today === this.#today) return;
    this.#today = today;
    this.#entries.filter(({ separator }) => separator)
      .forEach(({ separator, at }) => { separator.firstChild.textContent = dayName(at); });
  }
}

const together = (one, other) => Boolean(one && other)
  && one.from === other.from
  && day(one.at) === day(other.at)
  && Math.abs(Date.parse(other.at) - Date.parse(one.at)) < GROUP_GAP;
