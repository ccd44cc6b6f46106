// The left side of the review room: one page of a record, large; zoomed, turned, or as its words.
const thumbs = document.querySelector('.thumbs');
const sheet = document.getElementById('sheet');
const drawing = document.getElementById('page-image');
const image = drawing.querySelector('image');
const text = document.getElementById('page-text');
const where = document.getElementById('where');
const asText = document.getElementById('as-text');
const state = { zoom: 1, turn: 0, width: 1, height: 1, words: false };
let shown = null;

function draw() {
  const { turn, width, height, zoom } = state;
  const lying = turn % 180 !== 0;
  const [across, down] = lying ? [height, width] : [width, height];
  drawing.setAttribute('viewBox', `0 0 ${across} ${down}`);
  image.setAttribute('width', width);
  image.setAttribute('height', height);
  image.setAttribute('transform',
    `translate(${across / 2} ${down / 2}) rotate(${turn}) translate(${-width / 2} ${-height / 2})`);
  drawing.style.inlineSize = `${Math.round(zoom * 100)}%`;
  drawing.style.maxInlineSize = zoom === 1 ? '' : 'none';
  text.style.fontSize = `${zoom}em`;
}

async function readWords(address) {
  text.textContent = text.dataset.loading;
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/plain' }, redirect: 'error' });
    if (!answer.ok) throw new Error(String(answer.status));
    text.textContent = (await answer.text()).trim() || text.dataset.empty;
  } catch {
    text.textContent = text.dataset.failed;
  }
}

function readImage(address) {
  const probe = new Image();
  const asked = shown;
  probe.onload = () => {
    if (shown !== asked) return;
    Object.assign(state, { width: probe.naturalWidth, height: probe.naturalHeight });
    image.setAttribute('href', address);
    draw();
  };
  probe.onerror = () => {
    drawing.toggleAttribute('hidden', true);
    text.hidden = false;
    text.textContent = text.dataset.failed;
  };
  image.removeAttribute('href');
  probe.src = address;
}

function render() {
  const words = state.words || !shown.dataset.image;
  drawing.toggleAttribute('hidden', words);
  text.hidden = !words;
  asText.setAttribute('aria-pressed', String(words));
  asText.disabled = !shown.dataset.image;
  if (words) readWords(shown.dataset.text);
  else readImage(shown.dataset.image);
}

function show(leaf) {
  thumbs.querySelectorAll('a[aria-current]').forEach((other) => other.removeAttribute('aria-current'));
  leaf.setAttribute('aria-current', 'page');
  shown = leaf;
  Object.assign(state, { turn: 0, zoom: 1 });
  where.textContent = leaf.dataset.where;
  drawing.setAttribute('aria-label', leaf.dataset.where);
  sheet.scrollTo(0, 0);
  render();
  leaf.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  document.dispatchEvent(new CustomEvent('room:page', { detail: leaf.dataset }));
}

thumbs.addEventListener('click', (event) => {
  const leaf = event.target.closest('a[data-page]');
  if (!leaf) return;
  event.preventDefault();
  show(leaf);
});

document.querySelector('.tools').addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button || !shown) return;
  if (button.dataset.zoom === 'fit') state.zoom = 1;
  if (button.dataset.zoom === 'in') state.zoom = Math.min(4, state.zoom * 1.25);
  if (button.dataset.zoom === 'out') state.zoom = Math.max(0.25, state.zoom / 1.25);
  if (button.id === 'rotate') state.turn = (state.turn + 90) % 360;
  if (button.id === 'as-text') {
    state.words = !state.words;
    render();
  }
  draw();
});

sheet.addEventListener('keydown', (event) => {
  const step = { PageDown: 1, PageUp: -1 }[event.key];
  if (!step || !shown) return;
  const leaves = [...thumbs.querySelectorAll('a[data-page]')];
  const next = leaves[leaves.indexOf(shown) + step];
  const atEdge = step > 0
    ? sheet.scrollTop + sheet.clientHeight >= sheet.scrollHeight - 2
    : sheet.scrollTop <= 0;
  if (!next || !atEdge) return;
  event.preventDefault();
  show(next);
});

document.addEventListener('room:show', (event) => {
  const leaf = document.getElementById(event.detail);
  if (leaf) show(leaf);
});

const first = thumbs.querySelector('a[data-page]');
if (first) show(first);
