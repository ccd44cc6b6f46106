package health.consilium.delivery;

import health.consilium.platform.refusal.Refusal;

/** The letter travelled without a link, or the mail with its link has not arrived. */
public final class NoLinkToRenew extends Refusal {}
