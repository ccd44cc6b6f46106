// The right side of the review room: saves itself, adds rows, takes over what is proposed.
const query = new URL(import.meta.url).search;
const kept = await import(`./room-keep.js${query}`);
const form = document.getElementById('form');
const saved = document.getElementById('saved');
const version = document.getElementById('version');
const trouble = document.getElementById('trouble');
const troubleText = document.getElementById('trouble-text');
const signed = form.dataset.signed === 'true';
const language = document.documentElement.lang;

/* ---- saving: one request at a time, the whole form, with the version that was read */
const WAIT = 900;
const RETRY = 5000;
const LATEST = 60000;
// randomUUID is not there where a closed network has no TLS
const here = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
let turn = 0;
let retry = RETRY;
let timer = 0;
let dirty = false;
let stopped = false;
let left = false;
let running = null;

function sayTrouble(kind) {
  trouble.hidden = !kind;
  trouble.classList.toggle('bad', kind !== 'offline');
  trouble.classList.toggle('wait', kind === 'offline');
  document.getElementById('trouble-sign-in').hidden = kind !== 'signed-out';
  document.getElementById('trouble-newer').hidden = kind !== 'elsewhere';
  document.getElementById('trouble-retry').hidden = kind !== 'signed-out' && kind !== 'offline';
}

function sayUnsaved(kind, sentence) {
  saved.textContent = kind === 'offline' ? saved.dataset.again : saved.dataset.waiting;
  troubleText.textContent = sentence;
  sayTrouble(kind);
}

function saySaved(at) {
  const time = new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  saved.textContent = saved.dataset.saved.replace('{0}', time);
}

/** Nobody was reached: again by itself, less and less often. */
function tryAgain() {
  sayUnsaved('offline', troubleText.dataset.offline);
  later(retry);
  retry = Math.min(LATEST, retry * 2);
}

function keep(answer) {
  retry = RETRY;
  version.value = answer.version;
  saySaved(answer.savedAt);
  sayTrouble('');
  for (const [part, words] of Object.entries(answer.progress)) {
    const place = document.querySelector(`[data-progress="${part}"]`);
    if (place) place.textContent = words;
  }
  showUnfinished(answer.unfinished);
  showReminders(answer.reminders);
  form.dispatchEvent(new CustomEvent('room:saved'));
}

function showUnfinished(open) {
  document.querySelectorAll('[data-part]').forEach((item) => { item.hidden = !open.includes(item.dataset.part); });
  document.getElementById('all-done').hidden = open.length > 0;
}

function showReminders(open) {
  document.querySelectorAll('[data-reminder]').forEach((item) => { item.hidden = !open.includes(item.dataset.reminder); });
  const reminders = document.getElementById('reminders');
  if (reminders) reminders.hidden = open.length === 0;
}

/** The whole form, and which window's how manieth saving it is. */
function body() {
  turn += 1;
  return new URLSearchParams([...new FormData(form), ['window', here], ['turn', String(turn)]]).toString();
}

function send(written) {
  return fetch(form.action, {
    method: 'POST',
    body: written,
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
    redirect: 'manual',
  });
}

async function post() {
  dirty = false;
  if (saved.textContent !== saved.dataset.again) saved.textContent = saved.dataset.saving;
  const written = body();
  kept.keep(written);
  try {
    const answer = await send(written);
    const json = (answer.headers.get('Content-Type') || '').startsWith('application/json');
    if (answer.ok && json) {
      keep(await answer.json());
      if (!dirty) kept.forget();
      return true;
    }
    dirty = true;
    if (answer.status === 409 && json) {
      const said = await answer.json();
      if (said.foreign) leave();
      stopped = true;
      sayUnsaved('elsewhere', said.refusal);
    } else if (answer.type === 'opaqueredirect' || answer.ok || [401, 403, 404].includes(answer.status)) {
      sayUnsaved('signed-out', troubleText.dataset.signedOut);
    } else tryAgain();
  } catch {
    dirty = true;
    tryAgain();
  }
  return false;
}

/** Somebody else is signed in by now: nothing of the earlier writer's stays on the screen. */
function leave() {
  kept.leave();
  document.dispatchEvent(new CustomEvent('portal:left'));
  window.location.replace(window.location.pathname + window.location.search);
}

