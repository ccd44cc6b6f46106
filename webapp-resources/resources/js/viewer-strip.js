// The strip of pages while safe copies are being made: new pages appear in it by themselves.
const viewer = document.getElementById('viewer');
const thumbs = viewer.querySelector('.thumbs');
const says = document.getElementById('viewer-says');
const SOON = 3000;
const LATEST = 600000; // nobody looks on for ever: what waits longer than this is asked for on return
let since = Date.now();
let timer = 0;

function strip() {
  return document.getElementById('strip');
}

function later() {
  clearTimeout(timer);
  const waiting = strip().dataset.waiting === 'true' && Date.now() - since < LATEST;
  if (waiting && !document.hidden) timer = setTimeout(look, SOON);
}

async function look() {
  const { number, home } = viewer.dataset;
  const asked = new URLSearchParams({ number, seen: strip().dataset.mark });
  try {
    const answer = await fetch(`${home}/shelf?${asked}`, { redirect: 'error' });
    if (answer.status === 200) draw(await answer.text());
  } catch { /* asked again below */ }
  later();
}

function draw(html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('strip');
  if (!fresh) return;
  const focused = document.activeElement?.closest('#strip')
    && (document.activeElement.id || null);
  const { scrollTop, scrollLeft } = thumbs;
  strip().replaceWith(document.adoptNode(fresh));
  document.dispatchEvent(new CustomEvent('viewer:strip'));
  Object.assign(thumbs, { scrollTop, scrollLeft });
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  says.textContent = thumbs.dataset.more;
  since = Date.now();
}

document.addEventListener('viewer:refresh', look);
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  since = Date.now();
  look();
});
later();
