// Pages of safe copies, large: zoomed, turned, one or two side by side, or as their words.
const version = new URL(import.meta.url).search;
const { look, drawMarks, readPicture, readWords } = await import(`./viewer-page.js${version}`);
const viewer = document.getElementById('viewer');
const thumbs = viewer.querySelector('.thumbs');
const sheet = document.getElementById('sheet');
const where = document.getElementById('where');
const panes = [...sheet.querySelectorAll('.pane')];
const MOST = 6;
const LEAST = 0.25;
const STEP = 1.25;
const WIDEST = 960; // nobody reads a wider line of print
const NARROW = 768;
const READABLE = 736; // a page narrower than this is enlarged at first, on a phone
const state = { zoom: 1, whole: false, pair: false, words: false };
let shown = null;

/* ---- which pages lie open */
function leaves() {
  return [...thumbs.querySelectorAll('a[data-page]')];
}

function facing(leaf) {
  const next = leaf && leaves()[leaves().indexOf(leaf) + 1];
  return next && next.dataset.record === leaf.dataset.record ? next : null;
}

function open() {
  return [shown, state.pair ? facing(shown) : null];
}

/* ---- how large */
function size(pane, count) {
  const style = getComputedStyle(sheet);
  const gap = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
  const wide = (sheet.clientWidth - gap) / count - (count > 1 ? 6 : 0);
  // where the sheet is as high as its page, the page cannot be fitted into it
  const most = parseFloat(style.maxBlockSize);
  const high = Math.min(most || sheet.clientHeight, window.innerHeight * 0.9) - gap;
  const picture = pane.across > 0 && !pane.querySelector('svg').hasAttribute('hidden');
  const first = Math.max(Math.min(wide, WIDEST), count > 1 ? 0 : READABLE * (window.innerWidth < NARROW));
  const fit = state.whole && picture ? Math.min(wide, (high * pane.across) / pane.down) : first;
  return Math.max(80, fit * state.zoom);
}

function layOut() {
  const there = panes.filter((pane) => !pane.hidden);
  there.forEach((pane) => {
    pane.style.inlineSize = `${Math.round(size(pane, there.length))}px`;
    pane.querySelector('pre').style.fontSize = `${state.zoom}em`;
  });
}

/** What stands in the middle stays there. */
function layOutAround() {
  const across = (sheet.scrollLeft + sheet.clientWidth / 2) / sheet.scrollWidth;
  const down = (sheet.scrollTop + sheet.clientHeight / 2) / sheet.scrollHeight;
  layOut();
  sheet.scrollLeft = across * sheet.scrollWidth - sheet.clientWidth / 2;
  sheet.scrollTop = down * sheet.scrollHeight - sheet.clientHeight / 2;
}

function toMark() {
  sheet.querySelector('.pane:not([hidden]) .mark.at')?.scrollIntoView({ block: 'center', inline: 'nearest' });
}

function render() {
  open().forEach((leaf, index) => {
    const pane = panes[index];
    pane.hidden = !leaf;
    pane.leaf = leaf;
    if (!leaf) return;
    const words = state.words || !leaf.dataset.image;
    pane.querySelector('svg').toggleAttribute('hidden', words);
    pane.querySelector('pre').hidden = !words;
    if (words) readWords(pane);
    else readPicture(pane, () => { layOut(); toMark(); });
  });
  const [one, other] = open();
  where.textContent = other ? `${one.dataset.where} + ${other.dataset.name}` : one.dataset.where;
  press('words', state.words, !one.dataset.image);
  press('pair', state.pair);
  press('fit', state.whole);
  layOut();
  toMark();
}

function press(name, pressed, never = false) {
  const button = viewer.querySelector(`[data-do="${name}"]`);
  button.setAttribute('aria-pressed', String(pressed));
  button.disabled = never;
}

function show(leaf, quietly = false) {
  if (!leaf) return;
  leaves().forEach((other) => {
    other.toggleAttribute('aria-current', false);
    other.tabIndex = -1;
  });
  leaf.setAttribute('aria-current', 'page');
  leaf.tabIndex = 0;
  thumbs.querySelectorAll('details[data-of]').forEach((original) => {
    original.hidden = original.dataset.of !== leaf.dataset.record;
  });
  if (shown?.id !== leaf.id) sheet.scrollTo(0, 0);
  shown = leaf;
  render();
  if (!quietly) leaf.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  document.dispatchEvent(new CustomEvent('viewer:page', { detail: leaf.dataset }));
}

/* ---- what can be done, by button and by key */
function step(by) {
  const all = leaves();
  const paces = by > 0 ? open().filter(Boolean).length : 1;
  return all[all.indexOf(shown) + by * paces];
}

