// The place to write: grows with the text, sends on Enter, leaves an input method alone, remembers a draft.

import { byId, onDesktop } from './dom.js';
import { words } from './words.js';

const LIMIT = 4000;
const NEAR_LIMIT = 3600;
const DRAFT = 'so-tay.draft';

export class Composer {
  #composing = false;
  #said = '';

  constructor({ onSend }) {
    this.onSend = onSend;
    this.input = byId('composer-text');
    this.sendButton = byId('composer-send');
    this.counter = byId('composer-counter');
    this.status = byId('composer-status');
    this.#listen();
    this.input.value ||= readDraft();
    this.#changed();
  }

  /** Puts a text back to be edited, before whatever is being written. */
  putBack(text) {
    this.input.value = [text, this.input.value].filter(Boolean).join('\n');
    this.#changed();
    this.input.focus();
    this.input.setSelectionRange(text.length, text.length);
  }

  focusOnDesktop() {
    if (onDesktop()) this.input.focus({ preventScroll: true });
  }

  #listen() {
    const { input, sendButton } = this;
    input.addEventListener('input', () => this.#changed());
    input.addEventListener('compositionstart', () => { this.#composing = true; });
    input.addEventListener('compositionend', () => { this.#composing = false; });
    input.addEventListener('keydown', event => this.#onKey(event));
    // Pressing the button must not take the focus: the on-screen keyboard would fold away.
    sendButton.addEventListener('pointerdown', event => event.preventDefault());
    byId('composer').addEventListener('submit', event => {
      event.preventDefault();
      this.#send();
    });
    byId('composer-field').addEventListener('click', () => input.focus());
    addEventListener('resize', () => this.#grow());
  }

  #onKey(event) {
    // 229: Safari ends the composition before it reports the Enter that ended it.
    const inputMethod = event.isComposing || this.#composing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || inputMethod) return;
    event.preventDefault();
    if (!event.repeat) this.#send();
  }

  #send() {
    if (this.#composing) this.#endComposition();
    const text = this.input.value.trim();
    if (!text) return;
    this.input.value = '';
    this.#changed();
    this.onSend(text);
    if (onDesktop()) this.input.focus({ preventScroll: true });
  }

  /** The send button was pressed in mid-word: let the keyboard hand over what it holds, or it would type it again. */
  #endComposition() {
    this.input.blur();
    this.input.focus({ preventScroll: true });
    this.#composing = false;
  }

  #changed() {
    const { value } = this.input;
    this.sendButton.disabled = value.trim() === '';
    this.#grow();
    this.#count(value.length);
    writeDraft(value);
  }

  #grow() {
    this.input.style.height = 'auto';
    this.input.style.height = `${this.input.scrollHeight}px`;
  }

  #count(length) {
    const sentence = length > LIMIT ? words.tooLong(LIMIT) : length >= NEAR_LIMIT ? words.nearLimit(LIMIT) : '';
    this.counter.hidden = sentence === '';
    this.counter.classList.toggle('is-over', length > LIMIT);
    this.counter.textContent = length > LIMIT ? `${sentence} (${words.count(length, LIMIT)})` : words.count(length, LIMIT);
    if (sentence !== this.#said) this.status.textContent = sentence;
    this.#said = sentence;
  }
}

function readDraft() {
  try {
    return sessionStorage.getItem(DRAFT) ?? '';
  } catch {
    return '';
  }
}

function writeDraft(text) {
  try {
    sessionStorage.setItem(DRAFT, text);
  } catch {
    // Storage is forbidden: the draft lives as long as the page.
  }
}
