package health.consilium.evaluation;

import health.consilium.platform.refusal.Refusal;

/**
 * A record came or went since the reviewer looked, or a page was set apart, and the letter would
 * say that it was read.
 */
public class RecordsChanged extends Refusal {}
