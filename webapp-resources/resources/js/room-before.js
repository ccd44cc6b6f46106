// What an act of the room changed can be put back: the fields of a part as they were before it.
/** Offers to put it back. */
export function undoable(what, back) {
  document.dispatchEvent(new CustomEvent('room:removed', { detail: { what, back } }));
}

function fieldsOf(part) {
  return [...part.querySelectorAll('input, select, textarea')].map((field) => [field, field.value]);
}

function fill(fields) {
  fields.forEach(([field, value]) => { field.value = value; });
}

/** The fields of one part. */
export function asItIs(part) {
  const fields = fieldsOf(part);
  return () => fill(fields);
}

/** All rows of a list, also those that come or go. */
export function rowsAsTheyAre(list) {
  const rows = [...list.children].map((row) => [row, fieldsOf(row)]);
  return () => {
    list.replaceChildren(...rows.map(([row]) => row));
    rows.forEach(([, fields]) => fill(fields));
  };
}
