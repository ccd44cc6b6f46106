// The last thing that was taken away can be put back, by button or by Ctrl and Z where nobody types.
const notice = document.getElementById('undo');
const words = notice?.querySelector('span');
const button = notice?.querySelector('button');
const READ = 30000; // by then everybody has read it; the key still works
let back = null;
let timer = 0;

function forget() {
  back = null;
  notice.hidden = true;
}

function undo() {
  const act = back;
  forget();
  act?.();
}

document.addEventListener('room:removed', (event) => {
  back = event.detail.back;
  words.textContent = notice.dataset[event.detail.what];
  notice.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { notice.hidden = true; }, READ);
});
button?.addEventListener('click', undo);
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input:not([type=radio]), textarea, [contenteditable]');
  if (!back || typing || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
  event.preventDefault();
  undo();
});
