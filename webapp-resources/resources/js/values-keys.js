// All values: after each decision the focus goes on to the next open one; J and K go from row to row,
// Enter accepts. They are keys only while the focus is in the table.
const TABLE = '#values table';
const typed = new Map();
let at = 0;
let asked = '';

function rows() {
  return [...document.querySelectorAll(`${TABLE} tr[data-state]`)];
}

function accepting(row) {
  return row?.querySelector('button.accept');
}

function go(to) {
  const all = rows();
  if (all.length === 0) return;
  at = Math.min(Math.max(to, 0), all.length - 1);
  all[at].tabIndex = -1;
  all[at].focus();
}

/** Where the work goes on. */
function next() {
  const all = rows();
  const open = [...all.slice(at), ...all.slice(0, at)].find(accepting);
  (accepting(open) ?? all[at]?.querySelector('button, a.btn'))?.focus();
}

const goOn = {
  row: next,
  several: () => (document.getElementById('undo-several') ?? document.getElementById('together-heading') ?? document.querySelector(`${TABLE} button`))?.focus(),
};

document.addEventListener('focusin', (event) => {
  const row = event.target.closest(`${TABLE} tr[data-state]`);
  if (row) at = rows().indexOf(row);
});

document.addEventListener('click', (event) => {
  if (event.target.closest(`${TABLE} button`)) asked = 'row';
  else if (event.target.closest('#together button')) asked = 'several';
});

document.addEventListener('keydown', (event) => {
  if (!event.target.closest(TABLE) || event.ctrlKey || event.metaKey || event.altKey) return;
  const by = { j: 1, k: -1 }[event.key];
  if (by) go(at + by);
  else if (event.key !== 'Enter' || event.target !== rows()[at]) return;
  else accepting(rows()[at])?.click();
  event.preventDefault();
});

/** A correction that is being typed stays while another value is decided about: PrimeFaces empties what it draws over. */
document.addEventListener('input', ({ target }) => {
  if (target.closest('#correction')) typed.set(target.id, target.value);
});

function putBack() {
  if (asked !== 'row' && asked !== 'several') return;
  typed.forEach((value, id) => {
    const field = document.getElementById(id);
    if (field) field.value = value;
  });
}

/** What was decided is drawn anew as a whole. */
new MutationObserver(() => {
  putBack();
  const how = goOn[asked];
  asked = '';
  if (how) setTimeout(how);
}).observe(document.getElementById('work').parentElement, { childList: true });
