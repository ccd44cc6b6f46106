package health.consilium.platform.place;

/** A country or region: its two letters and its name in the reader's language. */
public record Country(String code, String name) {}