function later(wait) {
  clearTimeout(timer);
  if (!signed && !stopped) timer = setTimeout(save, wait);
}

async function save() {
  clearTimeout(timer);
  if (signed || stopped) return !dirty;
  while (running) await running;
  if (!dirty || stopped) return !dirty;
  running = post();
  const done = await running;
  running = null;
  if (dirty && done) later(WAIT);
  return done;
}

function changed() {
  if (signed) return;
  dirty = true;
  if (saved.textContent !== saved.dataset.again) saved.textContent = saved.dataset.waiting;
  later(WAIT);
}

form.addEventListener('input', changed);
form.addEventListener('change', changed);
document.addEventListener('room:changed', changed);
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  dirty = true;
  await save();
});
document.getElementById('trouble-retry').addEventListener('click', () => { dirty = true; save(); });
window.addEventListener('focus', () => { if (dirty) save(); });
window.addEventListener('online', () => { if (dirty) save(); });
window.addEventListener('pagehide', () => { if (dirty && !signed) kept.keep(body()); });
window.addEventListener('beforeunload', (event) => { if ((dirty || running) && !signed && !left) event.preventDefault(); });
document.addEventListener('portal:left', () => { left = true; stopped = true; });

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-after-save]');
  if (!link || !dirty) return;
  event.preventDefault();
  if (!(await save())) return;
  if (link.target) window.open(link.href, link.target, 'noopener');
  else window.location.assign(link.href);
});

/* ---- rows */
let added = 0;

/** Other parts of the room look at what was not there when they began. */
function drawnAnew(part) {
  document.dispatchEvent(new CustomEvent('room:drawn', { detail: part }));
}

function addRow(kind, values = {}) {
  const rows = document.getElementById(`rows-${kind}`);
  const key = `n${Date.now().toString(36)}${added += 1}`;
  const row = document.getElementById(`new-${kind}`).content.firstElementChild.cloneNode(true);
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const name of ['id', 'for', 'name', 'value']) {
      const value = element.getAttribute(name);
      if (value && value.includes('NEW')) element.setAttribute(name, value.replace('NEW', key));
    }
  }
  for (const [name, value] of Object.entries(values)) {
    const field = row.querySelector(`[name="${kind}.${key}.${name}"]`);
    if (field && value) field.value = value;
  }
  rows.append(row);
  drawnAnew(row);
  return row;
}

function putBack(row, list, place) {
  list.insertBefore(row, list.children[place] ?? null);
  showProposed();
  row.querySelector('input:not([type=hidden])').focus();
  changed();
}

form.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.add) {
    addRow(button.dataset.add).querySelector('input:not([type=hidden])').focus();
    changed();
  }
  if (button.dataset.remove) {
    const row = button.closest('.row');
    const neighbour = row.nextElementSibling || row.previousElementSibling;
    const list = row.parentElement;
    const place = [...list.children].indexOf(row);
    row.remove();
    document.dispatchEvent(new CustomEvent('room:removed', { detail: { what: 'line', back: () => putBack(row, list, place) } }));
    showProposed();
    const next = neighbour ? neighbour.querySelector('input:not([type=hidden])')
      : list.parentElement.querySelector(`[data-add="${list.dataset.row}"]`);
    if (next) next.focus();
    changed();
  }
});

/* ---- what the patient remembers: a line of its own, or words for what its line leaves open */
const remembered = [...document.querySelectorAll('#told li')];

function fieldOf(row, name) {
  return row.querySelector(`[name="line.${row.querySelector('[name="line"]').value}.${name}"]`);
}

/** The row that was taken over from this entry and rests on no record yet. */
function rowRemembered(item) {
  const regimen = (item.dataset.regimen || '').trim();
  return regimen && [...document.querySelectorAll('#rows-line > .row')]
    .find((row) => fieldOf(row, 'regimen').value.trim() === regimen);
}

function lineOf(item) {
  return rowOf(ids(item.dataset.of)) || rowRemembered(item);
}

function openIn(row, item) {
  return ['from', 'to', 'stopped'].filter((name) => item.dataset[name] && !fieldOf(row, name).value);
}

