// Narrows a list of phrases to those that have all the words that are typed, in their names or in their text.
const filter = document.querySelector('[data-filters]');
const input = filter?.querySelector('input');
const said = filter?.querySelector('[data-shown]');
const list = filter && document.getElementById(filter.dataset.filters);
/** Fewer are seen at a glance. */
const MANY = 6;

function plain(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function textOf(item) {
  return plain(`${item.textContent} ${item.querySelector('[data-phrase]')?.dataset.phrase ?? ''}`);
}

export function narrow() {
  if (!filter) return;
  const items = [...list.children];
  filter.hidden = items.length < MANY;
  if (filter.hidden) input.value = '';
  const words = plain(input.value).split(/\s+/u).filter(Boolean);
  items.forEach((item) => { item.hidden = !words.every((word) => textOf(item).includes(word)); });
  const shown = items.filter((item) => !item.hidden).length;
  said.textContent = words.length ? said.dataset.shown.replace('{0}', shown).replace('{1}', items.length) : '';
}

export function beginAnew() {
  if (input) input.value = '';
  narrow();
}

input?.addEventListener('input', narrow);
narrow();
