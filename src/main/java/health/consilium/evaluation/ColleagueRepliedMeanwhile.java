package health.consilium.evaluation;

import health.consilium.platform.refusal.Refusal;

/**
 * A colleague answered or declined since the reviewer looked, and nobody signs over that unseen.
 */
public class ColleagueRepliedMeanwhile extends Refusal {}
