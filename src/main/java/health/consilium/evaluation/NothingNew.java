package health.consilium.evaluation;

import health.consilium.platform.refusal.Refusal;

/** No record came since the answer. */
public final class NothingNew extends Refusal {}
