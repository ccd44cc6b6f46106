package health.consilium.account.secondfactor;

import health.consilium.platform.refusal.Refusal;

/** Neither a code of the app at this moment nor a recovery code that is left. */
public final class WrongCode extends Refusal {}
