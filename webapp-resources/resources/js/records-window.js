// The records in a window of their own: where the room goes this window goes, and the other way round.
const query = new URL(import.meta.url).search;
const { leafId, read } = await import(`./citation.js${query}`);
const { dropAll } = await import(`./kept-words.js${query}`);
const viewer = document.getElementById('viewer');
const cite = document.getElementById('cite-here');
const channel = new BroadcastChannel(`consilium.records.${viewer.dataset.number}`);
let open = null;
let chosen = null;
let aimed = false;

function tell(kind, value) {
  channel.postMessage({ from: 'window', kind, value });
}

function tellAll() {
  tell('here');
  if (open) tell('page', open);
  if (chosen) tell('chosen', chosen);
}

/** The room says what the button cites in; without a room there is nothing to cite in. */
function aim(about) {
  aimed = Boolean(about);
  cite.disabled = !aimed;
  cite.textContent = aimed ? cite.dataset.into.replace('{0}', about) : cite.dataset.none;
}

function show(citation) {
  document.dispatchEvent(new CustomEvent('viewer:show', { detail: leafId(read(citation)) }));
  document.dispatchEvent(new CustomEvent('viewer:cited', { detail: read(citation) }));
}

channel.addEventListener('message', ({ data: { from, kind, value } }) => {
  if (from !== 'room') return;
  if (kind === 'ask') tellAll();
  if (kind === 'aim') aim(value);
  if (kind === 'show') show(value);
  if (kind === 'refresh') document.dispatchEvent(new CustomEvent('viewer:refresh'));
  if (kind === 'close') window.close();
});

document.addEventListener('viewer:page', (event) => {
  open = { record: event.detail.record, page: event.detail.page };
  tell('page', open);
});
document.addEventListener('viewer:chosen', (event) => {
  chosen = event.detail;
  tell('chosen', chosen);
});
cite.addEventListener('click', () => tell('cite'));
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type=radio]), textarea, select');
  if (!aimed || typing || event.ctrlKey || event.metaKey || event.key.toLowerCase() !== 'c') return;
  event.preventDefault();
  tell('cite');
});
window.addEventListener('pagehide', () => tell('gone'));
document.addEventListener('portal:left', () => window.close());
window.addEventListener('pageshow', tellAll);

dropAll(); // a browser gives a new window a copy of what the room keeps
cite.dataset.none = cite.textContent;
const shown = viewer.querySelector('.thumbs a[aria-current]')?.dataset;
if (shown) open = { record: shown.record, page: shown.page };
tellAll();

/* ---- opened by a citation in the preview of a letter */
function showAddress() {
  const citation = window.location.hash.slice(1);
  if (citation) show(citation);
}

window.addEventListener('hashchange', showAddress);
document.addEventListener('viewer:ready', showAddress);
if (viewer.dataset.ready) showAddress();