function zoom(by) {
  state.zoom = Math.min(MOST, Math.max(LEAST, state.zoom * by));
  layOutAround();
}

const acts = {
  smaller: () => zoom(1 / STEP),
  larger: () => zoom(STEP),
  fit: () => {
    Object.assign(state, { whole: !state.whole, zoom: 1 });
    render();
  },
  turn: (by = 90) => {
    open().filter(Boolean).forEach((leaf) => look.turns.set(leaf.id, ((look.turns.get(leaf.id) || 0) + by) % 360));
    render();
  },
  pair: () => {
    state.pair = !state.pair;
    render();
  },
  words: () => {
    state.words = !state.words;
    render();
  },
};
const KEYS = {
  '+': acts.larger, '=': acts.larger, '-': acts.smaller, f: acts.fit, r: acts.turn, t: acts.words,
  d: acts.pair, R: () => acts.turn(270), '/': () => document.getElementById('find-words').focus(),
  n: () => document.dispatchEvent(new CustomEvent('viewer:found', { detail: 1 })),
  N: () => document.dispatchEvent(new CustomEvent('viewer:found', { detail: -1 })),
  a: () => document.dispatchEvent(new CustomEvent('viewer:ask')),
  m: () => document.dispatchEvent(new CustomEvent('viewer:area')),
};

viewer.querySelector('.tools').addEventListener('click', (event) => {
  const act = acts[event.target.closest('button')?.dataset.do];
  if (act && shown) act();
});

thumbs.addEventListener('click', (event) => {
  const leaf = event.target.closest('a[data-page]');
  if (!leaf) return;
  event.preventDefault();
  show(leaf);
});

/** Single letters are keys only here, never where somebody writes. */
viewer.addEventListener('keydown', (event) => {
  if (event.target.closest('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = KEYS[event.key] || KEYS[event.key.toLowerCase()];
  if (!act || !shown || viewer.querySelector('[data-do="words"]').disabled && act === acts.words) return;
  event.preventDefault();
  act();
});

thumbs.addEventListener('keydown', (event) => {
  const leaf = event.target.closest('a[data-page]');
  if (!leaf) return;
  const all = leaves();
  const to = {
    ArrowDown: all.indexOf(leaf) + 1, ArrowRight: all.indexOf(leaf) + 1,
    ArrowUp: all.indexOf(leaf) - 1, ArrowLeft: all.indexOf(leaf) - 1,
    Home: 0, End: all.length - 1,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  if (!all[to]) return;
  show(all[to]);
  all[to].focus();
});

sheet.addEventListener('keydown', (event) => {
  const by = { PageDown: 1, PageUp: -1 }[event.key];
  if (!by || !shown) return;
  const atEdge = by > 0
    ? sheet.scrollTop + sheet.clientHeight >= sheet.scrollHeight - 2
    : sheet.scrollTop <= 0;
  const next = atEdge && step(by);
  if (!next) return;
  event.preventDefault();
  show(next);
});

sheet.addEventListener('wheel', (event) => {
  if (!event.ctrlKey || !shown) return;
  event.preventDefault();
  zoom(event.deltaY < 0 ? 1.1 : 1 / 1.1);
}, { passive: false });

thumbs.addEventListener('change', (event) => {
  if (event.target.id !== 'go-to' || !event.target.value) return;
  show(document.getElementById(event.target.value));
  event.target.value = '';
});

/* ---- what other parts of the page ask for */
document.addEventListener('viewer:show', (event) => show(document.getElementById(event.detail)));

document.addEventListener('viewer:marks', (event) => {
  look.marks = event.detail;
  if (shown) render();
});

/** A frame is drawn on the picture, and on a phone on all of it at once. */
document.addEventListener('viewer:framing', () => {
  const narrow = window.innerWidth < NARROW;
  if (!state.words && !narrow) return;
  Object.assign(state, { words: false, whole: state.whole || narrow, zoom: narrow ? 1 : state.zoom });
  render();
});

document.addEventListener('viewer:frame', (event) => {
  look.framing = event.detail;
  panes.forEach(drawMarks);
});

/** What is chosen or cited changed; a citation is brought into sight. */
document.addEventListener('viewer:redraw', (event) => {
  if (event.detail && shown) render();
  else panes.forEach(drawMarks);
});

/** The strip was drawn anew: the same page stays open. */
document.addEventListener('viewer:strip', () => {
  const again = shown && document.getElementById(shown.id);
  show(again || leaves()[0], true);
});

new ResizeObserver(() => { if (shown) layOutAround(); }).observe(sheet);
const asked = document.getElementById(viewer.dataset.open || window.location.hash.slice(1));
show(leaves().includes(asked) ? asked : leaves()[0]);
