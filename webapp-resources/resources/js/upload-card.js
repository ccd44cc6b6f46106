// The card of a file on its way: each part of it says in which states it is shown.
const WINDOW = 15000;
const FIRST = 3000;
const SECONDS = 60;

const form = document.getElementById('records');
const template = document.getElementById('card');
const language = document.documentElement.lang;
const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
let made = 0;

/** A new card behind the files of a kind. */
export function cardIn(slot, name) {
  if (slot.tagName === 'DETAILS') slot.open = true;
  const item = document.importNode(template.content, true).firstElementChild;
  item.id = 'way-' + ++made;
  slot.querySelector('[data-way]').append(item);
  const card = new Card(item);
  card.rename(name);
  return card;
}

class Card {
  constructor(item) {
    this.item = item;
    this.bar = item.querySelector('progress');
    this.bytes = 0;
    this.trail = [];
  }

  state() {
    return this.item.dataset.state || '';
  }

  rename(name) {
    this.item.querySelector('bdi').textContent = name;
    this.bar.setAttribute('aria-label', name);
  }

  /** Shows the parts of a state, and of what else is to be said in it. */
  show(state, more = []) {
    const shown = [state].concat(more);
    this.item.dataset.state = state;
    for (const part of this.item.querySelectorAll('[data-in]')) {
      part.hidden = !part.dataset.in.split(' ').some(one => shown.includes(one));
    }
    this.bar.className = state === 'sending' ? '' : 'still';
    this.item.dataset.need = template.getAttribute('data-need-' + state.toLowerCase()) || '';
    tellNeeds();
  }

  /** What stands there in a state, for those who listen. */
  text(state) {
    return Array.from(this.item.querySelectorAll('[data-in~="' + state + '"]'))
      .filter(part => !part.hidden && part.matches('span, p'))
      .map(part => part.textContent.trim()).join(' ');
  }

  picture(address) {
    const image = this.item.querySelector('[data-picture]');
    if (image.src) URL.revokeObjectURL(image.src);
    image.src = address;
    image.hidden = false;
  }

  at(bytes, size) {
    this.bytes = bytes;
    this.bar.max = size;
    this.bar.value = bytes;
  }

  moved(bytes, size) {
    this.at(bytes, size);
    if (!bytes) return;
    const state = bytes < size ? 'sending' : 'checking';
    if (this.state() !== state) this.show(state);
    this.fill(state, megabytes(bytes), megabytes(size), this.left(bytes, size));
  }

  stand(state, size) {
    this.trail = [];
    this.show(state);
    this.fill(state, megabytes(this.bytes), megabytes(size), clock.format(new Date()));
  }

  reason(sentence) {
    this.fill('refused', sentence);
  }

  fill(state, ...values) {
    for (const part of this.item.querySelectorAll('[data-say][data-in~="' + state + '"]')) {
      part.textContent = part.dataset.say.replace(/\{(\d)\}/g, (_, place) => values[place]);
    }
  }

  /** How long it will take, as the last seconds went; nothing before that can be said. */
  left(bytes, size) {
    const now = Date.now();
    this.trail.push([now, bytes]);
    while (now - this.trail[0][0] > WINDOW) this.trail.shift();
    const [since, from] = this.trail[0];
    if (now - since < FIRST || bytes <= from) return '';
    const seconds = (size - bytes) * (now - since) / (bytes - from) / 1000;
    const minutes = Math.round(seconds / SECONDS);
    if (seconds < SECONDS / 2) return form.dataset.soon;
    return minutes < 2 ? form.dataset.minute : form.dataset.minutes.replace('{0}', numbers.format(minutes));
  }

  /** Asks for a file; for a photo a phone opens its camera. */
  pick(why, take) {
    const input = this.item.querySelector('[data-pick]');
    input.value = '';
    input.accept = why === 'again' ? 'image/*' : '';
    input.onchange = () => input.files.length && take(input.files[0]);
    if (why === 'again') input.setAttribute('capture', 'environment');
    else input.removeAttribute('capture');
    input.click();
  }

  focus() {
    const button = this.item.querySelector('[data-in] button:not([hidden]), button[data-in]:not([hidden])');
    this.item.scrollIntoView({ block: 'center' });
    if (button) button.focus();
  }

  remove() {
    const image = this.item.querySelector('[data-picture]');
    if (image.src) URL.revokeObjectURL(image.src);
    this.item.remove();
    tellNeeds();
  }
}

/** The box at the top names every file that waits for the patient. */
export function tellNeeds() {
  const box = form.querySelector('[data-needs]');
  const items = Array.from(form.querySelectorAll('[data-need]')).filter(item => item.dataset.need);
  const heads = box.dataset.needs.split('|');
  box.hidden = !items.length;
  const head = heads[Math.min(Math.max(items.length, 1), heads.length) - 1];
  box.querySelector('h2').textContent = head.replace('{0}', items.length);
  box.querySelector('ul').replaceChildren(...items.map(line));
}

function line(item) {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  const name = document.createElement('bdi');
  link.href = '#' + item.id;
  name.textContent = item.querySelector('h3 bdi').textContent;
  link.append(name);
  entry.append(link, ' ' + item.dataset.need);
  return entry;
}

function megabytes(bytes) {
  return numbers.format(bytes / 1048576);
}
