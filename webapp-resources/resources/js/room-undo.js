// What was done last can be put back, one act after the other, by button or by Ctrl and Z where nobody types.
const notice = document.getElementById('undo');
const words = notice?.querySelector('span');
const button = notice?.querySelector('button');
const READ = 30000; // by then everybody has read it, and nothing is undone that nobody is told of
const MOST = 10;
const acts = [];
let timer = 0;

function forget() {
  acts.length = 0;
  notice.hidden = true;
}

function wait() {
  clearTimeout(timer);
  timer = setTimeout(() => (notice.contains(document.activeElement) ? wait() : forget()), READ);
}

function say(...keys) {
  words.textContent = keys.filter(Boolean).map((key) => notice.dataset[key]).join(' ');
  notice.hidden = !words.textContent;
  button.hidden = acts.length === 0;
  wait();
}

function undo() {
  const all = acts.pop().back();
  say(all ? '' : 'changed', acts.at(-1)?.what);
}

document.addEventListener('room:undoable', ({ detail }) => {
  acts.push(detail);
  if (acts.length > MOST) acts.shift();
  say(detail.what);
});
button?.addEventListener('click', undo);
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type=radio]), textarea, select, [contenteditable]');
  if (!acts.length || typing || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  undo();
});
