// What was typed and could not be saved yet: kept in this tab until it is saved, for nobody else, and
// gone when its writer signs out. The room sends it again by itself.
const PREFIX = 'room.unsent/';
const form = document.getElementById('form');
const mine = `${PREFIX}${form.dataset.writer}/`;
const key = `${mine}${form.elements.number.value}`;
const unsent = `${key}/shown`;
const channel = new BroadcastChannel('consilium.left');

function all() {
  try { return Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX)); } catch { return []; }
}

function put(name, written) {
  try { sessionStorage.setItem(name, written); } catch { /* full or forbidden: then the page alone keeps it */ }
}

function get(name) {
  try { return sessionStorage.getItem(name); } catch { return null; }
}

function drop(name) {
  try { sessionStorage.removeItem(name); } catch { /* nothing was kept */ }
}

export function keep(written) {
  put(key, written);
}

export function forget() {
  drop(key);
}

/** What this tab kept of this evaluation before it was loaded anew; null when all was saved. */
export function found() {
  return get(key);
}

/* ---- never of another person */
all().filter((name) => !name.startsWith(mine)).forEach(drop);

/** Somebody signed out in another tab: nothing stays here, on the screen neither. */
channel.addEventListener('message', async () => {
  const still = await fetch('/reviewer/my-account', { redirect: 'manual' }).catch(() => null);
  if (!still || still.ok) return;
  all().forEach(drop);
  document.dispatchEvent(new CustomEvent('room:left'));
  window.location.reload();
});

/* ---- what cannot be sent any more is shown, to be copied, until its writer has seen it */
export function show(written) {
  const lost = [...new URLSearchParams(written)].filter(isLost);
  if (!lost.length) return;
  put(unsent, written);
  const notice = document.getElementById('kept');
  notice.querySelector('dl').replaceChildren(...lost.flatMap(([name, value]) => [
    Object.assign(document.createElement('dt'), { textContent: labelOf(name) }),
    Object.assign(document.createElement('dd'), { textContent: value, dir: 'auto' }),
  ]));
  notice.hidden = false;
  notice.querySelector('button').addEventListener('click', () => {
    drop(unsent);
    notice.hidden = true;
  }, { once: true });
}

export function showAgain() {
  const written = get(unsent);
  if (written) show(written);
}

/** Words that stand nowhere in the form; rows may have other names by now. */
function isLost([name, value]) {
  const field = form.elements.namedItem(name);
  const words = value.trim();
  if (!words || /(^|\.)(cites|proposal)|^(line|step|test|left|window|turn|number|version)$/.test(name)) return false;
  if (field && !field.matches?.('input:not([type=hidden], [type=radio], [type=checkbox]), textarea')) return false;
  return ![...form.elements].some((other) => other.value?.trim() === words);
}

function labelOf(name) {
  const field = form.elements.namedItem(name) ?? alike(name);
  return field?.labels?.[0]?.textContent.trim() || field?.getAttribute('aria-label') || '';
}

/** The field of the same kind in a row of another name. */
function alike(name) {
  const [kind, , last] = name.split('.');
  return document.getElementById(`new-${kind}`)?.content.querySelector(`[name$=".${last}"]`);
}
