// The records beside the form: how wide, or in a window of their own that follows.
const query = new URL(import.meta.url).search;
const { leafId, write } = await import(`./citation.js${query}`);
const split = document.querySelector('.split');
const gutter = split.querySelector('.gutter');
const away = document.getElementById('away');
const opener = document.getElementById('open-window');
const { number } = document.getElementById('viewer').dataset;
const channel = new BroadcastChannel(`consilium.records.${number}`);
const LEAST = 30;
const MOST = 65;
let apart = false;
let other = null;
let about = '';
let last = null;

/* ---- how wide, remembered in this browser */
function remembered(name) {
  try { return localStorage.getItem(name); } catch { return null; }
}

function remember(name, value) {
  try { localStorage.setItem(name, value); } catch { /* private window */ }
}

function widen(percent) {
  const width = Math.min(MOST, Math.max(LEAST, Math.round(percent)));
  split.style.setProperty('--records', `${width}fr`);
  split.style.setProperty('--evaluation', `${100 - width}fr`);
  gutter.setAttribute('aria-valuenow', String(width));
  remember('room.records', String(width));
}

gutter.addEventListener('pointerdown', (event) => {
  gutter.setPointerCapture(event.pointerId);
  const move = (moved) => {
    const box = split.getBoundingClientRect();
    const part = (moved.clientX - box.left) / box.width;
    widen(100 * (document.dir === 'rtl' ? 1 - part : part));
  };
  gutter.addEventListener('pointermove', move);
  gutter.addEventListener('lostpointercapture', () => gutter.removeEventListener('pointermove', move), { once: true });
});

gutter.addEventListener('keydown', (event) => {
  const now = Number(gutter.getAttribute('aria-valuenow'));
  const ahead = document.documentElement.dir === 'rtl' ? -2 : 2;
  const to = { ArrowLeft: now - ahead, ArrowRight: now + ahead, Home: LEAST, End: MOST }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  widen(to);
});

/* ---- in a window of their own */
function tell(kind, value) {
  channel.postMessage({ from: 'room', kind, value });
}

function goApart(now) {
  if (apart === now) return;
  apart = now;
  split.classList.toggle('apart', apart);
  document.getElementById('viewer').hidden = apart;
  gutter.hidden = apart;
  away.hidden = !apart;
  opener.hidden = apart;
  if (apart) tell('aim', about);
}

/** What the other window shows is what is cited here. */
function follow({ record, page }) {
  const leaf = document.getElementById(leafId({ record, page }));
  if (leaf) document.dispatchEvent(new CustomEvent('viewer:page', { detail: leaf.dataset }));
  return leaf;
}

function comeBack() {
  const { record, page } = last ?? {};
  goApart(false);
  if (record) document.dispatchEvent(new CustomEvent('viewer:show', { detail: leafId({ record, page }) }));
}

const heard = {
  here: () => goApart(true),
  gone: comeBack,
  page: (value) => {
    last = value;
    if (apart) follow(value);
  },
  chosen: (value) => { if (apart) document.dispatchEvent(new CustomEvent('viewer:chosen', { detail: value })); },
  cite: () => { if (apart) document.dispatchEvent(new CustomEvent('room:cite')); },
};

channel.addEventListener('message', ({ data: { from, kind, value } }) => { if (from === 'window') heard[kind]?.(value); });

/** The strip was drawn anew, and the page that lies open here said so. */
document.addEventListener('viewer:strip', () => setTimeout(() => { if (apart && last) follow(last); }));

/** A page that is asked for opens where the records are. */
document.addEventListener('viewer:show', (event) => { if (apart) event.stopImmediatePropagation(); }, true);
document.addEventListener('viewer:cited', (event) => {
  if (!apart) return;
  event.stopImmediatePropagation();
  tell('show', write(event.detail));
}, true);
document.addEventListener('viewer:refresh', () => { if (apart) tell('refresh'); });
document.addEventListener('room:aimed', (event) => {
  about = event.detail;
  if (apart) tell('aim', about);
});

opener.addEventListener('click', () => {
  other = window.open(`/reviewer/records-window?${new URLSearchParams({ number })}`, `records-${number}`, 'popup,width=1100,height=900');
  document.getElementById('window-blocked').hidden = Boolean(other);
  watch();
});

/** A window that was ended says nothing any more. */
function watch() {
  if (apart && other?.closed) comeBack();
  if (other && !other.closed) setTimeout(watch, 1000);
}

away.querySelector('button').addEventListener('click', () => {
  tell('close');
  comeBack();
  opener.focus();
});

const kept = Number(remembered('room.records'));
if (kept) widen(kept);
tell('ask');
