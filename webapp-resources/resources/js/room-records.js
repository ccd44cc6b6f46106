// Asking the patient for records that are missing, from the room: chosen from the gaps, or in words.
const dialog = document.getElementById('ask-for-records');
const form = dialog?.querySelector('form');
const words = document.getElementById('wanted-words');
const preview = document.getElementById('wanted-preview');
const trouble = document.getElementById('wanted-trouble');
const said = document.getElementById('records-said');
const PAUSE = 500;
let sending = false;
let timer = 0;
let asked = 0;

/** What the reviewer wrote down as missing goes to the patient in the same words. */
function lacking() {
  return [...document.querySelectorAll('#rows-lacking [name$=".item"]')]
    .map((field) => field.value.trim()).filter(Boolean).join('\n');
}

async function post(act) {
  const body = new URLSearchParams(new FormData(form));
  body.set('act', act);
  const { offline, signedOut } = form.dataset;
  try {
    const answer = await fetch(form.action, {
      method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'manual',
    });
    if (answer.status === 200 || answer.status === 409) return await answer.json();
    return { refusal: answer.status >= 500 ? offline : signedOut };
  } catch {
    return { refusal: offline };
  }
}

/* ---- what the patient will read */
async function show() {
  if (!preview.open) return;
  asked += 1;
  const mine = asked;
  const answer = await post('preview');
  if (mine === asked) preview.querySelector('p').textContent = answer.words ?? '';
}

function showSoon() {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
}

/* ---- how it stands now, beside the gaps and in the bar */
async function drawAnew() {
  try {
    const html = await (await fetch(window.location.href, { redirect: 'error' })).text();
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    for (const place of ['#records-asked', '#records-waited', '.case-bar .clock']) {
      const now = fresh.querySelector(place);
      if (now) document.querySelector(place)?.replaceWith(document.adoptNode(now));
    }
  } catch { /* it stands there after the next reload */ }
}

async function send(act) {
  if (sending) return;
  sending = true;
  const { refusal } = await post(act);
  if (refusal) {
    trouble.textContent = refusal;
    if (!dialog.open) said.textContent = refusal;
  } else {
    dialog.close();
    form.reset();
    await drawAnew();
    said.textContent = act === 'ask' ? said.dataset.ask : said.dataset.goOn;
    said.focus();
  }
  sending = false;
}

if (form) {
  document.addEventListener('click', (event) => {
    const act = event.target.closest('[data-records]')?.dataset.records;
    if (act === 'open') {
      said.textContent = '';
      trouble.textContent = '';
      words.value ||= lacking();
      dialog.showModal();
      show();
    }
    if (act === 'close') dialog.close();
    if (act === 'go-on') send('go-on');
  });
  form.addEventListener('input', () => {
    trouble.textContent = '';
    showSoon();
  });
  preview.addEventListener('toggle', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send('ask');
  });
}
