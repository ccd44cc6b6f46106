package health.consilium.evaluation.protocol;

import health.consilium.platform.refusal.Refusal;

/** Nobody approves what was not compared with the label and read. */
public class NotCompared extends Refusal {}
