// One page of a safe copy on its pane: its picture, turned, with marks and frames on it; or its words.
const SVG = 'http://www.w3.org/2000/svg';
const WHOLE = 10000; // places come in ten-thousandths of the picture
const KEPT = 12;
const kept = new Map();

/** How all pages are looked at: turned by quarters, with what was found, chosen or cited, with the frame being drawn. */
export const look = {
  turns: new Map(),
  marks: { pages: new Map(), at: null, words: null },
  framing: null,
  chosen: null,
  cited: null,
};

/** Words however the lines break, and without spaces between Chinese ones. */
export function pattern(words) {
  const han = /(?<=\p{Script=Han})(?=\p{Script=Han})/u;
  const escaped = words.trim().split(/\s+/u).map((word) => word.split(han)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s*'));
  return new RegExp(`(${escaped.join('\\s+')})`, 'giu');
}

/* ---- its picture */
function drawPicture(pane) {
  const { width, height } = pane;
  const turn = look.turns.get(pane.leaf.id) || 0;
  [pane.across, pane.down] = turn % 180 ? [height, width] : [width, height];
  const svg = pane.querySelector('svg');
  svg.setAttribute('viewBox', `0 0 ${pane.across} ${pane.down}`);
  svg.querySelector('image').setAttribute('width', width);
  svg.querySelector('image').setAttribute('height', height);
  svg.querySelector('g').setAttribute('transform',
    `translate(${pane.across / 2} ${pane.down / 2}) rotate(${turn}) translate(${-width / 2} ${-height / 2})`);
  drawMarks(pane);
}

/** What was found on it, and around it what cannot be read. */
export function drawMarks(pane) {
  if (!pane.leaf || !pane.width) return;
  const { leaf } = pane;
  const found = (look.marks.pages.get(leaf.id) || []).map(([x, y, width, height], index) => {
    const here = look.marks.at && look.marks.at.leaf === leaf.id && look.marks.at.place === index;
    const air = height / 5;
    return rectangle(pane, here ? 'mark at' : 'mark', [x - air, y - air, width + 2 * air, height + 2 * air]);
  });
  pane.querySelector('.marks').replaceChildren(...found, ...frames(pane));
}

function frames(pane) {
  const { leaf } = pane;
  if (look.framing?.leaf === leaf.id) return [rectangle(pane, 'frame drawn', look.framing.frame)];
  const asked = leaf.dataset.frame ? [rectangle(pane, 'frame', leaf.dataset.frame.split(' ').map(Number))] : [];
  const cited = look.cited?.leaf === leaf.id ? look.cited.frames : [];
  const chosen = look.chosen?.leaf === leaf.id ? [rectangle(pane, 'frame chosen', look.chosen.frame)] : [];
  return [...asked, ...cited.map((frame) => rectangle(pane, 'mark at', frame)), ...chosen];
}

function rectangle(pane, kind, [x, y, width, height]) {
  const drawn = document.createElementNS(SVG, 'rect');
  const places = {
    class: kind,
    x: (x * pane.width) / WHOLE,
    y: (y * pane.height) / WHOLE,
    width: (width * pane.width) / WHOLE,
    height: (height * pane.height) / WHOLE,
  };
  Object.entries(places).forEach(([name, place]) => drawn.setAttribute(name, place));
  return drawn;
}

export function readPicture(pane, whenThere) {
  const { leaf } = pane;
  const svg = pane.querySelector('svg');
  const picture = svg.querySelector('image');
  const address = leaf.dataset.image;
  svg.setAttribute('aria-label', leaf.dataset.where);
  if (pane.dataset.shows === address) {
    drawPicture(pane);
    return;
  }
  pane.dataset.shows = '';
  picture.removeAttribute('href');
  pane.querySelector('.marks').replaceChildren();
  load(address).then((copy) => {
    if (pane.leaf !== leaf) return;
    Object.assign(pane, { width: copy.naturalWidth, height: copy.naturalHeight });
    picture.setAttribute('href', copy.src);
    pane.dataset.shows = address;
    drawPicture(pane);
    whenThere();
  }, () => {
    if (pane.leaf !== leaf) return;
    svg.toggleAttribute('hidden', true);
    say(pane, pane.dataset.failed);
  });
}

/** Each picture is asked for once: what is asked for counts as read. The last few are kept. */
function load(address) {
  if (!kept.has(address)) {
    kept.set(address, fetchPicture(address));
    kept.get(address).catch(() => kept.delete(address));
    if (kept.size > KEPT) forget(kept.keys().next().value);
  }
  return kept.get(address);
}

async function fetchPicture(address) {
  const answer = await fetch(address, { redirect: 'error' });
  if (!answer.ok) throw new Error(String(answer.status));
  const copy = new Image();
  copy.src = URL.createObjectURL(await answer.blob());
  await copy.decode();
  return copy;
}

function forget(address) {
  kept.get(address).then((copy) => URL.revokeObjectURL(copy.src), () => {});
  kept.delete(address);
}

/* ---- its words */
function say(pane, text) {
  const words = pane.querySelector('pre');
  words.hidden = false;
  words.replaceChildren(text);
}

export async function readWords(pane) {
  const { leaf } = pane;
  say(pane, pane.dataset.loading);
  let text = pane.dataset.failed;
  try {
    const answer = await fetch(leaf.dataset.text, { headers: { Accept: 'text/plain' }, redirect: 'error' });
    if (answer.ok) text = (await answer.text()).trim() || pane.dataset.empty;
  } catch { /* said below */ }
  if (pane.leaf !== leaf) return;
  say(pane, text);
  markWords(pane.querySelector('pre'), look.cited?.leaf === leaf.id && look.cited.words);
}

function markWords(place, cited) {
  const words = cited || look.marks.words;
  if (!words) return;
  const parts = place.textContent.split(words);
  place.replaceChildren(...parts.map((part, index) => {
    if (index % 2 === 0) return part;
    return Object.assign(document.createElement('mark'), { textContent: part });
  }));
  place.querySelector('mark')?.scrollIntoView({ block: 'center' });
}
