// The server draws the lists of what is there; the script only fetches them anew.
const FIRST = 3000;
const LAST = 30000;
let pause = FIRST;
let alarm;
let drawn = () => {};
let now;
let next;

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

/** Whether it could be fetched; who asks while one is under way shares the next. */
export function refresh(form) {
  if (!now) {
    now = anew(form).then(done => {
      now = undefined;
      return done;
    });
    return now;
  }
  next = next || now.then(() => {
    next = undefined;
    return refresh(form);
  });
  return next;
}

async function anew(form) {
  let done = false;
  try {
    const answer = await fetch('/patient/records?number=' + encodeURIComponent(form.dataset.number));
    draw(form, await parsed(answer));
    done = true;
  } catch (offline) {
    // The next look will tell.
  }
  watch(form);
  return done;
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
    const fresh = page.querySelector('[data-files="' + list.dataset.files + '"]');
    if (fresh && fresh.innerHTML !== list.innerHTML) redraw(list, fresh, button);
  }
  drawn();
}

// Whoever stands on a button or has opened something finds both again.
function redraw(list, fresh, button) {
  const held = list.contains(document.activeElement) ? document.activeElement : button;
  const open = Array.from(list.querySelectorAll('details[id][open]'), part => part.id);
  const wasHere = held && list.contains(held);
  list.innerHTML = fresh.innerHTML;
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
