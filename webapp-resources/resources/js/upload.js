// Sends chosen, dropped and photographed files one by one while the patient goes on reading.
// Without this script the form does the same in one post.
const form = document.getElementById('records');
const words = form.dataset;
const status = form.querySelector('[data-status]');
const AT_ONCE = 2;
const LOOK_AGAIN = 3000;
const PAUSE = 10;
const waiting = [];
const unfinished = new Set();
let running = 0;
let chosen = 0;
let looking;
let goingOn;

for (const part of form.querySelectorAll('[data-plain]')) part.hidden = true;
for (const part of form.querySelectorAll('[data-script]')) part.hidden = false;
for (const slot of form.querySelectorAll('[data-kind]')) {
  if (!slot.querySelector('.add')) continue;
  for (const input of slot.querySelectorAll('input[type=file]')) {
    input.addEventListener('change', () => {
      take(slot, input.files);
      input.value = '';
    });
  }
  slot.addEventListener('dragover', event => event.preventDefault());
  slot.addEventListener('drop', event => {
    event.preventDefault();
    take(slot, event.dataTransfer.files);
  });
}
form.addEventListener('submit', waitForFiles);
addEventListener('online', sendStoppedAgain);
addEventListener('beforeunload', event => {
  if (unfinished.size && !goingOn) {
    event.preventDefault();
    event.returnValue = words.leave;
  }
});
lookAgain();

function take(slot, files) {
  for (const file of files) {
    const sending = { file, slot, position: chosen++, card: cardIn(slot, file) };
    if (!file.size) {
      refuse(sending, words.empty);
    } else if (file.size > Number(words.largest)) {
      refuse(sending, words.tooLarge);
    } else {
      queue(sending);
    }
  }
}

function queue(sending) {
  unfinished.add(sending);
  show(sending, '', words.queued, '');
  waiting.push(sending);
  sendNext();
}

function sendNext() {
  while (running < AT_ONCE && waiting.length) {
    running++;
    send(waiting.shift());
  }
}

function send(sending) {
  const request = new XMLHttpRequest();
  const address = new URLSearchParams({
    number: words.number, kind: sending.slot.dataset.kind,
    sitting: words.sitting, position: sending.position,
  });
  sending.request = request;
  request.open('POST', '/patient/upload-record?' + address);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  // Addresses are written into logs; the name of a file is nobody's business there.
  request.setRequestHeader('X-File-Name', percent(sending.file.name));
  request.upload.onprogress = event => progress(sending, event.loaded);
  request.onload = () => finish(sending, request);
  request.onerror = request.ontimeout = () => stop(sending);
  request.onloadend = () => {
    running--;
    sendNext();
    if (!unfinished.size) allArrived();
  };
  progress(sending, 0);
  request.send(sending.file);
}

function finish(sending, request) {
  const answer = read(request);
  if (request.status === 200 && answer) {
    unfinished.delete(sending);
    status.textContent = answer.said;
    say(sending.slot);
    refresh().then(() => sending.card.remove());
  } else if (answer) {
    refuse(sending, answer.said);
  } else if (request.status === 503) {
    sendLater(sending, Number(request.getResponseHeader('Retry-After')) || PAUSE);
  } else {
    stop(sending);
  }
}

// Too many files come in just now: this one waits for its turn.
function sendLater(sending, seconds) {
  show(sending, '', words.queued, '');
  setTimeout(() => sending.dropped || queue(sending), seconds * 1000);
}

// Who sends a record has it.
function say(slot) {
  if (!slot.querySelector('.states :checked')) slot.querySelector('[value=HAVE]').checked = true;
}

// A sign-in page instead of an answer means that the session is over.
function read(request) {
  const type = request.getResponseHeader('Content-Type') || '';
  return type.startsWith('application/json') ? JSON.parse(request.responseText) : undefined;
}

