// Search in all records: the pages that have the words, and each place marked on its page.
const version = new URL(import.meta.url).search;
const { pattern } = await import(`./viewer-page.js${version}`);
const viewer = document.getElementById('viewer');
const form = document.getElementById('find-in-records');
const field = document.getElementById('find-words');
const found = document.getElementById('found');
const says = document.getElementById('viewer-says');
const NOTHING = { pages: new Map(), at: null, words: null };
let places = [];
let marked = NOTHING;
let here = -1;

function tell(detail) {
  document.dispatchEvent(new CustomEvent('viewer:marks', { detail }));
}

function flagStrip() {
  viewer.querySelectorAll('.found-here').forEach((flag) => flag.remove());
  found.querySelectorAll('a[data-leaf]').forEach((row) => {
    const flag = Object.assign(document.createElement('span'), { className: 'flag found-here', textContent: row.dataset.places });
    document.getElementById(row.dataset.leaf)?.append(' ', flag);
  });
}

async function search(words) {
  const { number, home } = viewer.dataset;
  try {
    const answer = await fetch(`${home}/find-in-records?${new URLSearchParams({ number })}`, {
      headers: { 'Consilium-Words': encodeURIComponent(words) },
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(String(answer.status));
    list(await answer.text(), words);
  } catch {
    says.textContent = form.dataset.failed;
    found.hidden = false;
    found.textContent = form.dataset.failed;
  }
}

function list(html, words) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('found-now');
  found.replaceChildren(document.adoptNode(fresh));
  found.hidden = false;
  const pages = new Map();
  places = [];
  found.querySelectorAll('a[data-leaf]').forEach((row) => {
    const boxes = (row.dataset.marks || '').split(',').filter(Boolean).map((box) => box.split(' ').map(Number));
    pages.set(row.dataset.leaf, boxes);
    for (let place = 0; place < Math.max(1, boxes.length); place += 1) places.push({ leaf: row.dataset.leaf, place });
  });
  marked = { pages, at: null, words: pattern(words), sought: words };
  here = -1;
  flagStrip();
  if (places.length) go(0);
  else tell(marked);
}

function go(to) {
  here = (to + places.length) % places.length;
  const at = places[here];
  tell({ ...marked, at });
  document.dispatchEvent(new CustomEvent('viewer:show', { detail: at.leaf }));
  found.querySelectorAll('a[data-leaf]').forEach((row) => {
    const current = row.dataset.leaf === at.leaf;
    row.toggleAttribute('aria-current', current);
    if (current) row.setAttribute('aria-current', 'true');
    if (current) row.closest('li').scrollIntoView({ block: 'nearest' });
  });
}

function close() {
  found.hidden = true;
  found.replaceChildren();
  field.value = '';
  places = [];
  marked = NOTHING;
  flagStrip();
  tell(NOTHING);
}

// a page that is still loading would send the words away
field.disabled = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = field.value.trim();
  if (words) search(words);
  else close();
});

viewer.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || found.hidden) return;
  close();
  field.focus();
});

/** The browser's own cross in the field empties it. */
field.addEventListener('search', () => { if (!field.value && !found.hidden) close(); });

found.addEventListener('click', (event) => {
  const by = event.target.closest('button')?.dataset.found;
  if (by === 'close') {
    close();
    field.focus();
  } else if (by && places.length) go(here + Number(by));
  const row = event.target.closest('a[data-leaf]');
  if (!row) return;
  event.preventDefault();
  go(places.findIndex((place) => place.leaf === row.dataset.leaf));
});

document.addEventListener('viewer:found', (event) => { if (places.length) go(here + event.detail); });
document.addEventListener('viewer:strip', flagStrip);
