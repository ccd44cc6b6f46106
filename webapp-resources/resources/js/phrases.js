// A reviewer's own phrases: inserted where the caret was, by mouse or by Alt+P and Enter; and what stands there,
// or is selected in it, kept as a phrase.
const query = new URL(import.meta.url).search;
const { beginAnew } = await import(`./phrase-filter.js${query}`);
const dialog = document.getElementById('phrases');
const opener = document.getElementById('show-phrases');
const nowhere = document.getElementById('phrases-nowhere');
const none = document.getElementById('phrases-none');
const list = document.getElementById('phrases-here');
const finder = document.getElementById('find-phrase');
const keeping = document.getElementById('keep-phrase');
const excerpt = document.getElementById('phrase-words');
const said = document.getElementById('phrase-said');
const writable = '#form textarea, #form input[type=text]';
const LONGEST = 4000;
let field = null;
let words = '';

document.addEventListener('focusin', (event) => {
  if (event.target.matches(writable)) field = event.target;
});

/** What is selected, else all that stands there. */
function written() {
  const { value, selectionStart, selectionEnd } = field;
  return (value.slice(selectionStart, selectionEnd).trim() || value.trim()).slice(0, LONGEST);
}

function offered() {
  return [...dialog.querySelectorAll('li:not([hidden]) [data-phrase]:not([disabled])')];
}

function draw() {
  const here = Boolean(field && field.isConnected && !field.readOnly);
  words = here ? written() : '';
  nowhere.hidden = here;
  none.hidden = list.children.length > 0;
  keeping.hidden = !words;
  excerpt.textContent = words;
  dialog.querySelectorAll('[data-phrase]').forEach((button) => { button.disabled = !here; });
}

function open() {
  said.textContent = '';
  keeping.elements.name.value = '';
  beginAnew();
  draw();
  dialog.showModal();
  if (!finder.closest('[hidden]')) finder.focus();
}

function insert(phrase) {
  dialog.close();
  field.focus();
  // typed, so that the browser can take it back
  if (document.execCommand('insertText', false, phrase)) return;
  field.setRangeText(phrase, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function step(event) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const buttons = offered();
  if (!by || !buttons.length || event.target.closest('#keep-phrase')) return;
  event.preventDefault();
  const at = buttons.indexOf(document.activeElement);
  buttons[at < 0 ? (by > 0 ? 0 : buttons.length - 1) : (at + by + buttons.length) % buttons.length].focus();
}

/* ---- what stands in the field becomes a phrase, and is there at once */
function add({ name, words: kept }) {
  const same = [...list.querySelectorAll('[data-phrase]')].find((button) => button.textContent === name && button.dataset.phrase === kept);
  if (same) return;
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn quiet', lang: field.lang });
  button.dataset.phrase = kept;
  button.append(Object.assign(document.createElement('bdi'), { textContent: name }));
  const item = document.createElement('li');
  item.append(button);
  list.append(item);
  beginAnew();
  draw();
}

async function keep(event) {
  event.preventDefault();
  const body = new URLSearchParams(new FormData(keeping));
  body.set('words', words);
  const answer = await fetch(keeping.action, { method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'manual' }).catch(() => null);
  const json = (answer?.headers.get('Content-Type') ?? '').startsWith('application/json');
  const told = json ? await answer.json() : {};
  if (answer?.ok && json) {
    keeping.elements.name.value = '';
    add(told);
    said.textContent = keeping.dataset.kept;
  } else said.textContent = told.refusal ?? keeping.dataset.failed;
}

if (dialog && opener) {
  opener.hidden = false;
  opener.addEventListener('click', open);
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('[data-phrase]');
    if (button) insert(button.dataset.phrase);
  });
  dialog.addEventListener('keydown', step);
  dialog.addEventListener('close', () => { if (field) field.focus(); });
  keeping.addEventListener('submit', keep);
  // Enter takes the first that is left
  finder.addEventListener('keydown', (event) => {
    const [first] = offered();
    if (event.key !== 'Enter' || !first) return;
    event.preventDefault();
    insert(first.dataset.phrase);
  });
  document.addEventListener('keydown', (event) => {
    if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyP' && !dialog.open) {
      event.preventDefault();
      open();
    }
  });
}
