// Looks at chosen, dropped and photographed files and sends them while the patient goes on reading.
// Without this script, or when a part of it cannot be loaded, the form does the same in one post.
const version = new URL(import.meta.url).search;
const load = name => import('./' + name + '.js' + version);

const form = document.getElementById('records');
const words = form.dataset;
const status = form.querySelector('[data-status]');
const AT_ONCE = 2;
const TRIES_AGAIN = [1, 3, 5, 10, 20, 40, 60];
const ASKS_AGAIN = 20;
const SETTLES = 2000;
const MOVING = ['queued', 'sending', 'checking', 'lost'];
const cards = new Map();
const BUSY = ['queued', 'sending', 'checking'];
const waiting = [];
const running = new Set();
let way;
let photos;
let cardsOf;
let lists;
let looking = Promise.resolve();
let goingOn;
let pressed;
let known = [];
let together = 0;

if (form.querySelector('.add')) {
  Promise.all(['upload-way', 'upload-photo', 'upload-card', 'upload-lists', 'tus.min'].map(load))
    .then(parts => {
      [way, photos, cardsOf, lists] = parts;
      begin();
    });
}

function begin() {
  for (const part of form.querySelectorAll('[data-plain]')) part.hidden = true;
  for (const part of form.querySelectorAll('[data-script]')) part.hidden = false;
  for (const add of form.querySelectorAll('.add')) listenAt(add.closest('[data-kind]'), add);
  form.addEventListener('submit', beforeGoingOn);
  form.addEventListener('click', press);
  for (const type of ['dragover', 'drop']) addEventListener(type, event => event.preventDefault());
  for (const type of ['online', 'focus', 'pageshow']) addEventListener(type, wake);
  document.addEventListener('visibilitychange', () => document.hidden || wake());
  addEventListener('beforeunload', warn);
  lists.watch(form, cardsOf.tellNeeds);
  welcomeBack();
}

function listenAt(slot, add) {
  for (const input of add.querySelectorAll('input[type=file]')) {
    const roll = input.hasAttribute('capture') ? newRoll() : undefined;
    const take = () => {
      takeAll(slot, Array.from(input.files), roll || newRoll());
      input.value = '';
    };
    input.addEventListener('change', take);
    // chosen before this script was there
    if (input.files.length) take();
  }
  slot.addEventListener('dragenter', () => add.classList.add('over'));
  slot.addEventListener('dragleave', event => {
    if (!slot.contains(event.relatedTarget)) add.classList.remove('over');
  });
  slot.addEventListener('drop', event => {
    add.classList.remove('over');
    takeAll(slot, Array.from(event.dataTransfer.files), newRoll());
  });
}

// Files chosen together, and photos taken one after the other, are one sitting: its photos become
// the pages of one record.
function newRoll() {
  return { sitting: newId(), position: 0 };
}

function takeAll(slot, files, roll) {
  together = isBusy() ? together + files.length : files.length;
  known = [];
  for (const file of files) {
    const place = { sitting: roll.sitting, position: roll.position++ };
    takeOne(sendingIn(slot, cardsOf.cardIn(slot, file.name), place), file);
  }
}

function sendingIn(slot, card, more) {
  const sending = Object.assign({ slot, card, address: '', tries: 0, doubts: [] }, more);
  sending.state = () => card.state();
  cards.set(card.item, sending);
  return sending;
}

function takeOne(sending, file) {
  Object.assign(sending, { file, name: file.name, size: file.size, hash: '', tries: 0, doubts: [] });
  sending.card.rename(file.name);
  if (!file.size) return refuse(sending, words.empty);
  if (file.size > Number(words.largest)) return refuse(sending, words.tooLarge);
  sending.card.show('queued');
  looking = looking.then(() => lookAt(sending, file)).catch(() => queue(sending));
  return undefined;
}

// One after the other: an old phone has no room for the pictures of forty files.
async function lookAt(sending, file) {
  sending.hash = await way.sha256(file);
  if (sending.dropped || meetsItself(sending)) return;
  const seen = await photos.look(file);
  if (sending.dropped) return;
  if (seen) sending.card.picture(seen.picture);
  sending.doubts = seen ? seen.doubts : [];
  if (!sending.doubts.length) return queue(sending);
  goingOn = undefined;
  sending.card.show('doubtful', sending.doubts);
  say(sending.card.text('doubtful'), sending);
}

