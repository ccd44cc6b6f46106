package health.consilium.platform.place;

/** A time zone: its IANA name and how people there call it. */
public record PlaceTime(String zone, String name) {}
