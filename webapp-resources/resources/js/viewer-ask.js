// Asking for the page that is read once more: a frame around what cannot be read, and a sentence.
const version = new URL(import.meta.url).search;
const { look } = await import(`./viewer-page.js${version}`);
const viewer = document.getElementById('viewer');
const sheet = document.getElementById('sheet');
const pane = sheet.querySelector('.pane');
const note = document.getElementById('asked-note');
const acts = document.getElementById('page-acts');
const now = document.getElementById('asked-now');
const says = document.getElementById('viewer-says');
const button = document.getElementById('ask');
const form = document.getElementById('ask-form');
const unneeded = document.getElementById('ask-unneeded');
const WHOLE = 10000; // frames are told in ten-thousandths of the picture
const STEP = 100;
const LEAST = 200;
let page = null;
let frame = null;
let sending = false;

function leafId() {
  return `page-${page.record}-${page.page}`;
}

function asking() {
  return Boolean(form) && !form.hidden;
}

function tellPage() {
  note.textContent = page.says;
  note.hidden = !page.says || asking();
  if (!button) return;
  button.disabled = false;
  button.textContent = page.words ? button.dataset.change : button.dataset.ask;
}

/* ---- the frame */
function draw(places, aloud = false) {
  frame = places.map(Math.round);
  const detail = asking() ? { leaf: leafId(), frame } : null;
  document.dispatchEvent(new CustomEvent('viewer:frame', { detail }));
  if (!aloud) return;
  says.textContent = form.dataset.said.replace(/\{(\d)\}/g, (_, place) => Math.round(frame[place] / 100));
}

function begin() {
  draw(page.frame ? page.frame.split(' ').map(Number) : [0, 0, WHOLE, WHOLE]);
}

function within(value, least, most) {
  return Math.min(most, Math.max(least, value));
}

/** Where the pointer is on the picture, however it is zoomed and turned. */
function placeOf(event) {
  const screen = pane.querySelector('g').getScreenCTM().inverse();
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(screen);
  return [within((x / pane.width) * WHOLE, 0, WHOLE), within((y / pane.height) * WHOLE, 0, WHOLE)];
}

function between([x, y], [otherX, otherY]) {
  const [left, top] = [Math.min(x, otherX, WHOLE - LEAST), Math.min(y, otherY, WHOLE - LEAST)];
  return [left, top, Math.max(LEAST, Math.abs(otherX - x)), Math.max(LEAST, Math.abs(otherY - y))];
}

sheet.addEventListener('pointerdown', (down) => {
  const svg = down.target.closest('svg');
  if (!asking() || !svg || !pane.contains(svg) || down.button !== 0) return;
  down.preventDefault();
  sheet.focus({ preventScroll: true });
  const from = placeOf(down);
  const move = (moved) => {
    const to = placeOf(moved);
    const large = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]) > LEAST;
    if (large) draw(between(from, to));
  };
  svg.setPointerCapture(down.pointerId);
  svg.addEventListener('pointermove', move);
  svg.addEventListener('lostpointercapture', () => svg.removeEventListener('pointermove', move), { once: true });
});

/** Arrows move the frame as it is seen; with Shift they size it. */
sheet.addEventListener('keydown', (event) => {
  const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (!asking() || !arrow || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  let [across, down] = arrow;
  const turn = look.turns.get(leafId()) || 0;
  const [x, y, width, height] = frame;
  if (event.shiftKey) {
    if (turn % 180) [across, down] = [down, across];
    draw([x, y, within(width + across * STEP, LEAST, WHOLE - x), within(height + down * STEP, LEAST, WHOLE - y)], true);
    return;
  }
  for (let quarter = turn; quarter > 0; quarter -= 90) [across, down] = [down, -across];
  draw([within(x + across * STEP, 0, WHOLE - width), within(y + down * STEP, 0, WHOLE - height), width, height], true);
});

/* ---- the question */
function open() {
  if (!button || button.disabled || asking()) return;
  form.hidden = false;
  acts.hidden = true;
  now.textContent = '';
  trouble('');
  viewer.classList.add('framing');
  sheet.setAttribute('aria-describedby', 'ask-frame');
  const words = document.getElementById('ask-words');
  words.value ||= page.words || '';
  unneeded.hidden = !page.words;
  document.dispatchEvent(new CustomEvent('viewer:framing'));
  begin();
  tellPage();
  if (page.image) sheet.focus({ preventScroll: true });
  else words.focus();
}

function close() {
  form.hidden = true;
  acts.hidden = false;
  viewer.classList.remove('framing');
  sheet.removeAttribute('aria-describedby');
  draw([0, 0, WHOLE, WHOLE]);
  tellPage();
  button.focus();
}

function trouble(sentence) {
  document.getElementById('ask-trouble').textContent = sentence;
}

async function post(pressed) {
  const { signedOut, offline } = form.dataset;
  ['x', 'y', 'width', 'height'].forEach((name, index) => { form.elements[name].value = frame[index]; });
  form.elements.record.value = page.record;
  form.elements.page.value = page.page;
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form, pressed)),
      headers: { Accept: 'application/json' },
      redirect: 'manual',
    });
    if (answer.status === 204) return '';
    if (answer.status === 409) return (await answer.json()).refusal;
    return answer.status >= 500 ? offline : signedOut;
  } catch {
    return offline;
  }
}

async function send(pressed) {
  if (sending) return;
  sending = true;
  const refused = await post(pressed);
  sending = false;
  if (refused) {
    trouble(refused);
    return;
  }
  form.reset();
  close();
  now.textContent = pressed === unneeded ? form.dataset.takenBack : form.dataset.sent;
  document.dispatchEvent(new CustomEvent('viewer:refresh'));
}

document.addEventListener('viewer:page', (event) => {
  const same = page && page.record === event.detail.record && page.page === event.detail.page;
  page = event.detail;
  if (!same) now.textContent = '';
  if (asking() && !same) begin();
  tellPage();
});
document.addEventListener('viewer:ask', open);
button?.addEventListener('click', open);
form?.addEventListener('input', () => trouble(''));
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  send(event.submitter);
});
form?.addEventListener('click', (event) => {
  const act = event.target.closest('button')?.dataset.askDo;
  if (act === 'cancel') close();
  if (act === 'whole') draw([0, 0, WHOLE, WHOLE], true);
});
document.getElementById('ask-often')?.addEventListener('change', (event) => {
  if (!event.target.value) return;
  const words = document.getElementById('ask-words');
  words.value = event.target.value;
  words.focus();
});
viewer.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && asking()) close();
});
// a page may be open already
const shown = viewer.querySelector('.thumbs a[aria-current]');
if (shown) document.dispatchEvent(new CustomEvent('viewer:page', { detail: shown.dataset }));
