// Frames on the picture of a page, in ten-thousandths of it, by hand and by arrows.
export const WHOLE = 10000;
export const LEAST = 200;
const STEP = 100;

function within(value, least, most) {
  return Math.min(most, Math.max(least, value));
}

/** Where the pointer is on the picture, however it is zoomed and turned. */
export function placeOf(pane, event) {
  const screen = pane.querySelector('g').getScreenCTM().inverse();
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(screen);
  return [within((x / pane.width) * WHOLE, 0, WHOLE), within((y / pane.height) * WHOLE, 0, WHOLE)];
}

function between([x, y], [otherX, otherY]) {
  const [left, top] = [Math.min(x, otherX, WHOLE - LEAST), Math.min(y, otherY, WHOLE - LEAST)];
  return [left, top, Math.max(LEAST, Math.abs(otherX - x)), Math.max(LEAST, Math.abs(otherY - y))];
}

/** Draws after the pointer until it is let go; a mere click draws nothing. */
export function follow(down, pane, draw) {
  const svg = pane.querySelector('svg');
  const from = placeOf(pane, down);
  const move = (moved) => {
    const to = placeOf(pane, moved);
    const large = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]) > LEAST;
    if (large) draw(between(from, to));
  };
  svg.setPointerCapture(down.pointerId);
  svg.addEventListener('pointermove', move);
  svg.addEventListener('lostpointercapture', () => svg.removeEventListener('pointermove', move), { once: true });
}

/** Arrows move the frame as it is seen on a turned page; with Shift they size it. Nothing for other keys. */
export function nudged([x, y, width, height], event, turn) {
  const arrow = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (!arrow || event.ctrlKey || event.metaKey || event.altKey) return null;
  let [across, down] = arrow;
  if (event.shiftKey) {
    if (turn % 180) [across, down] = [down, across];
    return [x, y, within(width + across * STEP, LEAST, WHOLE - x), within(height + down * STEP, LEAST, WHOLE - y)];
  }
  for (let quarter = turn; quarter > 0; quarter -= 90) [across, down] = [down, -across];
  return [within(x + across * STEP, 0, WHOLE - width), within(y + down * STEP, 0, WHOLE - height), width, height];
}

/** A sentence of where it is. */
export function told(sentence, frame) {
  return sentence.replace(/\{(\d)\}/g, (_, place) => Math.round(frame[place] / 100));
}
