// One key an act; whoever dictates or strays over keys switches them off, and this browser remembers.
const NAME = 'consilium.queue-keys';
const dialog = document.querySelector('#keys');
const wanted = dialog.querySelector('input');
const opener = document.querySelector('#show-keys');
let at = -1;

const rows = () => [...document.querySelectorAll('#queue tr[data-ri]')];
const row = () => rows()[at];

const go = (by) => {
  const all = rows();
  if (all.length === 0) return;
  at = Math.min(Math.max(at + by, 0), all.length - 1);
  all[at].tabIndex = -1;
  all[at].focus();
};

const press = (selector) => row()?.querySelector(selector)?.click();

const ACTS = {
  j: () => go(1),
  k: () => go(-1),
  Enter: () => press('a.go'),
  c: () => press('button[id$=":claim"]'),
  n: () => document.querySelector('#claim-next').click(),
  r: () => press('button[id$=":release"]'),
  x: () => press('input[name="chosen"]'),
  u: () => document.querySelector('#undo-chosen')?.click(),
  '/': () => document.querySelector('#f-find').select(),
  '?': () => dialog.showModal(),
};

wanted.checked = localStorage.getItem(NAME) !== 'off';
wanted.addEventListener('change', () => localStorage.setItem(NAME, wanted.checked ? 'on' : 'off'));
opener.hidden = false;
opener.addEventListener('click', () => dialog.showModal());

document.addEventListener('focusin', (event) => {
  const focused = rows().indexOf(event.target.closest('tr'));
  if (focused >= 0) at = focused;
});

document.addEventListener('keydown', (event) => {
  if (!wanted.checked || dialog.open || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input:not([name="chosen"]), select, textarea')) return;
  if (event.key === 'Enter' && event.target !== row()) return;
  const act = ACTS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
