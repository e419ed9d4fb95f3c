// The three addresses of the server. Found from this file's own address, so a context path needs no setting.

const address = path => new URL(`../../chat/${path}`, import.meta.url);
const PATIENCE = 20_000;

/** The server understood and said no; `detail` is a sentence for the person, or null. */
export class Refused extends Error {
  constructor(status, detail, retryAfter) {
    super(`refused: ${status}`);
    Object.assign(this, { status, detail, retryAfter });
  }
}

/** Nobody knows whether it arrived: ask again with the same clientId. */
export class Unreachable extends Error {}

export async function fetchMessages(before) {
  const url = address('messages');
  if (before != null) url.searchParams.set('before', before);
  return (await ask(url, { headers: { Accept: 'application/json' } })).json();
}

/** @returns the id the server gave the message */
export async function postMessage(message) {
  const response = await ask(address('messages'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': xsrfToken() },
    body: JSON.stringify(message),
  });
  return (await response.json()).id;
}

export function openStream(after) {
  const url = address('stream');
  url.searchParams.set('after', after);
  return new EventSource(url);
}

async function ask(url, request) {
  const hurry = new AbortController();
  const timer = setTimeout(() => hurry.abort(), PATIENCE);
  try {
    const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', signal: hurry.signal, ...request });
    if (response.ok && !response.redirected) return response;
    throw await failure(response);
  } catch (problem) {
    throw problem instanceof Refused ? problem : new Unreachable(problem.message);
  } finally {
    clearTimeout(timer);
  }
}

async function failure(response) {
  const understood = response.status >= 400 && response.status < 500 && response.status !== 408;
  if (!understood) return new Unreachable(`status ${response.status}`);
  const body = await response.json().catch(() => ({}));
  return new Refused(response.status, body.detail || null, retryAfter(response));
}

/** Retry-After comes as seconds or as a date. */
function retryAfter(response) {
  const value = response.headers.get('Retry-After');
  const seconds = Number(value ?? 5);
  const wait = Number.isNaN(seconds) ? (Date.parse(value) - Date.now()) / 1000 : seconds;
  return Math.min(3600, Math.max(1, Math.ceil(wait) || 5));
}

function xsrfToken() {
  const cookie = document.cookie.split('; ').find(pair => pair.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
