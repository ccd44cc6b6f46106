package health.consilium.delivery.web;

/** A work list in the rail: its name, its count in words, and whether it is the one shown. */
public record WorkListLink(String slug, String name, String count, boolean current, boolean hot) {}
