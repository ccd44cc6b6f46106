package health.consilium.letter;

import health.consilium.platform.refusal.Refusal;

/** The hospital's certificate is not valid now; without its seal no letter is printed. */
public final class SealExpired extends Refusal {}
