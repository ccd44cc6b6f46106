package health.consilium.letter;

import health.consilium.platform.refusal.Refusal;

/** The hospital set a certificate that does not seal at the moment; the log says why. */
public final class SealNotUsable extends Refusal {}
