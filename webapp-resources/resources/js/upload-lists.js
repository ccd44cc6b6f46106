// The server draws the lists of what is there; the script only fetches them anew.
const FIRST = 3000;
const LAST = 30000;
let pause = FIRST;
let alarm;
let drawn = () => {};

/** Looks again while safe copies are made, ever less often. */
export function watch(form, afterwards) {
  drawn = afterwards || drawn;
  clearTimeout(alarm);
  if (!form.querySelector('[data-preparing]')) {
    pause = FIRST;
    return;
  }
  alarm = setTimeout(() => (document.hidden ? watch(form) : refresh(form)), pause);
  pause = Math.min(pause * 1.5, LAST);
}

export async function refresh(form) {
  try {
    const answer = await fetch('/patient/records?number=' + encodeURIComponent(form.dataset.number));
    draw(form, await parsed(answer));
  } catch (offline) {
    // The next look will tell.
  }
  watch(form);
}

/** Does what a button of the lists says without leaving the page; what came of it, in words. */
export async function act(form, button) {
  const body = new FormData(form);
  for (const input of form.querySelectorAll('input[type=file]')) body.delete(input.name);
  body.append(button.name, button.value);
  button.disabled = true;
  pause = FIRST;
  try {
    const page = await parsed(await fetch(form.getAttribute('action'), { method: 'POST', body }));
    draw(form, page, button);
    watch(form);
    const news = page.querySelectorAll('main .notice.error li, main .notice[role=status] p');
    return Array.from(news, part => part.textContent.trim()).join(' ');
  } catch (offline) {
    button.disabled = false;
    return form.dataset.notDone;
  }
}

async function parsed(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!answer.ok || !page.getElementById('records')) throw new Error('not the page of the records');
  return page;
}

function draw(form, page, button) {
  for (const list of form.querySelectorAll('[data-files]')) {
    const now = page.querySelector('[data-files="' + list.dataset.files + '"]');
    if (now && now.innerHTML !== list.innerHTML) redraw(list, now, button);
  }
  drawn();
}

// Whoever stands on a button or has opened something finds both again.
function redraw(list, now, button) {
  const held = list.contains(document.activeElement) ? document.activeElement : button;
  const open = Array.from(list.querySelectorAll('details[id][open]'), part => part.id);
  const wasHere = held && list.contains(held);
  list.innerHTML = now.innerHTML;
  for (const id of open) {
    const part = document.getElementById(id);
    if (part) part.open = true;
  }
  if (wasHere) focusOn(list, held);
}

function focusOn(list, held) {
  const again = Array.from(list.querySelectorAll(held.tagName))
    .find(one => one.name === held.name && one.value === held.value && one.href === held.href);
  const usable = again && !again.disabled ? again : list.querySelector('button:not(:disabled), a');
  if (usable) usable.focus();
}
