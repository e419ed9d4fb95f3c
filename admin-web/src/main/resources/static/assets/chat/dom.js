// Small helpers to build the page. Texts only ever become text nodes.

export const byId = id => document.getElementById(id);

export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, '');
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children.filter(child => child != null));
  return made;
}

export const unseen = text => element('span', { class: 'visually-hidden' }, text);

export function button(className, label, onPress) {
  const made = element('button', { class: className, type: 'button' }, label);
  made.addEventListener('click', onPress);
  return made;
}

const DOUBLE_PRESS = 500;
let lastPress = -Infinity;

/** The second half of a double press, whichever button it hits: the page may have moved under the finger by then. */
export function isDoublePress(event) {
  const again = event.timeStamp - lastPress < DOUBLE_PRESS;
  if (!again) lastPress = event.timeStamp;
  return again;
}

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** A mouse and a keyboard: the composer may take the focus without an on-screen keyboard jumping up. */
export const onDesktop = () => matchMedia('(hover: hover) and (pointer: fine)').matches;

export const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** 1 s, 2 s, 4 s … at most 30 s, and a little chance so that not everybody comes back at once. */
export const backoff = failures => Math.min(30_000, 1000 * 2 ** Math.max(0, failures - 1)) * (1 + Math.random() * 0.2);
