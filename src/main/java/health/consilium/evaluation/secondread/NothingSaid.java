package health.consilium.evaluation.secondread;

import health.consilium.platform.refusal.Refusal;

/** An answer without an opinion, or without a word. */
public class NothingSaid extends Refusal {}
