package health.consilium.delivery.web;

/** A label and what is known under it. */
public record Fact(String label, String value) {}