// A file that was chosen before goes on where it stopped.
function meetsItself(sending) {
  const before = Array.from(cards.values()).find(other => other !== sending && other.slot === sending.slot
    && ['away', 'elsewhere'].includes(other.state()) && isSame(other, sending.file));
  if (!before) return false;
  drop(sending);
  if (before.state() === 'away') goOnWith(before, sending.file);
  return true;
}

// The hash of the whole, told when it was begun, is the last word of the server.
function isSame(unfinished, file) {
  return unfinished.size === file.size && unfinished.name === file.name;
}

function goOnWith(sending, file) {
  sending.file = file;
  queue(sending);
}

function queue(sending) {
  sending.card.show('queued');
  line(sending);
}

function line(sending) {
  if (sending.dropped || running.has(sending) || waiting.includes(sending)) return;
  waiting.push(sending);
  sendNext();
}

function sendNext() {
  while (running.size < AT_ONCE && waiting.length) {
    const sending = waiting.shift();
    running.add(sending);
    sending.way = sending.way || way.wayOf(sending, facts(sending), tellerOf(sending));
    sending.way.go();
  }
  if (!isBusy()) allArrived();
}

function facts({ name, slot, sitting, position, hash }) {
  const all = {
    filename: name, number: words.number, kind: slot.dataset.kind, sitting, position: String(position),
  };
  return hash ? Object.assign(all, { sha256: hash }) : all;
}

function tellerOf(sending) {
  return {
    placed: () => hold(sending),
    moved: bytes => {
      if (bytes) sending.tries = 0;
      sending.card.moved(bytes, sending.size);
    },
    arrived: (said, twice) => arrive(sending, said, twice),
    refused: said => leave(sending, () => refuse(sending, said)),
    lost: () => leave(sending, () => lose(sending)),
    signedOut: () => leave(sending, () => stand(sending, 'signedOut')),
    elsewhere: () => leave(sending, () => waitForTheOther(sending)),
    later: seconds => leave(sending, () => {
      sending.card.show('queued');
      setTimeout(() => line(sending), seconds * 1000);
    }),
  };
}

function leave(sending, then) {
  running.delete(sending);
  then();
  sendNext();
}

function arrive(sending, said, twice) {
  if (twice) known.push(said);
  if (twice) sayAloud(known.join(' '));
  else if (!known.length) say(said);
  const chosen = sending.slot.querySelector('.states :checked');
  const have = sending.slot.querySelector('.states [value=HAVE]');
  if (!chosen && have) have.checked = true;
  clearTimeout(sending.alarm);
  leave(sending, () => giveWay(sending));
}

// To the line that the server draws for it; until that is there the card stays.
async function giveWay(sending) {
  if (!await lists.refresh(form)) return setTimeout(() => giveWay(sending), SETTLES);
  remove(sending);
  return sendNext();
}

function refuse(sending, reason) {
  sending.card.show('refused');
  sending.card.reason(reason);
  goingOn = undefined;
  say(reason, sending);
}

function stand(sending, state) {
  const news = sending.state() !== state;
  sending.card.stand(state, sending.size);
  goingOn = undefined;
  if (news) say(sending.card.text(state), sending);
}

// A first hiccup is not worth a word.
function lose(sending) {
  if (sending.tries) stand(sending, 'lost');
  const pause = TRIES_AGAIN[Math.min(sending.tries++, TRIES_AGAIN.length - 1)];
  clearTimeout(sending.alarm);
  sending.alarm = setTimeout(() => MOVING.includes(sending.state()) && line(sending), pause * 1000);
}

// Somebody goes on with the same file in another window or on another phone.
async function waitForTheOther(sending, before) {
  sending.card.show('elsewhere');
  const answer = await way.ask(sending.address);
  if (answer && (answer.state !== 'running' || answer.offset === before)) return line(sending);
  return setTimeout(() => sending.state() === 'elsewhere' && waitForTheOther(sending, answer && answer.offset),
    ASKS_AGAIN * 1000);
}

function wake() {
  for (const sending of cards.values()) {
    if (['lost', 'signedOut'].includes(sending.state())) line(sending);
  }
}

function press(event) {
  pressed = event.target.closest('button');
  const button = event.target.closest('[data-act]');
  const sending = button && cards.get(button.closest('[data-card]'));
  if (!sending) return;
  const { act } = button.dataset;
  if (act === 'pause') rest(sending);
  if (act === 'go' || act === 'keep') queue(sending);
  if (act === 'remove') removeByHand(sending);
  if (act === 'again' || act === 'another') sending.card.pick(act, file => takeAgain(sending, file));
  if (act === 'same') sending.card.pick(act, file => takeTheSame(sending, file));
}

