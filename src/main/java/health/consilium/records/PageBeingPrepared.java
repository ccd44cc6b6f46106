package health.consilium.records;

import health.consilium.platform.refusal.Refusal;

/** A new picture of the page is on its way: it should be seen before another is asked for. */
public final class PageBeingPrepared extends Refusal {}
