package health.consilium.evaluation.secondread;

import health.consilium.platform.refusal.Refusal;

/** What the page showed is answered already, or not asked any more. */
public class NotAskedAnyMore extends Refusal {}
