package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.PageWords;

/**
 * A sentence of a page.
 *
 * @param opens whether a paragraph begins with it
 */
record Sentence(PageWords page, String words, boolean opens) {}
