// The way of one file to the portal: a request of its own, from the beginning each time.
const PLACE = '/patient/upload-record';
const PATIENCE = 45000;
const HASHED = 32 * 1048576;
const PAUSE = 5;

/** The SHA-256 of a file in hexadecimal, where that is cheap; else nothing. */
export async function sha256(file) {
  if (file.size > HASHED || !window.crypto || !crypto.subtle) return '';
  const bytes = await new Response(file).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends the file of a sending. Tells how it goes: moved(bytes), arrived(said), refused(said), lost,
 * signedOut, later(seconds).
 */
export function wayOf(sending, facts, tell) {
  let request;
  let watch;

  function go() {
    rest();
    const now = new XMLHttpRequest();
    const { number, kind, sitting, position } = facts;
    now.open('POST', PLACE + '?' + new URLSearchParams({ number, kind, sitting, position }));
    now.setRequestHeader('Content-Type', 'application/octet-stream');
    // Addresses are written into logs; the name of a file is nobody's business there.
    now.setRequestHeader('X-File-Name', percent(facts.filename));
    now.upload.onprogress = event => unlessOver(now, () => move(event.loaded));
    now.onload = () => unlessOver(now, end);
    now.onerror = () => unlessOver(now, stop);
    request = now;
    watchOver();
    now.send(sending.file);
  }

  /** Stops; what came of it is not kept. */
  function rest() {
    clearTimeout(watch);
    const before = request;
    request = undefined;
    if (before) before.abort();
  }

  function unlessOver(one, act) {
    if (one === request) act();
  }

  function move(bytes) {
    watchOver(bytes);
    tell.moved(bytes);
  }

  // A phone that lost its network is often not told: then nothing moves, and nothing fails.
  function watchOver(bytes) {
    clearTimeout(watch);
    watch = setTimeout(stop, bytes === sending.file.size ? 4 * PATIENCE : PATIENCE);
  }

  function stop() {
    rest();
    tell.moved(0);
    tell.lost();
  }

  function end() {
    const answer = request;
    const said = isJson(answer) ? JSON.parse(answer.responseText).said : '';
    request = undefined;
    clearTimeout(watch);
    if (said && answer.status === 200) return tell.arrived(said);
    if (said) return tell.refused(said);
    if (answer.status === 503) return tell.later(Number(answer.getResponseHeader('Retry-After')) || PAUSE);
    tell.moved(0);
    return answer.responseURL.includes('/sign-in') ? tell.signedOut() : tell.lost();
  }

  return { go, rest };
}

/** What came of a file is not wanted any more: nothing is kept of it. */
export function giveUp() {}

/** Nothing is kept of a file that did not arrive. */
export async function unfinished() {
  return [];
}

/** Nothing is kept of a file that did not arrive. */
export async function ask() {
  return undefined;
}

function isJson(answer) {
  return (answer.getResponseHeader('Content-Type') || '').startsWith('application/json');
}

// Half a character, which some systems allow in names, cannot be sent.
function percent(name) {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, ''));
}
