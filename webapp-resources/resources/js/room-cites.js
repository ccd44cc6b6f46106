// Citations in the room: what is open or chosen in the records goes into the statement that is written,
// as a hidden field drawn as chips that open the page; sentences name theirs by number.
const query = new URL(import.meta.url).search;
const { all, leafId, pageOf, read, write } = await import(`./citation.js${query}`);
const { undoable } = await import(`./room-before.js${query}`);
const form = document.getElementById('form');
const button = document.getElementById('cite-here');
const signed = form.dataset.signed === 'true';
const STATEMENT = '.field:has(> .cites), .crit > li, fieldset.value, #part-DIAGNOSIS';
const SHOWN = 40;
const written = new WeakSet();
let page = null;
let chosen = null;
let target = null;

function changed() {
  document.dispatchEvent(new CustomEvent('room:changed'));
}

function cited(place) {
  return all(place.querySelector('input').value);
}

/* ---- how they look */
function leafOf(citation) {
  return document.getElementById(leafId(read(citation)));
}

/** A page that is not on the shelf, another person's mostly, is still called by its name. */
const labels = new Map([...document.querySelectorAll('[data-apart]')].map((item) => [item.dataset.apart, item.dataset.label]));

function labelOf(citation) {
  const leaf = leafOf(citation);
  const of = pageOf(citation);
  if (leaf) labels.set(of, leaf.dataset.label);
  return labels.get(of) ?? read(citation).page;
}

function drawChips(place) {
  place.querySelector('.chips').replaceChildren(...cited(place).map((citation, index) => chip(place, citation, index + 1)));
}

function chip(place, citation, number) {
  const { frame, passage } = read(citation);
  const link = make('a', { className: leafOf(citation) ? 'cite' : 'cite none', title: passage, href: '#viewer' });
  link.dataset.citation = citation;
  link.append(place.dataset.into ? `[${number}] ${labelOf(citation)}` : labelOf(citation));
  if (passage) link.append(make('q', { textContent: passage.length > SHOWN ? `${passage.slice(0, SHOWN)}…` : passage, dir: 'auto' }));
  else if (frame) link.append(make('span', { className: 'soft', textContent: form.dataset.area ?? document.getElementById('mark-area').dataset.area }));
  const pair = make('span', { className: 'chip' });
  pair.append(link);
  if (!signed) pair.append(remover(citation));
  return pair;
}

function remover(citation) {
  const remove = make('button', { type: 'button', className: 'btn quiet small', textContent: '×' });
  remove.dataset.uncite = citation;
  remove.setAttribute('aria-label', button.dataset.remove.replace('{0}', labelOf(citation)));
  return remove;
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** What another person's page is still cited for. */
function showApart() {
  const items = [...document.querySelectorAll('[data-apart]')];
  items.forEach((item) => {
    // what is stated of colleagues belongs to the opinion
    const parts = item.dataset.section === 'part-OPINION' ? '#part-OPINION, #part-COLLEAGUES' : `#${item.dataset.section}`;
    const places = [...document.querySelectorAll(`:is(${parts}) .cites`)];
    item.hidden = !places.some((place) => cited(place).map(pageOf).includes(item.dataset.apart));
  });
  const notice = document.getElementById('set-apart');
  if (notice) notice.hidden = items.every((item) => item.hidden);
}

/* ---- to cite, and to take back */
function setCited(place, citations) {
  place.querySelector('input').value = citations.join(',');
  drawChips(place);
  showApart();
  changed();
}

function cite(place) {
  const what = chosen ?? page;
  if (!what || !place || signed) return;
  const citation = write({ record: what.record, page: what.page, frame: chosen?.frame, passage: chosen?.passage });
  const before = cited(place);
  if (!before.includes(citation)) setCited(place, [...before, citation]);
  nameInSentence(place, cited(place).indexOf(citation) + 1);
  aim(place);
}

/** Behind the word at the caret; typed, so that the browser can take it back, where somebody is typing. */
function nameInSentence(place, number) {
  const field = document.getElementById(place.dataset.into);
  if (!field || !field.value.trim()) return;
  // nothing is cited before the first word
  const at = (written.has(field) && field.selectionEnd) || field.value.trimEnd().length;
  const before = field.value.slice(0, at);
  const mark = (/(\s|\]|\p{Script=Han})$/u.test(before) ? '' : ' ') + `[${number}]`;
  if (document.activeElement === field) {
    field.setSelectionRange(at, at);
    document.execCommand('insertText', false, mark);
  } else field.setRangeText(mark, at, at, 'end');
  changed();
}

