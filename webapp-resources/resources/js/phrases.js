// A reviewer's own phrases: inserted where the caret was, by mouse or by Alt+P and Enter.
const dialog = document.getElementById('phrases');
const opener = document.getElementById('show-phrases');
const nowhere = document.getElementById('phrases-nowhere');
const writable = '#form textarea, #form input[type=text]';
let field = null;

document.addEventListener('focusin', (event) => {
  if (event.target.matches(writable)) field = event.target;
});

function open() {
  const here = field && field.isConnected && !field.readOnly;
  nowhere.hidden = here;
  dialog.querySelectorAll('[data-phrase]').forEach((button) => { button.disabled = !here; });
  dialog.showModal();
}

function insert(words) {
  dialog.close();
  field.focus();
  // typed, so that the browser can take it back
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

if (dialog && opener) {
  opener.hidden = false;
  opener.addEventListener('click', open);
  dialog.addEventListener('click', (event) => {
    const button = event.target.closest('[data-phrase]');
    if (button) insert(button.dataset.phrase);
  });
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...dialog.querySelectorAll('[data-phrase]:not([disabled])')];
    const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    if (buttons.length) buttons[next].focus();
  });
  dialog.addEventListener('close', () => { if (field) field.focus(); });
  document.addEventListener('keydown', (event) => {
    if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyP' && !dialog.open) {
      event.preventDefault();
      open();
    }
  });
}
