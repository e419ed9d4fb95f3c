// Lays out what somebody wrote, line by line: lists hang, headings of a document stand out, an empty line is a small gap.
// Not a character is added or taken away.

import { element } from './dom.js';

const ITEM = /^[•–-] /u;
const HEADING = /^(?:(?:Phần|Chương|Mục) [\dIVXLC]+\b.*|Điều \d+\..*|[IVX]+\. .*)$/u;
const TITLED_POINT = /^\d+(?:\.\d+)*\. .{1,80}[^.;:,…]$/u;
const CAPITALS = /^(?=.*\p{Lu}{2})[^\p{Ll}]+$/u;
const LONGEST_HEADING = 120;

/** Words of a conversation. */
export const written = (tag, className, text) => lines(tag, className, text, () => false);

/** Words of a document. */
export const quoted = (tag, className, text) => lines(tag, className, text, isHeading);

/** @returns [lines that warn, the other lines] of a card's footer */
export function warningsIn(footer) {
  const all = (footer ?? '').split('\n');
  const warns = line => line.startsWith('⚠');
  return [all.filter(warns).map(line => line.replace(/^⚠\uFE0F?\s*/u, '')), all.filter(line => line && !warns(line))];
}

function lines(tag, className, text, heads) {
  const kind = line => {
    if (line.trim() === '') return 'line is-empty';
    if (ITEM.test(line)) return 'line is-item';
    return heads(line) ? 'line is-heading' : 'line';
  };
  return element(tag, { class: className, dir: 'auto' },
    ...text.split('\n').map(line => element('span', { class: kind(line), dir: 'auto' }, line)));
}

const isHeading = line => line.length <= LONGEST_HEADING && [HEADING, TITLED_POINT, CAPITALS].some(form => form.test(line));
