package health.consilium.referral.web;

import health.consilium.platform.refusal.Refusal;

/** The same part was saved in another window after this page was opened; nothing is overwritten. */
public class ChangedInAnotherWindow extends Refusal {}
