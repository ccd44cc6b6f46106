// Asking for the page that is read once more: a frame around what cannot be read, and a sentence.
const version = new URL(import.meta.url).search;
const { look } = await import(`./viewer-page.js${version}`);
const { follow, nudged, told, WHOLE } = await import(`./viewer-frame.js${version}`);
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
  says.textContent = told(form.dataset.said, frame);
}

function begin() {
  draw(page.frame ? page.frame.split(' ').map(Number) : [0, 0, WHOLE, WHOLE]);
}

sheet.addEventListener('pointerdown', (down) => {
  const svg = down.target.closest('svg');
  if (!asking() || !svg || !pane.contains(svg) || down.button !== 0) return;
  down.preventDefault();
  sheet.focus({ preventScroll: true });
  follow(down, pane, draw);
});

sheet.addEventListener('keydown', (event) => {
  const moved = asking() && nudged(frame, event, look.turns.get(leafId()) || 0);
  if (!moved) return;
  event.preventDefault();
  draw(moved, true);
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
