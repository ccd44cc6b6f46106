// Looks at a photo before it is sent: a small picture of it, and what a doctor may not be able to read.
// A guess never refuses: it only asks the patient.
const LONGEST = 1024;
const THUMBNAIL = 320;
const QUIET = 12;
const SHARP = 0.09;
const DARK = 45;
const DIM_PAPER = 95;
const SPREAD = 35;
const INK = 50;
const LEAST_INK = 0.02;
const MOST_INK = 0.5;
const FEWEST_STROKES = 12;

/** The thumbnail's address and the doubts: blurred, dark, cut. Undefined when it is no picture. */
export async function look(file) {
  if (!/^image\//.test(file.type)) return undefined;
  const address = URL.createObjectURL(file);
  try {
    const image = await loaded(address);
    const doubts = file.type === 'image/jpeg' ? doubtsOf(grey(drawn(image, LONGEST))) : [];
    return { doubts, picture: await small(image) };
  } catch (notAPicture) {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

export function doubtsOf(picture) {
  const light = lightOf(picture);
  // In the dark all else is hard to tell.
  if (light.mean < DARK || light.paper < DIM_PAPER) return ['dark'];
  const doubts = [];
  if (light.paper - light.ink > SPREAD && sharpness(picture) < SHARP) doubts.push('blurred');
  if (isCut(picture, light)) doubts.push('cut');
  return doubts;
}

/** How light it is: on average, where paper is and where ink is. */
export function lightOf({ values }) {
  const counts = new Uint32Array(256);
  let sum = 0;
  for (const value of values) {
    counts[value]++;
    sum += value;
  }
  return {
    mean: sum / values.length,
    paper: share(counts, values.length * 0.9),
    ink: share(counts, values.length * 0.01),
  };
}

function share(counts, wanted) {
  let value = 0;
  for (let found = counts[0]; found < wanted && value < 255; found += counts[value]) value++;
  return value;
}

/**
 * The Laplacian's variance over that of the slope, where there are edges: on a blurred edge the
 * slope changes slowly, however much or little contrast or text there is.
 */
export function sharpness({ values, width, height }) {
  let bends = 0;
  let slopes = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      const left = values[at - 1];
      const right = values[at + 1];
      const above = values[at - width];
      const below = values[at + width];
      const across = (right - left) / 2;
      const down = (below - above) / 2;
      const slope = across * across + down * down;
      if (slope > QUIET * QUIET) {
        const bend = left + right + above + below - 4 * values[at];
        bends += bend * bend;
        slopes += slope;
      }
    }
  }
  return slopes ? bends / slopes / 16 : 0;
}

/** Lines of text run out of the picture where its edge lies on paper. */
function isCut(picture, { paper }) {
  const { width, height } = picture;
  const depth = Math.max(2, Math.round(Math.min(width, height) * 0.006));
  const sides = [
    along(width, x => at(picture, x, depth)),
    along(width, x => at(picture, x, height - 1 - depth)),
    along(height, y => at(picture, depth, y)),
    along(height, y => at(picture, width - 1 - depth, y)),
  ];
  return sides.some(side => runsOut(side, paper));
}

function along(length, valueAt) {
  return Uint8Array.from({ length }, (_, place) => valueAt(place));
}

function at({ values, width }, x, y) {
  return values[y * width + x];
}

function runsOut(side, paper) {
  let dark = 0;
  let strokes = 0;
  let bright = 0;
  let before = false;
  for (const value of side) {
    const isInk = value < paper - INK;
    if (isInk) dark++;
    if (value > paper - INK / 2) bright++;
    if (isInk && !before) strokes++;
    before = isInk;
  }
  const share = dark / side.length;
  return share > LEAST_INK && share < MOST_INK && bright > side.length / 2 && strokes >= FEWEST_STROKES;
}

function loaded(address) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = address;
  });
}

function drawn(image, longest) {
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function grey(canvas) {
  const { width, height } = canvas;
  const colours = canvas.getContext('2d').getImageData(0, 0, width, height).data;
  const values = new Uint8Array(width * height);
  for (let i = 0, c = 0; i < values.length; i++, c += 4) {
    values[i] = (colours[c] * 77 + colours[c + 1] * 150 + colours[c + 2] * 29) >> 8;
  }
  return { values, width, height };
}

function small(image) {
  const canvas = drawn(image, THUMBNAIL);
  return new Promise(resolve => {
    canvas.toBlob(picture => resolve(URL.createObjectURL(picture)), 'image/jpeg', 0.7);
  });
}
