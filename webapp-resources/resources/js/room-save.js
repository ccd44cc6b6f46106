// A form that saves itself: the whole of it after each change, again when the network is back, and never
// over what another window saved.
const query = new URL(import.meta.url).search;
const kept = await import(`./room-keep.js${query}`);
const form = document.getElementById('form');
const saved = document.getElementById('saved');
const version = document.getElementById('version');
const trouble = document.getElementById('trouble');
const troubleText = document.getElementById('trouble-text');
const signed = form.dataset.signed === 'true';
const language = document.documentElement.lang;

/* ---- saving: one request at a time, the whole form, with the version that was read */
const WAIT = 900;
const RETRY = 5000;
const LATEST = 60000;
// randomUUID is not there where a closed network has no TLS
const here = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
let turn = 0;
let retry = RETRY;
let timer = 0;
let dirty = false;
let stopped = false;
let left = false;
let running = null;

function sayTrouble(kind) {
  trouble.hidden = !kind;
  trouble.classList.toggle('bad', kind !== 'offline');
  trouble.classList.toggle('wait', kind === 'offline');
  document.getElementById('trouble-sign-in').hidden = kind !== 'signed-out';
  document.getElementById('trouble-newer').hidden = kind !== 'elsewhere';
  document.getElementById('trouble-retry').hidden = kind !== 'signed-out' && kind !== 'offline';
}

function sayUnsaved(kind, sentence) {
  saved.textContent = kind === 'offline' ? saved.dataset.again : saved.dataset.waiting;
  troubleText.textContent = sentence;
  sayTrouble(kind);
}

function saySaved(at) {
  const time = new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  saved.textContent = saved.dataset.saved.replace('{0}', time);
}

/** Nobody was reached: again by itself, less and less often. */
function tryAgain() {
  sayUnsaved('offline', troubleText.dataset.offline);
  later(retry);
  retry = Math.min(LATEST, retry * 2);
}

function keep(answer) {
  retry = RETRY;
  version.value = answer.version;
  saySaved(answer.savedAt);
  sayTrouble('');
  form.dispatchEvent(new CustomEvent('room:saved', { detail: answer }));
}

/** The whole form without what belongs to Faces, and which window's how manieth saving it is. */
function body() {
  turn += 1;
  const fields = [...new FormData(form)].filter(([name]) => !name.startsWith('jakarta.faces.'));
  return new URLSearchParams([...fields, ['window', here], ['turn', String(turn)]]).toString();
}

function send(written) {
  return fetch(saved.dataset.to, {
    method: 'POST',
    body: written,
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    redirect: 'manual',
  });
}

async function post() {
  dirty = false;
  if (saved.textContent !== saved.dataset.again) saved.textContent = saved.dataset.saving;
  form.dispatchEvent(new CustomEvent('room:saving'));
  const written = body();
  kept.keep(written);
  try {
    const answer = await send(written);
    const json = (answer.headers.get('Content-Type') || '').startsWith('application/json');
    if (answer.ok && json) {
      keep(await answer.json());
      if (!dirty) kept.forget();
      return true;
    }
    dirty = true;
    if (answer.status === 409 && json) {
      const said = await answer.json();
      if (said.foreign) leave();
      stopped = true;
      sayUnsaved('elsewhere', said.refusal);
    } else if (answer.type === 'opaqueredirect' || answer.ok || [401, 403, 404].includes(answer.status)) {
      sayUnsaved('signed-out', troubleText.dataset.signedOut);
    } else tryAgain();
  } catch {
    dirty = true;
    tryAgain();
  }
  return false;
}

/** Somebody else is signed in by now: nothing of the earlier writer's stays on the screen. */
function leave() {
  kept.leave();
  document.dispatchEvent(new CustomEvent('portal:left'));
  window.location.replace(window.location.pathname + window.location.search);
}

function later(wait) {
  clearTimeout(timer);
  if (!signed && !stopped) timer = setTimeout(save, wait);
}

/** Whether nothing is left that is not stored. */
export async function save() {
  clearTimeout(timer);
  if (signed || stopped) return !dirty;
  while (running) await running;
  if (!dirty || stopped) return !dirty;
  running = post();
  const done = await running;
  running = null;
  if (dirty && done) later(WAIT);
  return done;
}

export function changed() {
  if (signed) return;
  dirty = true;
  if (saved.textContent !== saved.dataset.again) saved.textContent = saved.dataset.waiting;
  later(WAIT);
}

form.addEventListener('input', changed);
form.addEventListener('change', changed);
document.addEventListener('room:changed', changed);
document.getElementById('trouble-retry').addEventListener('click', () => { dirty = true; save(); });
window.addEventListener('focus', () => { if (dirty) save(); });
window.addEventListener('online', () => { if (dirty) save(); });
window.addEventListener('pagehide', () => { if (dirty && !signed) kept.keep(body()); });
window.addEventListener('beforeunload', (event) => { if ((dirty || running) && !signed && !left) event.preventDefault(); });
document.addEventListener('portal:left', () => { left = true; stopped = true; });

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-after-save]');
  if (!link || !dirty) return;
  event.preventDefault();
  if (!(await save())) return;
  if (link.target) window.open(link.href, link.target, 'noopener');
  else window.location.assign(link.href);
});

/* ---- what was typed before this tab was loaded anew */
async function sendKept(written) {
  form.inert = true;
  const answer = signed ? null : await send(written).catch(() => null);
  const stored = answer?.ok && (answer.headers.get('Content-Type') || '').startsWith('application/json');
  kept.forget();
  if (stored) window.location.replace(window.location.pathname + window.location.search); // never a post again
  else kept.show(written);
  form.inert = false;
}

/** What was typed while this was still on its way here: nobody has heard of it. */
function isTypedAlready(field) {
  if (field.matches('select')) return field.selectedIndex !== Math.max(0, [...field.options].findLastIndex((option) => option.defaultSelected));
  if (field.matches('[type=radio], [type=checkbox]')) return field.checked !== field.defaultChecked;
  if (!field.matches('textarea, input:not([type=hidden])')) return false;
  return field.value.replace(/\s+/g, ' ') !== field.defaultValue.replace(/\s+/g, ' ');
}

if (saved.dataset.at) saySaved(saved.dataset.at);

const before = kept.found();
if (before) sendKept(before);
else kept.showAgain();
if (!before && [...form.elements].some(isTypedAlready)) changed();
