// What was typed into a form is kept in this tab until the form was taken: it is put back when the page had to be
// opened again, and shown when the page has no place for it any more. A second press sends nothing twice.
const query = new URL(import.meta.url).search;
const { PREFIX, drop, get, put } = await import(`./kept-words.js${query}`);
const { account, posted } = document.documentElement.dataset;
const about = new URLSearchParams(window.location.search);
const again = about.has('again');
const which = about.get('number') ?? about.get('id') ?? about.get('account') ?? '';
const key = `${PREFIX}${account}/typed${window.location.pathname}/${which}`;
const notice = document.getElementById('typed');
const MOMENT = 10000;

/* ---- kept when it is sent */
function isTyped(field) {
  return field.matches('textarea, select, input[type=text]') && field.name && !field.readOnly
    && field.autocomplete !== 'one-time-code' && field.value.trim() !== '';
}

function typedIn(form) {
  return [...form.elements].filter(isTyped).map((field) => ({
    name: field.name,
    value: field.value,
    label: field.matches('select') ? '' : field.labels?.[0]?.textContent.trim() || field.getAttribute('aria-label') || '',
  }));
}

function keep(form) {
  const typed = typedIn(form);
  if (typed.length) put(key, JSON.stringify(typed));
}

/** Buttons of PrimeFaces send without submitting. */
function pressed(event) {
  const { form } = event.target.closest('button[type=submit]') ?? {};
  if (form?.method === 'post') keep(form);
}

function sent(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  setTimeout(() => delete form.dataset.sent, MOMENT);
  keep(form);
}

/* ---- put back when it was not taken: a page that answers a form by itself has refused it */
function isBack({ name, value }) {
  const field = document.getElementsByName(name)[0];
  if (!field) return false;
  if (again) field.value = value;
  return field.value.trim() === value.trim();
}

function show(lost) {
  if (!lost.length) return;
  notice.querySelector('dl').replaceChildren(...lost.flatMap(({ label, value }) => [
    Object.assign(document.createElement('dt'), { textContent: label }),
    Object.assign(document.createElement('dd'), { textContent: value, dir: 'auto' }),
  ]));
  notice.hidden = false;
}

// the room and what else saves itself keeps its words in its own way
if (account && notice && !document.getElementById('saved')) {
  const before = again || posted === 'true' ? JSON.parse(get(key) ?? '[]') : [];
  show(before.filter((typed) => !isBack(typed) && typed.label));
  drop(key);
  document.addEventListener('click', pressed, true);
  document.addEventListener('submit', sent);
  window.addEventListener('pageshow', () => [...document.forms].forEach((form) => delete form.dataset.sent));
}
