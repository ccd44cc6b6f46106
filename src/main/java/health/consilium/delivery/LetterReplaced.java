package health.consilium.delivery;

import health.consilium.platform.refusal.Refusal;

/** The letter was corrected; the edition that takes its place is there to be read. */
public final class LetterReplaced extends Refusal {}