function rest(sending) {
  if (sending.way) sending.way.rest();
  unline(sending);
  leave(sending, () => stand(sending, 'paused'));
  setTimeout(() => count(sending), SETTLES);
}

async function count(sending) {
  const answer = sending.address && await way.ask(sending.address);
  if (answer && sending.state() === 'paused') stay(sending, 'paused', answer.offset);
}

function takeAgain(sending, file) {
  if (sending.letGo) sending.letGo();
  Object.assign(sending, { address: '', way: undefined, letGo: undefined });
  takeOne(sending, file);
}

function takeTheSame(sending, file) {
  if (isSame(sending, file)) return goOnWith(sending, file);
  sending.card.show('away', ['other']);
  return say(sending.card.text('other'), sending);
}

function removeByHand(sending) {
  const place = sending.slot.querySelector('.add input[type=file]');
  if (sending.way) sending.way.rest();
  if (sending.address) way.giveUp(sending.address);
  drop(sending);
  if (place) place.focus();
  leave(sending, () => {});
}

function drop(sending) {
  sending.dropped = true;
  unline(sending);
  remove(sending);
}

function unline(sending) {
  const at = waiting.indexOf(sending);
  if (at >= 0) waiting.splice(at, 1);
}

function remove(sending) {
  if (sending.letGo) sending.letGo();
  cards.delete(sending.card.item);
  sending.card.remove();
}

// What an earlier window began and did not finish is on the server's list.
async function welcomeBack() {
  for (const { address, filename, kind, offset, length } of await way.unfinished(words.number)) {
    const slot = form.querySelector('[data-kind="' + kind + '"]');
    const here = Array.from(cards.values()).some(sending => sending.address === address);
    if (!slot || here) continue;
    const sending = sendingIn(slot, cardsOf.cardIn(slot, filename), {
      address, name: filename, size: length, sitting: newId(), position: 0,
    });
    stay(sending, 'away', offset);
    watchTheOther(sending);
  }
}

// The server counts what is here; the browser only what has left it.
function stay(sending, state, offset) {
  sending.card.at(offset, sending.size);
  sending.card.stand(state, sending.size);
}

// In one browser the windows know of each other; elsewhere the server decides who goes on.
function watchTheOther(sending) {
  if (!navigator.locks) return;
  navigator.locks.request(sending.address, { ifAvailable: true }, lock => {
    if (lock) return;
    sending.card.show('elsewhere');
    navigator.locks.request(sending.address, () => settle(sending));
  });
}

async function settle(sending) {
  const answer = await way.ask(sending.address);
  if (answer && answer.state === 'running') {
    stay(sending, 'away', answer.offset);
  } else {
    drop(sending);
    lists.refresh(form);
  }
}

function hold(sending) {
  sending.address = new URL(sending.address, location.href).pathname;
  if (!navigator.locks || sending.letGo) return;
  navigator.locks.request(sending.address, { ifAvailable: true }, lock => lock && new Promise(done => {
    sending.letGo = done;
  }));
}

function isBusy() {
  return Array.from(cards.values()).some(sending => BUSY.includes(sending.state()));
}

function allArrived() {
  if (goingOn) {
    goingOn.click();
  } else if (!cards.size && together > 1 && !known.length) {
    say(words.arrived);
  }
}

// Going on before the files are there would lose them: the form waits and then goes by itself.
function beforeGoingOn(event) {
  const button = event.submitter || pressed || form.querySelector('.main');
  if (button.closest('[data-files]')) {
    event.preventDefault();
    lists.act(form, button).then(sayAloud);
    return;
  }
  const doubtful = Array.from(cards.values()).find(sending => sending.state() === 'doubtful');
  if (doubtful) {
    event.preventDefault();
    doubtful.card.focus();
    sayAloud(words.doubtful);
  } else if (isBusy() && !goingOn) {
    event.preventDefault();
    sayAloud(words.finishing);
    goingOn = button;
  } else {
    goingOn = button;
  }
}

function warn(event) {
  const some = Array.from(cards.values()).some(one => one.file && one.state() !== 'refused');
  if (!some || goingOn) return;
  event.preventDefault();
  event.returnValue = words.leave;
}

function say(sentence, sending) {
  status.textContent = sending ? sending.name + ': ' + sentence : sentence;
}

// To be seen, not only to be heard.
function sayAloud(sentence) {
  status.className = sentence ? 'notice' : 'hidden';
  say(sentence);
}

function newId() {
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = bytes.map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
