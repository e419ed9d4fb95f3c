// Three dots while an answer is awaited; after a while, a quiet sentence instead.

const PATIENCE = 20_000;

export class Waiting {
  #timer = 0;

  constructor(dots, sentence) {
    this.dots = dots;
    this.sentence = sentence;
  }

  start(patience = PATIENCE) {
    this.stop();
    this.dots.hidden = false;
    this.#timer = setTimeout(() => {
      this.dots.hidden = true;
      this.sentence.hidden = false;
    }, patience);
  }

  /** For a message that was sent a while before the page was opened. */
  resume(sentAt) {
    const left = PATIENCE - (Date.now() - Date.parse(sentAt));
    if (left > 0) this.start(Math.min(left, PATIENCE));
  }

  stop() {
    clearTimeout(this.#timer);
    this.dots.hidden = true;
    this.sentence.hidden = true;
  }
}
