// Values that the records print: taken over into one of the five, as printed and with its page.
const form = document.getElementById('form');

function fieldOf(item, name) {
  return form.querySelector(`[name="value.${item.dataset.into}.${name}"]`);
}

function write(item, name, value) {
  const field = fieldOf(item, name);
  if (field) field.value = value ?? '';
}

form.addEventListener('click', (event) => {
  const take = event.target.closest('[data-take-value]');
  if (!take) return;
  const item = take.closest('[data-value]');
  const { name, figure, unit, range, taken, remark, cites, value } = item.dataset;
  Object.entries({ name, value: figure, unit, range, taken, remark, proposal: value })
    .forEach(([part, text]) => write(item, part, text));
  const field = fieldOf(item, 'value');
  write(item, 'cites', cites);
  document.dispatchEvent(new CustomEvent('room:drawn', { detail: field.closest('fieldset') }));
  fieldOf(item, 'taken').dispatchEvent(new Event('change', { bubbles: true }));
  field.closest('fieldset').querySelectorAll('[data-value]').forEach((other) => { other.hidden = true; });
  field.focus();
});
