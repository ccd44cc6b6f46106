// What of the open page is to be cited: an area that is drawn, words that are selected, a place that was
// found, else the page. And the other way round: what a citation names is marked on its page.
const query = new URL(import.meta.url).search;
const { look, pattern } = await import(`./viewer-page.js${query}`);
const { follow, nudged, told } = await import(`./viewer-frame.js${query}`);
const { LONGEST, leafId } = await import(`./citation.js${query}`);
const viewer = document.getElementById('viewer');
const sheet = document.getElementById('sheet');
const says = document.getElementById('viewer-says');
const area = document.getElementById('mark-area');
const words = document.getElementById('chosen');
const BEGIN = [2500, 3000, 5000, 1500];
const SHOWN = 70;
let page = null;
let chosen = null;

function redraw(toMark = false) {
  document.dispatchEvent(new CustomEvent('viewer:redraw', { detail: toMark }));
}

function asking() {
  return viewer.classList.contains('framing');
}

/* ---- chosen */
function choose(next) {
  if (!area) return;
  chosen = next;
  look.chosen = next?.by === 'hand' ? { leaf: leafId(next), frame: next.frame } : null;
  tellChosen();
  redraw();
  document.dispatchEvent(new CustomEvent('viewer:chosen', { detail: next }));
}

function tellChosen() {
  words.replaceChildren();
  if (!chosen) return;
  if (!chosen.passage) words.textContent = area.dataset.area;
  else words.append(Object.assign(document.createElement('q'), { textContent: brief(chosen.passage), dir: 'auto' }));
}

function brief(passage) {
  return passage.length > SHOWN ? `${passage.slice(0, SHOWN)}…` : passage;
}

function leafAt(pane) {
  const { record, page: number } = pane.leaf.dataset;
  return { record, page: number };
}

function drawn(leaf, frame, aloud = false) {
  choose({ ...leaf, frame: frame.map(Math.round), passage: '', by: 'hand' });
  if (aloud) says.textContent = told(area.dataset.said, frame);
}

sheet.addEventListener('pointerdown', (down) => {
  const pane = down.target.closest('svg')?.closest('.pane');
  if (!area || asking() || !pane?.width || down.button !== 0 || down.pointerType === 'touch') return;
  down.preventDefault();
  sheet.focus({ preventScroll: true });
  if (chosen?.by === 'hand') choose(null);
  const leaf = leafAt(pane);
  follow(down, pane, (frame) => drawn(leaf, frame));
});

function begin() {
  if (!page?.image || asking()) return;
  drawn({ record: page.record, page: page.page }, chosen?.by === 'hand' ? chosen.frame : BEGIN, true);
  sheet.focus({ preventScroll: true });
}

sheet.addEventListener('keydown', (event) => {
  if (chosen?.by !== 'hand' || asking()) return;
  const frame = nudged(chosen.frame, event, look.turns.get(leafId(chosen)) || 0);
  if (!frame) return;
  event.preventDefault();
  drawn(chosen, frame, true);
});

/** Selected words stay chosen when the caret goes elsewhere, until something else is. */
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  const place = selection.anchorNode?.parentElement?.closest('.pane pre');
  if (!area || !place || !place.contains(selection.focusNode)) return;
  const passage = selection.toString().replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
  if (passage) choose({ ...leafAt(place.closest('.pane')), frame: null, passage, by: 'words' });
  else if (chosen?.by === 'words') choose(null);
});

document.addEventListener('viewer:marks', (event) => {
  const { at, pages, sought } = event.detail;
  const leaf = at && document.getElementById(at.leaf);
  if (leaf) {
    const { record, page: number } = leaf.dataset;
    const frame = pages.get(at.leaf)[at.place] ?? null;
    choose({ record, page: number, frame, passage: sought, by: 'search' });
  } else if (chosen?.by === 'search') choose(null);
});

area?.addEventListener('click', begin);
document.addEventListener('viewer:area', begin);
viewer.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && chosen?.by === 'hand' && !asking()) choose(null);
});

/* ---- cited */
async function placesOf({ record, page: number, passage }) {
  try {
    const answer = await fetch(`/records/pages/${record}/${number}/places`, {
      headers: { 'Consilium-Words': encodeURIComponent(passage) },
      redirect: 'error',
    });
    const places = answer.ok ? (await answer.text()).split(',').filter(Boolean) : [];
    return places.map((place) => place.split(' ').map(Number));
  } catch {
    return [];
  }
}

document.addEventListener('viewer:cited', async (event) => {
  const cited = event.detail;
  const leaf = leafId(cited);
  const marks = { leaf, frames: cited.frame ? [cited.frame] : [], words: cited.passage ? pattern(cited.passage) : null };
  look.cited = marks;
  if (cited.passage && !cited.frame) marks.frames = await placesOf(cited);
  if (look.cited === marks) redraw(true);
});

function turnedTo(leaf) {
  page = leaf.dataset;
  if (area) area.disabled = !page.image;
  if (look.cited && look.cited.leaf !== leaf.id) look.cited = null;
  if (chosen && !isOpen(leafId(chosen))) choose(null);
}

/** Also the page beside it. */
function isOpen(id) {
  return [...sheet.querySelectorAll('.pane:not([hidden])')].some((pane) => pane.leaf?.id === id);
}

document.addEventListener('viewer:page', (event) => turnedTo(document.getElementById(leafId(event.detail))));
function ready() {
  viewer.dataset.ready = 'true';
  document.dispatchEvent(new CustomEvent('viewer:ready'));
}

// a page may be open already
const shown = viewer.querySelector('.thumbs a[aria-current]');
if (shown) {
  turnedTo(shown);
  ready();
} else document.addEventListener('viewer:page', ready, { once: true });
