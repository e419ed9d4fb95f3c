// Keeps the newest message in sight while the person is at the bottom, and leaves them alone when they are not.

import { wantsLessMotion } from './dom.js';
import { words } from './words.js';

const AT_BOTTOM = 64;
const MARGIN = 12;
const NEAR_TOP = 600;
const BURST = 12_000;

export class Scroller {
  #atBottom = true;
  #unread = 0;
  #seen = { height: 0, content: 0 };
  #burst = null;

  constructor({ view, content, jump, jumpWords, onNearTop }) {
    Object.assign(this, { view, content, jump, jumpWords, onNearTop });
    view.addEventListener('scroll', () => this.#onScroll(), { passive: true });
    // Who unfolds a passage wants to read on from there, not to be taken to its end.
    view.addEventListener('unfold', () => { this.#atBottom = false; });
    jump.addEventListener('click', () => this.toBottom(!wantsLessMotion()));
    const resized = new ResizeObserver(() => this.#onResize());
    resized.observe(view);
    resized.observe(content);
  }

  toBottom(smoothly = false) {
    this.#unread = 0;
    this.view.scrollTo({ top: this.view.scrollHeight, behavior: smoothly ? 'smooth' : 'auto' });
    if (!smoothly) this.#atBottom = true;
    this.#showJump();
  }

  /** The person spoke: what comes next belongs to this message. */
  followMine(drawn) {
    this.#burst = { drawn, at: Date.now() };
    this.toBottom();
  }

  /** Something new from the other side. An answer taller than the screen is shown from its beginning. */
  followTheirs(drawn) {
    if (!this.#burst || Date.now() - this.#burst.at > BURST) this.#burst = { drawn };
    this.#burst.at = Date.now();
    if (this.#atBottom) this.#scrollTo(drawn);
    else this.#unread += 1;
    this.#showJump();
  }

  /** Runs a change above what the person reads without moving what they read. */
  keepPlace(change) {
    const fromBottom = this.view.scrollHeight - this.view.scrollTop;
    change();
    this.view.scrollTo({ top: this.view.scrollHeight - fromBottom, behavior: 'auto' });
    this.#remember();
  }

  get isNearTop() {
    return this.view.scrollTop < NEAR_TOP;
  }

  #scrollTo(drawn) {
    const { scrollHeight, clientHeight } = this.view;
    const tall = drawn.offsetHeight > clientHeight - MARGIN;
    const beginning = Math.max(this.#burst.drawn.offsetTop - MARGIN, drawn.offsetTop - clientHeight / 2);
    this.view.scrollTo({ top: tall ? beginning : scrollHeight, behavior: 'auto' });
    this.#atBottom = this.#distance() < AT_BOTTOM;
    this.#remember();
  }

  #distance() {
    return this.view.scrollHeight - this.view.scrollTop - this.view.clientHeight;
  }

  #onScroll() {
    const { height, content } = this.#seen;
    const laidOutAnew = height !== this.view.clientHeight || content !== this.view.scrollHeight;
    if (!laidOutAnew) this.#atBottom = this.#distance() < AT_BOTTOM;
    if (this.#atBottom) this.#unread = 0;
    this.#showJump();
    if (this.isNearTop) this.onNearTop();
  }

  #onResize() {
    if (this.#atBottom) this.view.scrollTo({ top: this.view.scrollHeight, behavior: 'auto' });
    else this.#atBottom = this.#distance() <= 1;
    this.#remember();
    this.#showJump();
  }

  #remember() {
    this.#seen = { height: this.view.clientHeight, content: this.view.scrollHeight };
  }

  #showJump() {
    const shown = this.#unread > 0 || this.#distance() > AT_BOTTOM;
    this.jump.hidden = !shown;
    this.jump.classList.toggle('has-new', this.#unread > 0);
    this.jumpWords.textContent = this.#unread > 0 ? words.newMessages(this.#unread) : words.toNewest;
    this.jumpWords.classList.toggle('visually-hidden', this.#unread === 0);
  }
}
