// Tells the person when the stream is lost, but not about a blink of a second.

import { byId } from './dom.js';
import { words } from './words.js';

const BLINK = 1000;
const SLOW_START = 4000;

export class Connection {
  #timer = 0;
  #due = Infinity;

  constructor() {
    this.banner = byId('banner');
    this.line = byId('header-line');
  }

  /** @param state of the stream: 'connecting', 'open' or 'lost' */
  show(state) {
    if (state === 'open') this.#restored();
    else if (state === 'connecting') this.#lostIn(SLOW_START);
    else this.#lostIn(navigator.onLine ? BLINK : 0);
  }

  cannotLoad() {
    this.#say(words.loadingFailed, words.connecting);
  }

  #restored() {
    clearTimeout(this.#timer);
    this.#due = Infinity;
    this.#say('', words.line);
  }

  /** The earliest deadline counts: trying again must not put the news off. */
  #lostIn(milliseconds) {
    const due = Date.now() + milliseconds;
    if (due >= this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(words.lost, words.reconnecting), milliseconds);
  }

  #say(banner, line) {
    if (this.banner.textContent !== banner) this.banner.textContent = banner;
    this.line.textContent = line;
  }
}