/** The numbers behind it move up. */
function forgetInSentence(place, number) {
  const field = document.getElementById(place.dataset.into);
  if (!field) return;
  field.value = field.value
    .replaceAll(new RegExp(` ?\\[${number}\\](?!\\[)|\\[${number}\\](?=\\[)`, 'g'), '')
    .replace(/\[(\d{1,2})\]/g, (mark, other) => (Number(other) > number ? `[${other - 1}]` : mark));
}

function uncite(place, citation) {
  const citations = cited(place);
  const sentence = document.getElementById(place.dataset.into);
  const numbered = /\[\d/.test(sentence?.value); // they name citations by their order
  undoable('citation', () => {
    forgetInSentence(place, citations.indexOf(citation) + 1);
    setCited(place, citations.filter((other) => other !== citation));
  }, () => place.querySelector(`[data-uncite="${CSS.escape(citation)}"]`)?.focus(), (field) => field === place.querySelector('input') || (numbered && field === sentence));
  place.querySelector('[data-cite]').focus();
}

/** Where the next one goes. */
function aim(place) {
  target = place;
  if (!button) return;
  button.disabled = !(place && page);
  if (place) button.textContent = button.dataset.into.replace('{0}', place.dataset.about);
  if (place) document.dispatchEvent(new CustomEvent('room:aimed', { detail: place.dataset.about }));
}

function show(citation) {
  const leaf = leafOf(citation);
  if (!leaf) return;
  document.dispatchEvent(new CustomEvent('viewer:show', { detail: leaf.id }));
  document.dispatchEvent(new CustomEvent('viewer:cited', { detail: read(citation) }));
}

form.addEventListener('focusin', (event) => {
  written.add(event.target);
  const place = event.target.closest(STATEMENT)?.querySelector('.cites');
  if (place) aim(place);
});

form.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-citation], a[data-opens]');
  if (link) {
    event.preventDefault();
    show(link.dataset.citation ?? link.dataset.opens);
  }
  const place = event.target.closest('.cites');
  const remove = event.target.closest('[data-uncite]');
  if (remove) uncite(place, remove.dataset.uncite);
  if (event.target.closest('[data-cite]')) cite(place);
});

/** Outside the form: the first record that came since the edition before. */
document.getElementById('since')?.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-shows]');
  if (!link) return;
  event.preventDefault();
  show(link.dataset.shows);
});

button?.addEventListener('click', () => cite(target));
document.addEventListener('room:cite', () => cite(target));

/** C where nobody types, Alt and C everywhere. */
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type=radio]), textarea, select, [contenteditable]');
  const pressed = event.altKey ? event.code === 'KeyC' : event.key.toLowerCase() === 'c' && !typing;
  if (!pressed || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  cite(target);
});

/* ---- what the viewer tells */
document.addEventListener('viewer:page', (event) => {
  page = event.detail;
  aim(target);
});
document.addEventListener('viewer:chosen', (event) => { chosen = event.detail; });

/** Records are numbered by their dates, so a date may give them other names. */
document.addEventListener('viewer:strip', () => {
  drawAll(document);
  document.querySelectorAll('h2[data-title]').forEach((title) => {
    const label = form.querySelector(`label[for="date-${title.dataset.title}"]`);
    if (label) label.firstChild.textContent = `${title.firstChild.textContent} `;
  });
});

function drawAll(part) {
  part.querySelectorAll('.cites').forEach(drawChips);
  part.querySelectorAll('[data-opens]').forEach((link) => { link.textContent = labelOf(link.dataset.opens); });
  showApart();
}

document.addEventListener('room:drawn', (event) => drawAll(event.detail));
drawAll(document);
page = document.querySelector('#viewer .thumbs a[aria-current]')?.dataset ?? null;
