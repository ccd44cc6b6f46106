package health.consilium.delivery;

import health.consilium.platform.refusal.Refusal;

/** The letter is looked at once more; until then nobody opens or sends it. */
public final class LetterHeldBack extends Refusal {}
