// What was typed and could not be saved yet: kept in this tab until it is saved, for nobody else, and
// gone when its writer signs out. The page sends it again by itself.
const query = new URL(import.meta.url).search;
const { PREFIX, drop, get, leave, put } = await import(`./kept-words.js${query}`);
const form = document.getElementById('form');
const key = `${PREFIX}${form.elements.writer.value}${window.location.pathname}/${form.elements.number.value}`; // each page keeps its own
const unsent = `${key}/shown`;

export { leave };

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
  if (!words || /(^|\.)(cites|proposal)|^(line|step|test|stage|genetic|urgent|lacking|excluded|left|window|turn|number|version|writer)$/.test(name)) return false;
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
