// The way of one file to the portal, over tus: it goes on where it stopped, as often as it must.
const PLACE = '/patient/uploads';
const PATIENCE = 45000;
const HASHED = 32 * 1048576;
const GONE = [404, 410];
const TAKEN = 423;
const BUSY = [429, 503];
const PAUSE = 5;

/** The SHA-256 of a file in hexadecimal, where that is cheap; else nothing. */
export async function sha256(file) {
  if (file.size > HASHED || !window.crypto || !crypto.subtle) return '';
  const bytes = await new Response(file).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** What became of an upload, or how far it is; undefined when nobody can tell just now. */
export async function ask(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    return isJson(answer.headers.get('Content-Type')) ? answer.json() : undefined;
  } catch (offline) {
    return undefined;
  }
}

/** What was begun of a referral's records and is not all there. */
export async function unfinished(number) {
  return await ask(PLACE + '?number=' + encodeURIComponent(number)) || [];
}

/** What came of a file is not wanted any more. */
export function giveUp(address) {
  return fetch(address, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }).catch(() => {});
}

/**
 * Sends the file of a sending: begins it, or goes on when it has an address. Tells how it goes:
 * placed, moved(bytes), arrived(said), refused(said), lost, elsewhere, signedOut, later(seconds).
 */
export function wayOf(sending, facts, tell) {
  let upload;
  let watch;
  let moved = 0;

  function go() {
    rest();
    const start = sending.address ? { uploadUrl: sending.address } : { endpoint: PLACE };
    const now = new tus.Upload(sending.file, Object.assign(start, {
      metadata: facts,
      retryDelays: null,
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => unlessOver(now, place),
      onProgress: bytes => unlessOver(now, () => move(bytes)),
      onSuccess: () => unlessOver(now, end),
      onError: problem => unlessOver(now, () => fail(problem)),
    }));
    upload = now;
    moved = 0;
    watchOver();
    now.start();
  }

  /** Stops where it is. */
  function rest() {
    const before = upload;
    letGo();
    if (before) before.abort();
  }

  // An answer that is aborted is empty.
  function letGo() {
    clearTimeout(watch);
    upload = undefined;
  }

  function unlessOver(one, act) {
    if (one === upload) act();
  }

  function place() {
    sending.address = upload.url;
    tell.placed();
  }

  function move(bytes) {
    const further = bytes !== moved;
    moved = bytes;
    if (further) watchOver();
    tell.moved(bytes);
  }

  // A phone that lost its network is often not told: then nothing moves, and nothing fails.
  function watchOver() {
    clearTimeout(watch);
    watch = setTimeout(stop, moved === sending.file.size ? 4 * PATIENCE : PATIENCE);
  }

  function stop() {
    rest();
    tell.lost();
  }

  function end() {
    const ended = upload;
    ask(sending.address).then(answer => unlessOver(ended, () => {
      letGo();
      if (!answer) return tell.lost();
      return answer.state === 'refused'
        ? tell.refused(answer.said) : tell.arrived(answer.said, answer.state === 'duplicate');
    }));
  }

  function fail(problem) {
    const answer = problem.originalResponse;
    letGo();
    if (!answer) return tell.lost();
    const status = answer.getStatus();
    if (isStranger(answer)) return tell.signedOut();
    if (sending.address && GONE.includes(status)) return beginAgain();
    if (status === TAKEN) return tell.elsewhere();
    if (BUSY.includes(status)) return tell.later(Number(answer.getHeader('Retry-After')) || PAUSE);
    const said = saidIn(answer);
    return said ? tell.refused(said) : tell.lost();
  }

  function beginAgain() {
    sending.address = '';
    tell.moved(0);
    go();
  }

  return { go, rest };
}

// A sign-in page instead of an answer means that the session is over.
function isStranger(answer) {
  const status = answer.getStatus();
  return status === 401 || status < 400 && !answer.getHeader('Tus-Resumable');
}

// A refusal says why; everything else is a hiccup on the way.
function saidIn(answer) {
  return isJson(answer.getHeader('Content-Type')) ? JSON.parse(answer.getBody() || '{}').said : '';
}

function isJson(type) {
  return (type || '').startsWith('application/json');
}
