// The right side of the review room: adds rows, takes over what is proposed, shows what is unfinished.
const query = new URL(import.meta.url).search;
const { changed, save } = await import(`./room-save.js${query}`);
const { undoable, undoableChoice } = await import(`./room-before.js${query}`);
const form = document.getElementById('form');
const signed = form.dataset.signed === 'true';

/* ---- what the portal says of the form once it is saved */
function showUnfinished(open) {
  document.querySelectorAll('[data-part]').forEach((item) => { item.hidden = !open.includes(item.dataset.part); });
  document.getElementById('all-done').hidden = open.length > 0;
}

function showReminders(open) {
  document.querySelectorAll('[data-reminder]').forEach((item) => { item.hidden = !open.includes(item.dataset.reminder); });
  const reminders = document.getElementById('reminders');
  if (reminders) reminders.hidden = open.length === 0;
}

/** Said when a saving decided about one. */
function showOpenValues(words) {
  const open = document.getElementById('values-open');
  if (!open || words === undefined) return;
  open.hidden = !words;
  open.querySelector('a').textContent = words;
}

form.addEventListener('room:saved', ({ detail }) => {
  for (const [part, words] of Object.entries(detail.progress)) {
    const place = document.querySelector(`[data-progress="${part}"]`);
    if (place) place.textContent = words;
  }
  showUnfinished(detail.unfinished);
  showReminders(detail.reminders);
  showOpenValues(detail.openValues);
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  changed();
  await save();
});

/* ---- rows */
const FIRST = 'input:not([type=hidden]), select';
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

form.addEventListener('click', (event) => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.dataset.add) {
    addRow(button.dataset.add).querySelector(FIRST).focus();
    changed();
  }
  if (button.dataset.remove) {
    const row = button.closest('.row');
    const neighbour = row.nextElementSibling || row.previousElementSibling;
    const list = row.parentElement;
    undoable('line', () => row.remove(), () => row.querySelector(FIRST).focus());
    showProposed();
    const next = neighbour ? neighbour.querySelector(FIRST)
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

document.getElementById('take-over')?.addEventListener('click', ({ currentTarget }) => {
  undoable('told', () => remembered.forEach(takeRemembered), () => currentTarget.focus());
  showProposed();
  changed();
});

document.getElementById('told')?.addEventListener('click', (event) => {
  if (!event.target.closest('[data-take-told], [data-join-told]')) return;
  const taking = event.target;
  const row = undoable('told', () => takeRemembered(taking.closest('li')), () => taking.focus());
  showProposed();
  row.querySelector(FIRST).focus();
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
  const open = document.getElementById('lines-open');
  if (open) open.hidden = !proposed.some((item) => !item.hidden && !item.classList.contains('left'));
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

/** An act was put back. */
document.addEventListener('room:undone', () => {
  drawnAnew(form);
  showProposed();
  document.querySelectorAll('fieldset.value').forEach(sayAge);
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
    const taking = event.target;
    const row = older ? undoable('update', () => bringUpToDate(older, values), () => older.querySelector(FIRST).focus())
      : undoable('told', () => addRow('line', values), () => taking.focus());
    showProposed();
    row.querySelector(FIRST).focus();
    changed();
  }
  if (leave) {
    leave.setAttribute('aria-pressed', String(leave.getAttribute('aria-pressed') !== 'true'));
    showProposed();
    changed();
  }
});

/* ---- the tests that are usual in an illness, each in a row of its own */
/** A gene or change is the same one whatever signs are written in it, and however it was looked for. */
function plain(words) {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

form.addEventListener('click', (event) => {
  const usual = event.target.closest('[data-usual]');
  if (!usual) return;
  const there = [...document.querySelectorAll('#rows-genetic [name$=".test"]')].map((field) => field.value);
  const missing = usual.dataset.usual.split('\n').filter((test) => !there.some((words) => plain(words).includes(plain(test.split(' ')[0]))));
  if (!missing.length) return;
  const [first] = undoable('tests', () => missing.map((test) => addRow('genetic', { test })), () => usual.focus());
  first.querySelector('select').focus();
  changed();
});

/* ---- a record of which no page can be read is proposed to be set aside */
form.addEventListener('click', (event) => {
  const aside = event.target.closest('[data-set-aside]');
  if (!aside) return;
  const reason = document.getElementById(aside.dataset.into);
  undoable('aside', () => { reason.value = aside.dataset.setAside; }, () => {
    aside.parentElement.hidden = Boolean(reason.value);
    (reason.value ? reason : aside).focus();
  });
  aside.parentElement.hidden = true;
  reason.focus();
  changed();
});

/* ---- lines that stand ready, once each */
form.addEventListener('click', (event) => {
  const button = event.target.closest('[data-insert]');
  if (!button) return;
  const field = document.getElementById(button.dataset.into);
  const there = new Set(field.value.split('\n').map((line) => line.trim()));
  const missing = button.dataset.insert.split('\n').filter((line) => !there.has(line.trim()));
  undoable('inserted', () => { field.value = [field.value.trim(), ...missing].filter(Boolean).join('\n'); }, () => field.focus());
  changed();
  field.focus();
});

/* ---- one of several that was chosen by mistake, also when none was before */
const ONE_OF = 'input[type=radio][name=category], input[type=radio][name^=indication]';
const chosenNow = new Map();

function rememberChosen() {
  chosenNow.clear();
  form.querySelectorAll(ONE_OF).forEach((radio) => { if (radio.checked) chosenNow.set(radio.name, radio.value); });
}

form.addEventListener('change', ({ target }) => {
  if (!target.matches(ONE_OF)) return;
  const before = chosenNow.get(target.name) ?? '';
  rememberChosen();
  undoableChoice(target, before, () => {
    const now = form.querySelector(`[name="${CSS.escape(target.name)}"][value="${CSS.escape(before || target.value)}"]`);
    now?.focus();
  });
});
document.addEventListener('room:drawn', rememberChosen);
rememberChosen();

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
  changed();
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

/* ---- first look */
showProposed();
document.querySelectorAll('fieldset.value').forEach(sayAge);
showUnfinished([...document.querySelectorAll('[data-part][data-open="true"]')].map((item) => item.dataset.part));
showReminders([...document.querySelectorAll('[data-reminder][data-open="true"]')].map((item) => item.dataset.reminder));
if (signed) {
  form.querySelectorAll('select, input[type=radio], input[type=checkbox], input[type=date], input[type=datetime-local]').forEach((field) => { field.disabled = true; });
  form.querySelectorAll('input[type=date], input[type=datetime-local]').forEach((field) => { field.hidden = !field.value; });
  form.querySelectorAll('input, textarea').forEach((field) => { field.readOnly = true; });
  form.querySelectorAll('button').forEach((button) => { button.hidden = true; });
}
