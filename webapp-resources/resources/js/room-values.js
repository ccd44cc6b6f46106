// Values that the records print: taken over into one of the five, as printed and with its page.
const query = new URL(import.meta.url).search;
const { undoable, asItIs } = await import(`./room-before.js${query}`);
const form = document.getElementById('form');

function fieldOf(item, name) {
  return form.querySelector(`[name="value.${item.dataset.into}.${name}"]`);
}

function write(item, name, value) {
  const field = fieldOf(item, name);
  if (field) field.value = value ?? '';
}

/** What was written there before comes back, with what was offered for it. */
function undoableValue(part, take) {
  const before = asItIs(part);
  const offered = [...part.querySelectorAll('[data-value]')].map((item) => [item, item.hidden]);
  undoable('value', () => {
    before();
    offered.forEach(([item, hidden]) => { item.hidden = hidden; });
    drawn(part);
    take.focus();
  });
}

function drawn(part) {
  document.dispatchEvent(new CustomEvent('room:drawn', { detail: part }));
  part.querySelector('input[type=date]').dispatchEvent(new Event('change', { bubbles: true }));
}

form.addEventListener('click', (event) => {
  const take = event.target.closest('[data-take-value]');
  if (!take) return;
  const item = take.closest('[data-value]');
  const part = fieldOf(item, 'value').closest('fieldset');
  undoableValue(part, take);
  const { name, figure, unit, range, taken, remark, cites, value } = item.dataset;
  Object.entries({ name, value: figure, unit, range, taken, remark, proposal: value })
    .forEach(([part, text]) => write(item, part, text));
  write(item, 'cites', cites);
  drawn(part);
  part.querySelectorAll('[data-value]').forEach((other) => { other.hidden = true; });
  fieldOf(item, 'value').focus();
});
