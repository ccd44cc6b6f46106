// Lines of treatment: two are joined to one, one is split in two; what they say of medicines follows.
const query = new URL(import.meta.url).search;
const { undoable } = await import(`./room-before.js${query}`);
const form = document.getElementById('form');
const rows = document.getElementById('rows-line');
const PARTS = '; ';
const BEST_FIRST = ['SCR', 'CR', 'CMR', 'CRI', 'VGPR', 'PR', 'PMR', 'MR', 'SD', 'NMR', 'PD', 'PMD'];

function field(row, name) {
  return row.querySelector(`[name$=".${name}"]`);
}

function text(row, name) {
  return field(row, name).value.trim();
}

function fill(row, values) {
  values.forEach(([name, value]) => { field(row, name).value = value; });
}

function together(one, other, mark) {
  return [...new Set([...one.split(mark), ...other.split(mark)].map((part) => part.trim()).filter(Boolean))].join(mark);
}

function better(one, other) {
  const [first, second] = [text(one, 'best'), text(other, 'best')];
  const place = (response) => (BEST_FIRST.includes(response) ? BEST_FIRST.indexOf(response) : Infinity);
  return place(second) < place(first) ? second : first || second;
}

function join(above, row) {
  const joined = {
    regimen: together(text(above, 'regimen'), text(row, 'regimen'), PARTS),
    from: text(above, 'from') || text(row, 'from'),
    to: text(row, 'to') || text(above, 'to'),
    best: better(above, row),
    stopped: text(row, 'stopped') || text(above, 'stopped'),
    transplanted: text(above, 'transplanted') || text(row, 'transplanted'),
    progressed: text(row, 'progressed') || text(above, 'progressed'),
    remark: together(text(above, 'remark'), text(row, 'remark'), PARTS),
    cites: together(text(above, 'cites'), text(row, 'cites'), ','),
    proposal: together(text(above, 'proposal'), text(row, 'proposal'), ','),
  };
  fill(above, Object.entries(joined));
  row.remove();
  return above;
}

/** The second has the pages of the first; its days the reviewer writes. */
function split(row) {
  document.querySelector('[data-add="line"]').click();
  const second = rows.lastElementChild;
  row.after(second);
  const [first, ...rest] = text(row, 'regimen').split(PARTS);
  const values = { regimen: rest.join(PARTS) || first, to: text(row, 'to'), stopped: text(row, 'stopped'), progressed: text(row, 'progressed'), cites: text(row, 'cites'), proposal: text(row, 'proposal') };
  fill(second, Object.entries(values));
  fill(row, Object.entries({ regimen: first, to: '', stopped: '', progressed: '' }));
  return second;
}

function showActs() {
  [...rows.children].forEach((row, place) => { row.querySelector('[data-join]').disabled = place === 0; });
}

rows.addEventListener('click', (event) => {
  const row = event.target.closest('.row');
  const joining = event.target.closest('[data-join]');
  if (!joining && !event.target.closest('[data-split]')) return;
  const above = row.previousElementSibling;
  const kept = undoable(joining ? 'joined' : 'split', () => (joining ? join(above, row) : split(row)), () => field(row, 'regimen').focus());
  form.dispatchEvent(new CustomEvent('room:lines'));
  field(kept, joining ? 'regimen' : 'from').focus();
});
new MutationObserver(showActs).observe(rows, { childList: true });
showActs();

form.addEventListener('click', (event) => {
  const take = event.target.closest('[data-count]');
  if (!take) return;
  const count = document.getElementById('count-hospital');
  undoable('count', () => { count.value = take.dataset.count; }, () => take.focus());
  count.dispatchEvent(new Event('input', { bubbles: true }));
  count.focus();
});

/* ---- which medicines were given is read from the lines as they are kept */
function named() {
  return [...rows.querySelectorAll('[name$=".regimen"]')].map((input) => input.value.trim()).join('\n');
}

let drawn = named();

form.addEventListener('room:saved', async () => {
  const now = named();
  if (now === drawn || document.getElementById('exposure').contains(document.activeElement)) return;
  drawn = now;
  const html = await (await fetch(window.location.href)).text();
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('exposure');
  if (fresh) document.getElementById('exposure').replaceWith(document.adoptNode(fresh));
});