function progress(sending, bytes) {
  const size = sending.file.size;
  if (!sending.card.querySelector('progress')) {
    show(sending, '', words.sending, '');
    const bar = document.createElement('progress');
    bar.max = size;
    bar.setAttribute('aria-label', sending.file.name);
    sending.card.append(bar);
    buttons(sending, [words.remove, () => drop(sending)]);
  }
  sending.card.querySelector('progress').value = Math.min(bytes, size);
  sending.text.data = ' ' + fill(words.done, megabytes(bytes), megabytes(size));
}

function stop(sending) {
  if (sending.dropped) return;
  sending.stopped = true;
  show(sending, 'wait', words.stopped, words.stoppedText);
  status.textContent = sending.file.name + ': ' + words.stopped;
  goingOn = undefined;
  buttons(sending, [words.again, () => again(sending)], [words.remove, () => drop(sending)]);
}

function again(sending) {
  if (!sending.stopped) return;
  sending.stopped = false;
  queue(sending);
}

function sendStoppedAgain() {
  for (const sending of [...unfinished]) again(sending);
}

function refuse(sending, reason) {
  unfinished.delete(sending);
  goingOn = undefined;
  show(sending, 'bad', words.refused, reason);
  status.textContent = reason;
  buttons(sending, [words.remove, () => drop(sending)]);
}

function drop(sending) {
  sending.dropped = true;
  unfinished.delete(sending);
  const at = waiting.indexOf(sending);
  if (at >= 0) waiting.splice(at, 1);
  if (sending.request) sending.request.abort();
  sending.card.remove();
}

function allArrived() {
  if (goingOn) {
    form.requestSubmit(goingOn);
  } else {
    status.textContent = words.arrived;
  }
}

// Going on before the files are there would lose them: the form waits and then goes by itself.
function waitForFiles(event) {
  const sends = [...unfinished].some(sending => !sending.stopped);
  if (sends && !goingOn) {
    event.preventDefault();
    status.textContent = words.finishing;
    status.className = 'notice';
    goingOn = event.submitter;
  }
}

// The server draws the lists; the script only fetches them anew.
async function refresh() {
  try {
    const address = '/patient/records?number=' + encodeURIComponent(words.number);
    const page = await (await fetch(address)).text();
    const fresh = new DOMParser().parseFromString(page, 'text/html');
    for (const list of form.querySelectorAll('[data-files]')) {
      const now = fresh.querySelector('[data-files="' + list.dataset.files + '"]');
      if (now && now.innerHTML !== list.innerHTML) list.innerHTML = now.innerHTML;
    }
  } catch {
    // The next look will tell.
  }
  lookAgain();
}

function lookAgain() {
  clearTimeout(looking);
  const open = form.contains(document.activeElement) && document.activeElement.closest('.files');
  if (form.querySelector('[data-preparing]')) {
    looking = setTimeout(open ? lookAgain : refresh, LOOK_AGAIN);
  }
}

function cardIn(slot, file) {
  let list = slot.querySelector('[data-way]');
  if (!list) {
    list = document.createElement('ul');
    list.className = 'bare files';
    list.dataset.way = '';
    slot.querySelector('.add').before(list);
  }
  if (slot.tagName === 'DETAILS') slot.open = true;
  const card = document.createElement('li');
  const name = document.createElement('h3');
  const isolated = document.createElement('bdi');
  isolated.textContent = file.name;
  name.append(isolated);
  card.append(name);
  list.append(card);
  return card;
}

function show(sending, mood, tag, text) {
  const name = sending.card.querySelector('h3');
  const state = document.createElement('p');
  state.className = 'state';
  const label = document.createElement('span');
  label.className = 'tag ' + mood;
  label.textContent = tag;
  sending.text = new Text(' ' + text);
  state.append(label, sending.text);
  sending.card.replaceChildren(name, state);
}

function buttons(sending, ...acts) {
  const line = document.createElement('p');
  line.className = 'acts near';
  for (const [name, act] of acts) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain';
    button.textContent = name;
    button.addEventListener('click', act);
    line.append(button, ' ');
  }
  sending.card.append(line);
}

// Half a character, which some systems allow in names, cannot be sent.
function percent(name) {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, ''));
}

function megabytes(bytes) {
  const language = document.documentElement.lang;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1048576);
}

function fill(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, place) => values[place]);
}
