package health.consilium.evaluation;

import health.consilium.platform.refusal.Refusal;

/** Who is signed in now did not write what was sent; nothing of it was kept. */
public class WrittenBySomebodyElse extends Refusal {}
