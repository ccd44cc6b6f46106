// What was typed in the room and could not be saved yet: in the storage of one tab, for its writer alone.
export const PREFIX = 'room.unsent/';
let left = false;

function names() {
  try { return Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX)); } catch { return []; }
}

/** Nothing more is put by once its writer has left. */
export function put(name, written) {
  if (left) return;
  try { sessionStorage.setItem(name, written); } catch { /* full or forbidden: then the page alone keeps it */ }
}

export function get(name) {
  try { return sessionStorage.getItem(name); } catch { return null; }
}

export function drop(name) {
  try { sessionStorage.removeItem(name); } catch { /* nothing was kept */ }
}

export function dropAll() {
  names().forEach(drop);
}

export function dropAllOfOthers(writer) {
  names().filter((name) => !name.startsWith(`${PREFIX}${writer}/`)).forEach(drop);
}

export function leave() {
  left = true;
  dropAll();
}
