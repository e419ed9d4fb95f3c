// The line under a message that has not been taken yet: being sent, not sent, refused.

import { button, element, icon } from './dom.js';
import { words } from './words.js';

/**
 * @param item of the outbox
 * @param on {retry, edit, discard} what its buttons do
 */
export function showDelivery(drawn, item, on) {
  drawn.classList.add('is-pending');
  drawn.classList.toggle('is-refused', item.state === 'refused');
  drawn.querySelector('.delivery')?.remove();
  drawn.append(line(item, on));
}

export function clearDelivery(drawn) {
  drawn.classList.remove('is-pending', 'is-refused');
  drawn.querySelector('.delivery')?.remove();
}

function line(item, on) {
  const edit = item.choice ? null : button('delivery-button', words.edit, on.edit);
  switch (item.state) {
    case 'unsent':
      return trouble('alert', [words.unsent], button('delivery-button', words.retry, on.retry));
    case 'delayed':
      return trouble('clock', [item.detail || words.tooMany, ' ', countdown(item.retryAt)], edit);
    case 'refused':
      return trouble('alert', [item.detail || (item.choice ? words.refusedChoice : words.refused)],
        edit, button('delivery-button', item.choice ? words.close : words.discard, on.discard));
    case 'expired':
      return trouble('alert', [words.expired], button('delivery-button', words.reload, () => location.reload()));
    default:
      return element('p', { class: 'delivery is-sending' }, element('span', { class: 'delivery-words' }, icon('clock'), words.sending));
  }
}

const trouble = (sign, sentence, ...buttons) =>
  element('p', { class: 'delivery is-trouble' },
    element('span', { class: 'delivery-words' }, icon(sign), ...sentence),
    element('span', { class: 'delivery-buttons' }, ...buttons));

/** Counts down for the eye; a screen reader hears the first number only. */
function countdown(until) {
  const seconds = () => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const made = element('span', { 'aria-live': 'off' }, words.sentAgainIn(seconds()));
  const timer = setInterval(() => {
    made.textContent = words.sentAgainIn(seconds());
    if (!made.isConnected || seconds() === 0) clearInterval(timer);
  }, 1000);
  return made;
}
