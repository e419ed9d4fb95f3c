// Draws one message: a bubble, a menu or an excerpt, with its buttons and its hour.

import { button, element, icon, isDoublePress, unseen } from './dom.js';
import { hour } from './time.js';
import { words } from './words.js';
import { quoted, warningsIn, written } from './writing.js';

const LONG_EXCERPT = 2600;
const LONG_EXCERPT_LINES = 40;
const SHORT_LABEL = 16;
const LONG_LABEL = 40;

/**
 * @param message as the server sends it
 * @param onChoice called with (message, choice) once a button is pressed
 */
export function drawMessage(message, onChoice) {
  const mine = message.from === 'me';
  const drawn = element('article', { class: `message ${mine ? 'from-me' : 'from-bot'}` },
    unseen(mine ? words.me : words.bot),
    message.kind === 'card' ? excerpt(message) : bubble(message),
    message.choices?.length ? choices(message, onChoice) : null,
    element('p', { class: 'meta' }, time(message.at), mine ? icon('check') : null));
  drawn.classList.toggle('is-card', message.kind === 'card');
  drawn.classList.toggle('has-choices', Boolean(message.choices?.length));
  drawn.classList.toggle('only-emoji', onlyEmoji(message));
  return drawn;
}

export function updateTime(drawn, at) {
  drawn.querySelector('time').replaceWith(time(at));
}

export function markChoice(pressed, chosen) {
  pressed.disabled = chosen;
  pressed.classList.toggle('is-chosen', chosen);
  pressed.querySelector('.choice-mark')?.remove();
  if (chosen) pressed.append(element('span', { class: 'choice-mark' }, icon('check'), unseen(`(${words.chosen})`)));
}

const time = at => element('time', { datetime: at }, hour(at));

const bubble = message => element('div', { class: 'bubble' },
  written('p', 'text', message.text ?? ''),
  message.kind === 'link' ? link(message.title, message.subtitle) : null);

/** Only to web pages: whatever else stands in the transcript stays plain text. */
function link(label, address) {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : null;
  if (!['http:', 'https:'].includes(url?.protocol)) return written('p', 'text', address);
  return element('a', { class: 'link-button', href: url.href, target: '_blank', rel: 'noopener noreferrer' }, label);
}

function excerpt(message) {
  const text = quoted('blockquote', 'text excerpt-text', message.text ?? '');
  const [warnings, source] = warningsIn(message.footer);
  return element('div', { class: 'bubble excerpt' },
    element('div', { class: 'excerpt-head' },
      element('span', { class: 'excerpt-icon' }, icon('document')),
      element('div', { class: 'excerpt-names' },
        written('p', 'excerpt-title', message.title ?? words.excerpt),
        message.subtitle ? written('p', 'excerpt-path', message.subtitle) : null)),
    ...warnings.map(warning => element('p', { class: 'excerpt-warning' }, icon('alert'), written('span', 'excerpt-warning-words', warning))),
    text,
    isLong(message.text) ? folding(text) : null,
    source.length ? written('p', 'excerpt-footer', source.join('\n')) : null);
}

const isLong = text => text?.length > LONG_EXCERPT || text?.split('\n').length > LONG_EXCERPT_LINES;

/** A long passage starts folded, so that the buttons under it stay near; its text is whole in the page all the same. */
function folding(text) {
  text.classList.add('is-folded');
  const toggle = button('excerpt-more', words.more, () => {
    const folded = text.classList.toggle('is-folded');
    toggle.setAttribute('aria-expanded', String(!folded));
    toggle.textContent = folded ? words.more : words.less;
    text.dispatchEvent(new CustomEvent('unfold', { bubbles: true }));
    if (folded) text.closest('.message').scrollIntoView({ block: 'nearest' });
  });
  toggle.setAttribute('aria-expanded', 'false');
  return toggle;
}

function choices(message, onChoice) {
  const short = message.choices.length > 1 && message.choices.every(({ label }) => label.length <= SHORT_LABEL);
  const long = message.choices.some(({ label }) => label.length > LONG_LABEL);
  return element('div', { class: short ? 'choices are-short' : long ? 'choices are-long' : 'choices', role: 'group', 'aria-label': words.choices },
    ...message.choices.map((choice, index) => choiceButton(message, choice, index + 1, onChoice)));
}

function choiceButton(message, choice, number, onChoice) {
  const made = button('choice', '', event => {
    if (isDoublePress(event)) return;
    markChoice(made, true);
    onChoice(message, choice);
  });
  made.dataset.choice = choice.id;
  made.append(element('span', { class: 'choice-number' }, String(number)), written('span', 'choice-label', choice.label));
  if (choice.chosen) markChoice(made, true);
  return made;
}

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s){1,24}$/u;

/** One to three emoji and nothing else stand without a bubble, as in any messenger; digits are emoji components too. */
function onlyEmoji({ kind, text }) {
  if (kind !== 'text' || !text || !Intl.Segmenter || /[\d#*]/.test(text) || !EMOJI.test(text) || !/\p{Extended_Pictographic}/u.test(text)) return false;
  return [...new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text.replace(/\s/g, ''))].length <= 3;
}
