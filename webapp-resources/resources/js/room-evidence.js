// What the referral says to a criterion: an answer that it suggests is accepted with its words and pages, or taken
// back; all of it is drawn anew once what it rests on was saved and the criteria are looked at.
const query = new URL(import.meta.url).search;
const { undoable } = await import(`./room-before.js${query}`);
const form = document.getElementById('form');
const PART = 'part-CRITERIA';
const RESTS_ON = /^(line|value|counts|medicine)[.]/;

function field(item, name) {
  return item.querySelector(`[name="criterion.${item.querySelector('[name=criterion]').value}.${name}"]`);
}

/* ---- to accept, and to take back */
function show(item) {
  const label = item.querySelector(`.seg [value="${field(item, 'suggested').value}"]`)?.nextElementSibling;
  const taken = item.querySelector('[data-taken]');
  taken.hidden = !label;
  taken.querySelector('strong').textContent = label?.textContent ?? '';
  document.dispatchEvent(new CustomEvent('room:drawn', { detail: item }));
  document.dispatchEvent(new CustomEvent('room:changed'));
}

function write(item, values) {
  Object.entries(values).forEach(([name, value]) => { field(item, name).value = value; });
}

/** What the reviewer wrote and cited before stays. */
function together(one, other, mark) {
  return [...new Set([...one.split(mark), ...other.split(mark)].filter(Boolean))].join(mark);
}

function accept(item) {
  const offered = item.querySelector('.suggests');
  const answer = item.querySelector(`.seg [value="${offered.dataset.suggests}"]`);
  const { suggests, comment = '', cites = '' } = offered.dataset;
  undoable('accepted', () => {
    answer.checked = true;
    write(item, {
      comment: [field(item, 'comment').value.trim(), comment].filter(Boolean).join('; '),
      cites: together(field(item, 'cites').value, cites, ','),
      suggested: suggests,
      words: comment,
    });
  }, () => showAgain(item.id));
  show(item);
  answer.focus();
}

/** It may have been drawn anew since it was accepted. */
function showAgain(id) {
  const item = document.getElementById(id);
  if (!item) return;
  show(item);
  item.querySelector('[data-accept]')?.focus();
}

/** Nothing that may be another by now. */
function isOffered(item) {
  hold();
  const button = item.querySelector('[data-accept]');
  return Boolean(button) && !button.disabled && !item.querySelector('.seg :checked');
}

form.addEventListener('click', (event) => {
  const item = event.target.closest('[data-accept]')?.closest('.crit > li');
  if (item && isOffered(item)) accept(item);
});

/** A within a criterion, where nobody types. */
form.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type=radio]), textarea, select');
  const item = event.target.closest('.crit > li');
  if (typing || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'a') return;
  if (!item || !isOffered(item)) return;
  event.preventDefault();
  accept(item);
});

/* ---- what it rests on */
function basis() {
  return [...new FormData(form)].filter(([name, value]) => value && RESTS_ON.test(name)).map(([, value]) => value).join('\n');
}

let drawn = basis();
let sent = drawn;
let saved = drawn;
let looking = false;

function hold() {
  const other = basis() !== drawn;
  form.querySelectorAll('[data-accept]').forEach((button) => { button.disabled = other; });
}

function replace(part, fresh) {
  const name = 'own' in part.dataset ? 'own' : 'evidence';
  const other = fresh.querySelector(`[data-${name}="${CSS.escape(part.dataset[name])}"]`);
  if (!other) return;
  const focused = part.contains(document.activeElement);
  const now = document.adoptNode(other);
  part.replaceWith(now);
  if (focused) now.querySelector('[data-accept], a')?.focus();
}

async function drawAnew() {
  if (!looking || saved === drawn) return;
  const as = saved;
  const answer = await fetch(window.location.href).catch(() => null);
  const html = answer?.ok ? await answer.text() : '';
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  // what was saved meanwhile is on its way
  if (as !== saved || !fresh.getElementById(PART)) return;
  document.querySelectorAll('[data-evidence], [data-own]').forEach((part) => replace(part, fresh));
  drawn = as;
  hold();
  document.dispatchEvent(new CustomEvent('room:drawn', { detail: document.getElementById(PART) }));
}

form.addEventListener('room:saving', () => { sent = basis(); });
form.addEventListener('room:saved', () => {
  saved = sent;
  hold();
  drawAnew();
});
for (const kind of ['input', 'change']) {
  form.addEventListener(kind, (event) => { if (RESTS_ON.test(event.target.name)) hold(); });
}

const watcher = new IntersectionObserver((entries) => {
  looking = entries.at(-1).isIntersecting;
  drawAnew();
});

function watch() {
  watcher.disconnect();
  watcher.observe(document.getElementById(PART));
}

/** With another protocol the whole part is drawn anew, from what was saved. */
document.addEventListener('room:drawn', (event) => {
  if (event.detail.id !== PART) return;
  drawn = saved;
  hold();
  watch();
});
watch();