function showRemembered() {
  remembered.forEach((item) => {
    const row = lineOf(item);
    item.querySelector('[data-take-told]').hidden = Boolean(row);
    item.querySelector('[data-join-told]').hidden = !row || openIn(row, item).length === 0;
  });
}

function takeRemembered(item) {
  const row = lineOf(item);
  const { regimen, from, to, stopped } = item.dataset;
  if (!row) return addRow('line', { regimen, from, to, stopped });
  openIn(row, item).forEach((name) => { fieldOf(row, name).value = item.dataset[name]; });
  drawnAnew(row);
  return row;
}

document.getElementById('take-over')?.addEventListener('click', () => {
  remembered.forEach(takeRemembered);
  showProposed();
  changed();
});

document.getElementById('told')?.addEventListener('click', (event) => {
  if (!event.target.closest('[data-take-told], [data-join-told]')) return;
  const row = takeRemembered(event.target.closest('li'));
  showProposed();
  row.querySelector('input:not([type=hidden])').focus();
  changed();
});

/* ---- proposals from the records: taken over as a row that carries its id, or left */
const proposed = [...document.querySelectorAll('[data-proposed]')];

function pagesOf(item) {
  return [...item.querySelectorAll('[data-opens]')].map((link) => link.dataset.opens);
}

/** An attribute that is empty is not written at all. */
function ids(text = '') {
  return text.split(',').filter(Boolean);
}

/** The row that was taken over from one of these proposals. */
function rowOf(proposals) {
  return [...form.querySelectorAll('[data-proposal]')]
    .find((field) => ids(field.value).some((id) => proposals.includes(id)))?.closest('.row');
}

/** Newer records may tell otherwise what was taken over: that is offered once more, as news. */
function showProposed() {
  proposed.forEach((item) => {
    const left = item.querySelector('[data-leave]').getAttribute('aria-pressed') === 'true';
    const take = item.querySelector('[data-take]');
    const older = rowOf(ids(item.dataset.older));
    item.hidden = Boolean(rowOf(ids(item.dataset.same)) || (older && left));
    item.classList.toggle('left', left);
    item.querySelector('[data-news]').hidden = !older;
    if (older) take.textContent = take.dataset.newsLabel;
    take.hidden = left;
    item.querySelector('input').name = left ? 'left' : '';
  });
  showRemembered();
  const part = document.getElementById('proposed');
  if (part) part.hidden = !part.querySelector('.notice, [data-proposed]:not([hidden])');
}

/** What the records say is written; a word of the reviewer's own stays where they say nothing. */
function bringUpToDate(row, values) {
  const kind = row.querySelector('[name="line"]').value;
  const cites = [...new Set([...ids(row.querySelector('.cites input').value), ...ids(values.cites)])].join(',');
  for (const [name, value] of Object.entries({ ...values, cites })) {
    const field = row.querySelector(`[name="line.${kind}.${name}"]`);
    if (field && value) field.value = value;
  }
  drawnAnew(row);
  return row;
}

/** Another script joined or split lines. */
form.addEventListener('room:lines', () => {
  drawnAnew(document.getElementById('rows-line'));
  showProposed();
  changed();
});

document.getElementById('proposed')?.addEventListener('click', (event) => {
  const item = event.target.closest('[data-proposed]');
  const leave = event.target.closest('[data-leave]');
  if (event.target.closest('[data-take]')) {
    const { regimen, from, to, best, stopped, progressed, transplanted } = item.dataset;
    const values = { regimen, from, to, best, stopped, progressed, transplanted, proposal: item.dataset.proposed, cites: pagesOf(item).join(',') };
    const told = remembered.find((entry) => ids(entry.dataset.of).includes(item.dataset.proposed));
    const older = rowOf(ids(item.dataset.older)) || (told && rowRemembered(told));
    const row = older ? bringUpToDate(older, values) : addRow('line', values);
    showProposed();
    row.querySelector('input:not([type=hidden])').focus();
    changed();
  }
  if (leave) {
    leave.setAttribute('aria-pressed', String(leave.getAttribute('aria-pressed') !== 'true'));
    showProposed();
    changed();
  }
});

