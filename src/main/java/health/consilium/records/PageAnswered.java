package health.consilium.records;

import health.consilium.platform.refusal.Refusal;

/** The page is no longer asked for. */
public final class PageAnswered extends Refusal {}
