// What an act of the room changed can be put back, and nothing that was written after it: a field that holds another
// word by now stays as it is, and so does a row that the act made and somebody filled in.
const form = document.getElementById('form');

/** One of several to choose from stands for all of them. */
function fields() {
  const groups = new Set();
  return [...form.elements].filter(({ type, name }) => type !== 'radio' || (!groups.has(name) && groups.add(name)));
}

function named(name, state = '') {
  return form.querySelector(`[name="${CSS.escape(name)}"]${state}`);
}

function read(field) {
  return field.type === 'radio' ? named(field.name, ':checked')?.value ?? '' : field.value;
}

function write(field, value) {
  if (field.type !== 'radio') field.value = value;
  else form.querySelectorAll(`[name="${CSS.escape(field.name)}"]`).forEach((one) => { one.checked = one.value === value; });
}

function asItIs() {
  return {
    values: new Map(fields().map((field) => [field, read(field)])),
    lists: [...form.querySelectorAll('[data-row]')].map((list) => [list, [...list.children]]),
  };
}

/* ---- fields */
/** A part that was drawn anew has others of the same names. */
function still({ field, wrote }) {
  const now = field.isConnected ? field : named(field.name);
  return now && read(now) === wrote ? now : null;
}

function putBackFields(changes, together) {
  const apart = changes.some((change) => together(change.field) && !still(change));
  const kept = changes.filter((change) => !still(change) || (apart && together(change.field)));
  changes.filter((change) => !kept.includes(change)).forEach((change) => write(still(change), change.was));
  return kept.length === 0;
}

/* ---- rows */
function putBackRow({ list, row, above }) {
  const last = above.findLast((other) => other.parentElement === list);
  if (last) last.after(row);
  else list.prepend(row);
}

/** Gone, or gone by now. */
function takeAway({ row, values }) {
  const untouched = values.every(([field, value]) => read(field) === value);
  if (untouched) row.remove();
  return untouched || !row.isConnected;
}

function changesBetween(before, after, together) {
  const all = before.lists.map(([list, rows]) => [list, rows, [...list.children]]);
  return {
    written: [...before.values].filter(([field]) => after.values.has(field))
      .map(([field, was]) => ({ field, was, wrote: after.values.get(field) }))
      .filter(({ field, was, wrote }) => wrote !== was || together(field)),
    removed: all.flatMap(([list, rows, now]) => rows.filter((row) => !now.includes(row))
      .map((row) => ({ list, row, above: rows.slice(0, rows.indexOf(row)) }))),
    added: all.flatMap(([, rows, now]) => now.filter((row) => !rows.includes(row)))
      .map((row) => ({ row, values: [...after.values].filter(([field]) => row.contains(field)) })),
  };
}

const apiece = () => false;

function offer(what, { written, removed = [], added = [] }, then, together = apiece) {
  /** Whether all of it could be put back. */
  const back = () => {
    removed.forEach(putBackRow);
    const all = [putBackFields(written, together), ...added.map(takeAway)].every(Boolean);
    document.dispatchEvent(new CustomEvent('room:undone'));
    then();
    return all;
  };
  document.dispatchEvent(new CustomEvent('room:undoable', { detail: { what, back } }));
}

/**
 * Does it, and offers to put back what it changed; then the focus goes to where it was. Fields that say something only
 * together are put back together or not at all.
 */
export function undoable(what, act, then, together = apiece) {
  const before = asItIs();
  const done = act();
  const changes = changesBetween(before, asItIs(), together);
  const nothing = changes.written.every(({ was, wrote }) => was === wrote) && !changes.removed.length && !changes.added.length;
  if (!nothing) offer(what, changes, then, together);
  return done;
}

/** Offers to put one back that was chosen already. */
export function undoableChoice(radio, was, then) {
  offer('choice', { written: [{ field: radio, was, wrote: radio.value }] }, then);
}
