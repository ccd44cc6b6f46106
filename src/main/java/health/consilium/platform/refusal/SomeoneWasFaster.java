package health.consilium.platform.refusal;

/** Someone else changed the same thing a moment ago. */
public final class SomeoneWasFaster extends Refusal {}
