// The live stream: every message after `lastId`, over as many connections as it takes.

import { openStream } from './api.js';
import { backoff } from './dom.js';

const ASLEEP = 45_000;

export class Stream {
  #source = null;
  #failures = 0;
  #timer = 0;
  #hiddenAt = 0;

  /** @param onState called with 'connecting', 'open' or 'lost' */
  constructor(lastId, { onMessage, onState }) {
    this.lastId = lastId;
    this.onMessage = onMessage;
    this.onState = onState;
    this.#followPageLife();
  }

  open() {
    this.close();
    this.onState('connecting');
    const source = openStream(this.lastId);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#failures = 0;
      this.onState('open');
    });
    source.addEventListener('message', event => {
      const message = JSON.parse(event.data);
      this.lastId = Math.max(this.lastId, message.id);
      this.onMessage(message);
    });
    source.addEventListener('error', () => {
      this.onState('lost');
      // The browser reconnects a dropped stream by itself, but gives up for good on an HTTP error.
      if (source.readyState === EventSource.CLOSED) this.#openLater();
    });
  }

  close() {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }

  #openLater() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.open(), backoff(++this.#failures));
  }

  /** A phone that slept, changed networks or came back from the page cache holds a dead connection without knowing. */
  #followPageLife() {
    addEventListener('online', () => this.open());
    addEventListener('offline', () => this.onState('lost'));
    addEventListener('pagehide', () => this.close());
    addEventListener('pageshow', event => event.persisted && this.open());
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.#hiddenAt = Date.now();
      else if (this.#hiddenAt && Date.now() - this.#hiddenAt > ASLEEP) this.open();
    });
  }
}