document.getElementById('insert-starter')?.addEventListener('click', (event) => {
  const field = document.getElementById('doctorQuestions');
  const there = new Set(field.value.split('\n').map((line) => line.trim()));
  const missing = event.currentTarget.dataset.starter.split('\n').filter((line) => !there.has(line.trim()));
  field.value = [field.value.trim(), ...missing].filter(Boolean).join('\n');
  changed();
  field.focus();
});

/* ---- a value's age in days, from the day it was taken */
function sayAge(field) {
  const age = field.querySelector('.age');
  if (!age) return;
  const taken = field.querySelector('input[type=date]').value;
  const days = taken ? Math.round((Date.parse(age.dataset.today) - Date.parse(taken)) / 86400000) : -1;
  age.textContent = days >= 0 ? field.dataset.days.replace('{0}', days) : '';
}

form.addEventListener('change', (event) => {
  const field = event.target.closest('fieldset.value');
  if (field) sayAge(field);
});

/* ---- a record's date belongs to the record, not to the evaluation */
form.addEventListener('change', async (event) => {
  const field = event.target;
  if (!field.dataset.dates) return;
  const said = document.getElementById(`dated-${field.dataset.dates}`);
  const answer = await fetch('/reviewer/record-date', {
    method: 'POST',
    body: new URLSearchParams({ record: field.dataset.dates, date: field.value }),
    redirect: 'manual',
  }).catch(() => null);
  said.textContent = answer && answer.ok ? said.dataset.done : said.dataset.failed;
  document.dispatchEvent(new CustomEvent('viewer:refresh'));
});

/* ---- another protocol asks other questions: save, then draw that part anew */
async function askAnew(focus) {
  if (!(await save())) return;
  const html = await (await fetch(window.location.href)).text();
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('part-CRITERIA');
  document.getElementById('part-CRITERIA').replaceWith(document.adoptNode(fresh));
  drawnAnew(fresh);
  const place = fresh.querySelector(focus);
  if (!place) return;
  const folded = place.closest('details');
  if (folded) folded.open = true;
  place.focus();
}

form.addEventListener('change', (event) => {
  if (event.target.name === 'protocol') askAnew(`[name=protocol][value="${event.target.value}"]`);
});

/* ---- a newer version is taken by its button only, and once */
form.addEventListener('click', async (event) => {
  const button = event.target.closest('button[name=newer]');
  if (!button || signed) return;
  event.preventDefault();
  const wanted = Object.assign(document.createElement('input'), { type: 'hidden', name: 'newer', value: button.value });
  button.after(wanted);
  dirty = true;
  await askAnew(`[name=protocol][value="${button.value}"]`);
  wanted.remove();
});

/* ---- where we are */
const steps = [...document.querySelectorAll('.steps a')];
const watcher = new IntersectionObserver((entries) => {
  entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
    steps.forEach((step) => {
      if (step.hash === `#${entry.target.id}`) step.setAttribute('aria-current', 'true');
      else step.removeAttribute('aria-current');
    });
  });
}, { rootMargin: '-20% 0px -70% 0px' });
steps.forEach((step) => {
  const part = document.querySelector(step.hash);
  if (part) watcher.observe(part);
});

/* ---- what was typed before this tab was loaded anew */
async function sendKept(written) {
  form.inert = true;
  const answer = signed ? null : await send(written).catch(() => null);
  const stored = answer?.ok && (answer.headers.get('Content-Type') || '').startsWith('application/json');
  kept.forget();
  if (stored) window.location.reload();
  else kept.show(written);
  form.inert = false;
}

const before = kept.found();
if (before) sendKept(before);
else kept.showAgain();

/* ---- first look */
showProposed();
document.querySelectorAll('fieldset.value').forEach(sayAge);
showUnfinished([...document.querySelectorAll('[data-part][data-open="true"]')].map((item) => item.dataset.part));
showReminders([...document.querySelectorAll('[data-reminder][data-open="true"]')].map((item) => item.dataset.reminder));
saySaved(saved.dataset.at);
if (signed) {
  form.querySelectorAll('select, input[type=radio], input[type=checkbox], input[type=date]').forEach((field) => { field.disabled = true; });
  form.querySelectorAll('input[type=date]').forEach((field) => { field.hidden = !field.value; });
  form.querySelectorAll('input, textarea').forEach((field) => { field.readOnly = true; });
  form.querySelectorAll('button').forEach((button) => { button.hidden = true; });
}
