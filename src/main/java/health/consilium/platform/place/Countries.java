package health.consilium.platform.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** All countries with their names and time zones. */
@ApplicationScoped
public class Countries {

  private static final String ZONES = "/places/time-zones.properties";

  private final Properties zones = read();

  /** Sorted as a reader of the language expects. */
  public List<Country> all(Locale locale) {
    Comparator<Object> order = Collator.getInstance(locale);
    return zones.stringPropertyNames().stream()
        .map(code -> new Country(code, name(code, locale)))
        .sorted(Comparator.comparing(Country::name, order))
        .toList();
  }

  public boolean has(String code) {
    return zones.containsKey(code);
  }

  public String name(String code, Locale locale) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  /** The time zone that most people of the country live in. */
  public Optional<String> usualZone(String code) {
    return zonesOf(code).stream().findFirst();
  }

  public List<String> zonesOf(String code) {
    String known = zones.getProperty(code, "");
    return known.isEmpty() ? List.of() : List.of(known.split(",", -1));
  }

  /** The times of a country with their names; of zones that share a name, the first. */
  public List<PlaceTime> timesOf(String code, Locale locale, Instant now) {
    Map<String, PlaceTime> byName = new LinkedHashMap<>();
    for (String zone : zonesOf(code)) {
      PlaceTime time = time(zone, locale, now);
      byName.putIfAbsent(time.name(), time);
    }
    return List.copyOf(byName.values());
  }

  /** Such as "Kuala Lumpur Time (UTC+08:00)". */
  public PlaceTime time(String zone, Locale locale, Instant now) {
    ZoneId id = ZoneId.of(zone);
    ZoneOffset offset = id.getRules().getOffset(now);
    String utc = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
    return new PlaceTime(zone, "%s (%s)".formatted(timeName(id, locale), utc));
  }

  /** Such as "Kuala Lumpur Time". */
  public static String timeName(ZoneId zone, Locale locale) {
    return zone.getDisplayName(TextStyle.FULL, locale);
  }

  private static Properties read() {
    var zones = new Properties();
    try (InputStream text =
        Objects.requireNonNull(Countries.class.getResourceAsStream(ZONES), ZONES)) {
      zones.load(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return zones;
  }
}
