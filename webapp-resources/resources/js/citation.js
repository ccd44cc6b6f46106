// A citation as the form carries it: record:page@x-y-width-height~passage, the last two only where there are.
const SHAPE = /^([0-9a-f-]{36}):(\d{1,5})(?:@(\d+)-(\d+)-(\d+)-(\d+))?(?:~(.+))?$/;

/** Letters of a passage; nobody quotes more. */
export const LONGEST = 300;

/** Several in one field. */
export function all(text) {
  return text.split(',').filter(Boolean);
}

export function read(text) {
  const [, record, page, x, y, width, height, passage] = SHAPE.exec(text) ?? [];
  return {
    record,
    page,
    frame: x === undefined ? null : [x, y, width, height].map(Number),
    passage: passage === undefined ? '' : unescaped(passage),
  };
}

export function write({ record, page, frame, passage }) {
  return `${record}:${page}`
    + (frame ? `@${frame.map(Math.round).join('-')}` : '')
    + (passage ? `~${encodeURIComponent(passage)}` : '');
}

/** How the viewer calls its page. */
export function leafId({ record, page }) {
  return `page-${record}-${page}`;
}

/** What another person's page is called by. */
export function pageOf(text) {
  const { record, page } = read(text);
  return `${record}:${page}`;
}

function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
