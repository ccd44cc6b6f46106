// Values that the records print: taken over into one of the five, as printed and with its page.
const query = new URL(import.meta.url).search;
const { undoable } = await import(`./room-before.js${query}`);
const form = document.getElementById('form');
const ONE_VALUE = /[.](name|value|unit|range|taken|proposal|cites)$/; // a figure says nothing without its unit

function fieldOf(item, name) {
  return form.querySelector(`[name="value.${item.dataset.into}.${name}"]`);
}

function write(item, name, value) {
  const field = fieldOf(item, name);
  if (field) field.value = value ?? '';
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
  const offered = [...part.querySelectorAll('[data-value]')].filter((other) => !other.hidden);
  const { name, figure, unit, range, taken, remark, cites, value } = item.dataset;
  const written = { name, value: figure, unit, range, taken, remark, proposal: value, cites };
  undoable('value', () => Object.entries(written).forEach(([field, text]) => write(item, field, text)), () => {
    offered.forEach((other) => { other.hidden = false; });
    take.focus();
  }, (field) => part.contains(field) && ONE_VALUE.test(field.name));
  drawn(part);
  offered.forEach((other) => { other.hidden = true; });
  fieldOf(item, 'value').focus();
});
